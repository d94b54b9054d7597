import { actionsOf } from '@sys/platform/services';
import { subscriptionRoutes } from './routes/subscription.ts';

export type * from './gateway/port.ts';
export { gatewayOf } from './gateway/index.ts';
export { disputedAmong, listDisputes, paymentsOf } from './payments/read.ts';
export { openedFeature, type Opened } from './features.ts';
export { planOf } from './subscriptions/rows.ts';
export { countQuota, giveQuotaBack, takeQuota, usedQuota, type Taken } from './quotas/usage.ts';

/** What of billing belongs to whoever is signed in. */
export const billingActions = actionsOf('billing', subscriptionRoutes);
