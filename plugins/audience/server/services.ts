import { actionsOf } from '@sys/platform/services';
import { contactRoutes } from './contact/index.ts';
import { reminderRoutes } from './reminders/index.ts';
import { ownRoutes } from './routes.ts';

export { keepSaleConsent } from './purchases/keep.ts';

/** What of the audience belongs to whoever is signed in. */
export const audienceActions = actionsOf('audience', ownRoutes);

/** What whoever comes may do, with an account or without. */
export const contactActions = actionsOf('audience', contactRoutes);
/** What whoever comes may do: with an account, or a basket’s token. */
export const remindingActions = actionsOf('audience', reminderRoutes);
