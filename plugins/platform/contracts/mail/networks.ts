import { z } from 'zod';
import { link, words } from './fields.ts';

const network = z.enum(['instagram', 'facebook', 'tiktok']);

/** Nothing can be published at an account any more. Problems as the plugin `social` names them. */
export const socialAccountBroken = z.object({
  /** Whom we write to: a person, or the shop when it is one of its own. */
  name: words(80),
  network,
  account: words(120),
  problem: z.enum(['expired', 'password', 'removed', 'refused', 'scopes', 'restricted', 'gone', 'key-lost']),
  isOfficial: z.boolean(),
  accountsUrl: link,
});

/** A post did not leave, or nobody knows whether it did: its author has to look. */
export const socialPostFailed = z.object({
  name: words(80),
  network,
  account: words(120),
  /** What it promotes; null where it carries no link. */
  deal: words(120).nullable(),
  /** `unconfirmed`: the network has not said what became of it, and it may be there. */
  outcome: z.enum(['failed', 'unconfirmed']),
  postsUrl: link,
});
