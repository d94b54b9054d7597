import { z } from 'zod';
import { ACCOUNT_PROBLEMS } from '../domain/accounts/problems.ts';
import { ABILITIES } from '../domain/accounts/scopes.ts';
import { ACCOUNT_STATES } from '../domain/accounts/states.ts';
import { LOGINS, NETWORKS } from '../domain/networks.ts';
import { accountId, instant, locale } from './common.ts';

const login = z.enum(LOGINS);

/** An account at a network, as whoever it belongs to sees it. */
export const socialAccountSchema = z.object({
  id: accountId,
  network: z.enum(NETWORKS),
  login,
  name: z.string(),
  /** Without an @; empty where there is none, as of a Page. */
  handle: z.string(),
  state: z.enum(ACCOUNT_STATES),
  problem: z.enum(ACCOUNT_PROBLEMS).nullable(),
  act: z.enum(['reconnect', 'look']).nullable(),
  /** What was not granted; what is `needed` stops it, the rest makes it poorer. */
  missing: z.array(z.object({ scope: z.string(), ability: z.enum(ABILITIES), needed: z.boolean() })),
  connectedAt: instant,
  checkedAt: instant.nullable(),
  /** When its owner has to connect it again at the latest; null when nobody knows of an end. */
  endsAt: instant.nullable(),
  /** Of one of the house: whether a second person has to approve what is published there. */
  reviewed: z.boolean().optional(),
});
export type SocialAccount = z.output<typeof socialAccountSchema>;

export const socialAccountsResponseSchema = z.object({
  data: z.object({
    /** Those that are connected or broken, and the ones that were: what was published there is still told of. */
    accounts: z.array(socialAccountSchema),
    /** With whom accounts can be connected. `available`: whether this shop is known to them. */
    logins: z.array(z.object({ login, available: z.boolean() })),
    /** Whether what we publish to TikTok may be public, or goes to the drafts of the app. */
    tiktokAudited: z.boolean(),
  }),
});
export type SocialAccounts = z.output<typeof socialAccountsResponseSchema>['data'];
/** `PUT /social/accounts/:id`, of one of the house. */
export const reviewAccountRequestSchema = z.strictObject({ reviewed: z.boolean() });
export const socialAccountResponseSchema = z.object({ data: socialAccountSchema });

export const connectAccountRequestSchema = z.strictObject({ login, locale });
/** Where the browser goes to say yes. */
export const connectAccountResponseSchema = z.object({ data: z.object({ url: z.url() }) });

/** What a network has sent a browser back with. */
export const connectedRequestSchema = z.strictObject({
  login,
  state: z.string().max(200),
  code: z.string().min(1).max(4000).optional(),
  /** Why there is none. */
  error: z.string().max(200).optional(),
});
export const connectedResponseSchema = z.object({
  data: z.object({ accounts: z.array(socialAccountSchema), locale: z.enum(['fr', 'ar', 'en']) }),
});
export type ConnectedAccounts = z.output<typeof connectedResponseSchema>['data'];

/**
 * What is done at the network itself. `asked`: it is told to end our access. `by-hand`: it offers no way, its owner removes
 * our app there. `kept`: other accounts of theirs are connected by the same yes.
 */
export const DISCONNECTED_THERE = ['asked', 'by-hand', 'kept'] as const;
export const disconnectedResponseSchema = z.object({
  data: z.object({ account: socialAccountSchema, there: z.enum(DISCONNECTED_THERE) }),
});
