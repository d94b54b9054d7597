export * from './content.ts';
export * from './display-name.ts';
export * from './kinds.ts';
export * from './markup.ts';
export * from './quota.ts';
export * from './retention.ts';
