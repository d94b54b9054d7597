import { actionsOf } from '@sys/platform/services';
import { ownRoutes } from './routes.ts';

export { ensureDemoAffiliation } from './demo.ts';

/** What of affiliation belongs to whoever is signed in. */
export const affiliateActions = actionsOf('affiliate', ownRoutes);
