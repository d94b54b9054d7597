export * from './errors.ts';
export * from './events.ts';
export * from './links.ts';
export * from './partners.ts';
export * from './programmes.ts';
export * from './requests.ts';
export * from './sites.ts';
export * from './statistics.ts';
