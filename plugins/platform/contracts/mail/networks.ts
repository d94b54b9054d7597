import { z } from 'zod';
import { link, words } from './fields.ts';

/** Nothing can be published at an account any more. Problems as the plugin `social` names them. */
export const socialAccountBroken = z.object({
  /** Whom we write to: a person, or the shop when it is one of its own. */
  name: words(80),
  network: z.enum(['instagram', 'facebook', 'tiktok']),
  account: words(120),
  problem: z.enum(['expired', 'password', 'removed', 'refused', 'scopes', 'restricted', 'gone', 'key-lost']),
  isOfficial: z.boolean(),
  accountsUrl: link,
});
