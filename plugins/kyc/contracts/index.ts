export * from './documents.ts';
export * from './case.ts';
export * from './events.ts';
export * from './labels.ts';
export * from './reasons.ts';
export * from './review.ts';
