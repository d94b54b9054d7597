import { actionsOf } from '@sys/platform/services';
import { ownRoutes } from './routes.ts';

export { heldCosts } from './commissions/held.ts';
export { ensureDemoAffiliation } from './demo.ts';
export { influencerOf, readerOf } from './people.ts';

/** What of affiliation belongs to whoever is signed in. */
export const affiliateActions = actionsOf('affiliate', ownRoutes);
