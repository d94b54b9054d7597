import { z } from 'zod';
import { COMMISSION_STATES } from '../domain/commission/states.ts';
import { FRAUD_MODES, FRAUD_RULES } from '../domain/fraud/rules.ts';
import { centimes, commissionId, instant, listOf } from './common.ts';

/** Commissions that somebody has to look at, in the panel under `/affiliate`. */

/** `GET /affiliate/reviews`: the highest score first. */
export const REVIEW_VIEWS = ['open', 'released', 'rejected'] as const;
export const reviewsQuerySchema = z.strictObject({
  view: z.enum(REVIEW_VIEWS).default('open'),
  cursor: z.string().regex(/^\d{1,3}_\d{1,18}$/).optional(),
}); // prettier-ignore

export const reviewSchema = z.object({
  id: commissionId,
  /** From 0 to 100: it only sorts. */
  score: z.number().int().min(0).max(100),
  state: z.enum(COMMISSION_STATES),
  influencer: z.object({ id: z.number().int(), name: z.string() }),
  merchant: z.string(),
  deal: z.string(),
  /** The number of an order here, or what the merchant’s own shop calls it. */
  order: z.string(),
  ours: z.boolean(),
  by: z.enum(['click', 'coupon']),
  placedAt: instant,
  heldUntil: instant.nullable(),
  /** Of the line, and what of it went back. */
  paid: centimes,
  refunded: centimes,
  amount: centimes,
  fee: centimes,
  /** What spoke against it when it came, the weightiest first; `said` in French, with its numbers. */
  signals: z.array(
    z.object({
      rule: z.enum(FRAUD_RULES),
      mode: z.enum(['flag', 'hold', 'reject']),
      weight: z.number().int(),
      said: z.string(),
    }),
  ),
  history: z.array(z.object({ move: z.string(), by: z.string().nullable(), reason: z.string(), at: instant })),
  may: z.object({ decide: z.boolean() }),
});
export const reviewsResponseSchema = listOf(reviewSchema);
export const reviewResponseSchema = z.object({ data: reviewSchema });

/** `POST /affiliate/reviews/:id/decide`: what is released is due when its hold is over, what is rejected never. */
export const decideReviewSchema = z.strictObject({
  decision: z.enum(['release', 'reject']),
  reason: z.string().trim().min(3).max(300),
});

/** `GET /affiliate/fraud-rules`, and `PUT` with a rule of it. */
export const fraudRuleSchema = z.object({
  rule: z.enum(FRAUD_RULES),
  mode: z.enum(FRAUD_MODES),
  usual: z.enum(FRAUD_MODES),
  /** The law or the terms leave no choice. */
  fixed: z.boolean(),
  /** Commissions of the last thirty days that it spoke against. */
  lately: z.number().int().min(0),
  changed: z.object({ by: z.string(), at: instant }).nullable(),
});
export const fraudRulesResponseSchema = z.object({ data: z.array(fraudRuleSchema) });
export const changeFraudRuleSchema = z.strictObject({
  rule: z.enum(FRAUD_RULES),
  mode: z.enum(FRAUD_MODES),
  reason: z.string().trim().min(3).max(300),
});

export type FraudReview = z.output<typeof reviewSchema>;
export type FraudReviews = z.output<typeof reviewsResponseSchema>;
export type FraudRuleView = z.output<typeof fraudRuleSchema>;
