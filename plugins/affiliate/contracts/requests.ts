import { AUDIENCES, NETWORKS, NICHES } from '@sys/identity/domain';
import { z } from 'zod';
import { TIERS } from '../domain/programme/rule.ts';
import { REQUEST_STATES } from '../domain/requests/states.ts';
import { cursor, documentId, instant, listOf, requestId } from './common.ts';

/** The language of titles. */
const locale = z.enum(['fr', 'ar', 'en']).default('fr');

/** `POST /api/marketplace/products/:id/request-affiliation`: by an influencer, for the deal that is on sale. */
export const askRequestSchema = z.strictObject({ message: z.string().trim().max(600).default('') });

export const requestSchema = z.object({
  id: requestId,
  deal: documentId,
  title: z.string(),
  slug: z.string(),
  merchant: z.object({ id: documentId, name: z.string() }),
  state: z.enum(REQUEST_STATES),
  message: z.string(),
  /** What the merchant answered. */
  reason: z.string(),
  askedAt: instant,
  decidedAt: instant.nullable(),
  /** From when a refused one may be asked again. */
  againFrom: instant.nullable(),
});
export const requestResponseSchema = z.object({ data: requestSchema });

/** `GET /api/affiliate/requests`: one’s own, the newest first. */
export const myRequestsQuerySchema = z.strictObject({
  state: z.enum(REQUEST_STATES).optional(),
  locale,
  cursor,
});
export const myRequestsResponseSchema = listOf(requestSchema);

/** Of an influencer, what a merchant decides by: what they say of themselves in public, and what they brought. */
export const applicantSchema = z.object({
  name: z.string(),
  tier: z.enum(TIERS),
  verified: z.boolean(),
  niche: z.enum(NICHES).nullable(),
  city: z.string().nullable(),
  /** How many follow them in all, as they say. */
  audience: z.enum(AUDIENCES).nullable(),
  networks: z.array(z.object({ network: z.enum(NETWORKS), handle: z.string(), url: z.url() })),
});

/** `GET /api/shop/affiliation/requests`: what is asked of the shop that one owns. */
export const shopRequestsQuerySchema = z.strictObject({
  state: z.enum(REQUEST_STATES).default('asked'),
  deal: documentId.optional(),
  locale,
  cursor,
});
export const shopRequestsResponseSchema = listOf(
  requestSchema.omit({ merchant: true }).extend({ by: applicantSchema }),
);

/** `POST /api/shop/affiliation/requests/decide`: several at once, each by itself; what cannot be done is named. */
export const SHOP_REQUEST_MOVES = ['approve', 'refuse', 'ban', 'lift'] as const;
export const decideRequestSchema = z
  .strictObject({
    requests: z.array(requestId).min(1).max(100),
    move: z.enum(SHOP_REQUEST_MOVES),
    reason: z.string().trim().max(300).default(''),
  })
  .refine(({ move, reason }) => !['refuse', 'ban'].includes(move) || reason !== '', {
    path: ['reason'],
    message: 'required',
  });
export const decidedResponseSchema = z.object({
  data: z.object({ done: z.array(requestId), left: z.array(z.object({ request: requestId, because: z.string() })) }),
});

export type AffiliationRequest = z.output<typeof requestSchema>;
export type MyRequests = z.output<typeof myRequestsResponseSchema>;
export type ShopRequests = z.output<typeof shopRequestsResponseSchema>;
export type Decided = z.output<typeof decidedResponseSchema>['data'];
