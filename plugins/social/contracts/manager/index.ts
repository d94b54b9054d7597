export * from './analytics.ts';
export * from './calendar.ts';
export * from './library.ts';
export * from './posts.ts';
export * from './queue.ts';
export * from './templates.ts';
export * from './deals.ts';
