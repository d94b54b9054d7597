import { actionsOf } from '@sys/platform/services';
import { ownRoutes } from './routes.ts';

/**
 * What of affiliation belongs to whoever is signed in. Apart from the services: who calls one of those does not load
 * every page and file of the engine with it.
 */
export const affiliateActions = actionsOf('affiliate', ownRoutes);
