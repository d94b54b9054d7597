import { z } from 'zod';
import { link, moment, words } from './fields.ts';

/** To whoever a merchant asks to work in their shop, who may have no account yet. The link is good once. */
export const teamInvitation = z.object({
  shop: words(80),
  role: z.enum(['cashier', 'manager']),
  expiresAt: moment,
  acceptUrl: link,
});
