export * from './payments/compare.ts';
export * from './webhooks/age.ts';
export * from './webhooks/subject.ts';
