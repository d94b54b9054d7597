import { actionsOf } from '@sys/platform/services';
import { ownRoutes } from './routes.ts';

/** What of affiliation belongs to whoever is signed in. */
export const affiliateActions = actionsOf('affiliate', ownRoutes);
