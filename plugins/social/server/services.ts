import { actionsOf } from '@sys/platform/services';
import { ownRoutes } from './routes.ts';

/** What of publishing belongs to whoever is signed in. */
export const socialActions = actionsOf('social', ownRoutes);
