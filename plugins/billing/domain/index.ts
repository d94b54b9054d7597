export * from './payments/compare.ts';
export * from './plans/entitlement.ts';
export * from './plans/prices.ts';
export * from './plans/revenue.ts';
export * from './quotas/decide.ts';
export * from './webhooks/age.ts';
export * from './webhooks/subject.ts';
