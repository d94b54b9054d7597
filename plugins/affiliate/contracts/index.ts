export * from './earnings.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './links.ts';
export * from './programmes.ts';
export * from './requests.ts';
export * from './statistics.ts';
