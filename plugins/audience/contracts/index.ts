export * from './consent.ts';
export * from './purchases.ts';
