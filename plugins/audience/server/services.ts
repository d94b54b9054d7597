import { actionsOf } from '@sys/platform/services';
import { ownRoutes } from './routes.ts';

export { keepSaleConsent } from './purchases/keep.ts';

/** What of the audience belongs to whoever is signed in. */
export const audienceActions = actionsOf('audience', ownRoutes);
