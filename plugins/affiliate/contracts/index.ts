export * from './errors.ts';
export * from './events.ts';
export * from './links.ts';
export * from './payouts.ts';
export * from './programmes.ts';
export * from './requests.ts';
export * from './statistics.ts';
