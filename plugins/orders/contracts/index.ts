export * from './basket.ts';
export * from './deals.ts';
export * from './desk.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './orders.ts';
export * from './refunds.ts';
export * from './shop.ts';
