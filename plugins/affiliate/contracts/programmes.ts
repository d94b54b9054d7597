import { DEAL_STATES } from '@sys/orders/domain';
import { z } from 'zod';
import { FORBIDDABLE } from '../domain/programme/forbidden.ts';
import { MOST_RATE, MOST_RULES, HOLD_DAYS, WINDOW_DAYS } from '../domain/programme/problems.ts';
import { TIERS } from '../domain/programme/rule.ts';
import { centimes, cursor, documentId, instant, listOf, programmeId } from './common.ts';

const some = z.number().int().min(1).max(1_000_000_000);

export const ruleValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percent'),
    /** Basis points. */
    rate: z.number().int().min(1).max(MOST_RATE),
    most: some.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('amount'), amount: some }),
]);

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  value: ruleValueSchema,
  categories: z.array(documentId).min(1).max(50).nullable().default(null),
  tiers: z.array(z.enum(TIERS)).min(1).nullable().default(null),
  newCustomersOnly: z.boolean().default(false),
  startsAt: instant.nullable().default(null),
  endsAt: instant.nullable().default(null),
});

/** `PUT /api/shop/affiliation/programmes/:deal`: the next version of what a merchant offers for a deal of theirs. */
export const programmeRequestSchema = z.strictObject({
  windowDays: z.number().int().min(WINDOW_DAYS.least).max(WINDOW_DAYS.most).default(WINDOW_DAYS.usual),
  holdDays: z.number().int().min(HOLD_DAYS.least).max(HOLD_DAYS.most).default(HOLD_DAYS.usual),
  rules: z.array(ruleSchema).min(1).max(MOST_RULES),
  mostEachMonth: some.nullable().default(null),
  budget: some.nullable().default(null),
  /** Whom it lets in at once; null: each request is looked at. */
  autoApproval: z
    .strictObject({ verified: z.boolean(), tier: z.enum(TIERS) })
    .nullable()
    .default(null),
  /** A code that its influencers may give away, which takes so much off (basis points); null: none. */
  coupon: z
    .strictObject({ rate: z.number().int().min(1).max(MOST_RATE) })
    .nullable()
    .default(null),
  /** From where no click may bring a sale: one that does is looked at first. */
  forbidden: z.array(z.enum(FORBIDDABLE)).max(FORBIDDABLE.length).default([]),
  /** What influencers are told of the deal. */
  brief: z.string().trim().max(4_000).default(''),
  /** The version that the merchant saw; another one in between is `changed-meanwhile`. */
  follows: z.number().int().min(0),
});

export const programmeSchema = programmeRequestSchema.omit({ follows: true }).extend({
  id: programmeId,
  version: z.number().int().min(1),
  deal: documentId,
  open: z.boolean(),
  at: instant,
  spent: centimes,
});

/** A deal of the shop, with what is offered for it. */
export const shopDealSchema = z.object({
  deal: documentId,
  title: z.string(),
  picture: z.string().nullable(),
  state: z.enum(DEAL_STATES),
  price: centimes,
  /** Without TVA: what commissions are worked out on. */
  net: centimes,
  endsAt: instant,
  /** Documents of the product’s category and those above it, the nearest first. */
  categories: z.array(documentId),
  programme: programmeSchema.nullable(),
  /** Requests that wait for an answer, and influencers who promote it now. */
  asked: z.number().int().min(0),
  approved: z.number().int().min(0),
});

/** `GET /api/shop/affiliation/programmes`: the deals of one’s shop, the newest first. */
export const shopProgrammesQuerySchema = z.strictObject({ q: z.string().trim().max(80).optional(), cursor });
export const shopProgrammesResponseSchema = listOf(shopDealSchema);
/** `GET`, `PUT` and `POST …/{open,close}` of one of them answer with it as it is then. */
export const shopDealResponseSchema = z.object({ data: shopDealSchema });

export type ProgrammeRequest = z.output<typeof programmeRequestSchema>;
export type ProgrammeView = z.output<typeof programmeSchema>;
export type ShopDeal = z.output<typeof shopDealSchema>;
export type ShopProgrammes = z.output<typeof shopProgrammesResponseSchema>;
