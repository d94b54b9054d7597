export * from './errors.ts';
export * from './events.ts';
export * from './overview.ts';
export * from './subscription.ts';
