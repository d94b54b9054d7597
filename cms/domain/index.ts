export * from './cursor.ts';
export * from './deal.ts';
export * from './orders.ts';
export * from './plan.ts';
export * from './tags.ts';
export * from './typing.ts';
export * from './video.ts';
