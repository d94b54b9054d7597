import { z } from 'zod';
import { COMMISSION_STATES } from '../domain/commission/states.ts';
import { PAYOUT_STATES } from '../domain/payouts/states.ts';
import { centimes, commissionId, day, documentId, instant, listOf } from './common.ts';
import { MOST_DAYS } from './statistics.ts';

const locale = z.enum(['fr', 'ar', 'en']).default('fr');
/** Below nothing where more was taken back than was earned since. */
const signed = z.number().int();

const count = z.number().int().min(0);

/** `GET /api/affiliate/balance`: what the books say of whoever asks. */
export const balanceSchema = z.object({
  /** Of orders that are not paid yet: in no book. */
  pending: centimes,
  /** Earned, until the hold is over and nobody has to look at it. */
  held: centimes,
  due: signed,
  /** Set aside in payouts that have not arrived. */
  payable: centimes,
  paid: centimes,
  /** Of all that was ever earned, what refunds and decisions took back. */
  takenBack: centimes,
  /**
   * What somebody has to do something about: requests to shops, commissions that are being looked at, and those that were
   * held long enough, but whose merchant owes us, or whose payment a bank disputes.
   */
  waiting: z.object({ requests: count, reviews: count, merchants: count, disputes: count }),
});
export const balanceResponseSchema = z.object({ data: balanceSchema });

/** What is asked of commissions; days of Morocco in which the sale was placed, both in it. */
const filter = {
  state: z.enum(COMMISSION_STATES).optional(),
  deal: documentId.optional(),
  from: day.optional(),
  to: day.optional(),
};
const inOrder = ({ from, to }: { from?: string; to?: string }) => !from || !to || from <= to;
const before = { path: ['to'], message: 'before-from' };

/** `GET /api/affiliate/commissions`: one’s own, the newest first. */
export const commissionsQuerySchema = z
  .strictObject({ ...filter, locale, cursor: commissionId.optional() })
  .refine(inOrder, before);
/** `GET /api/affiliate/commissions.{csv,xlsx,pdf}`; those with more rows are made in the background (exports.ts). */
export const commissionsExportQuerySchema = z.strictObject({ ...filter, locale }).refine(inOrder, before);

/** Of all that a filter finds, not of a page: `left` is `amount` less `takenBack`. */
export const commissionTotalsSchema = z.object({
  count: z.number().int().min(0),
  amount: centimes,
  takenBack: centimes,
  left: centimes,
});

/** How it was worked out: the numbers of a formula, which each language says in its words. */
export const whySchema = z.object({
  formula: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('percent'), base: centimes, rate: z.number().int(), most: centimes.nullable() }),
      z.object({ kind: z.literal('amount'), quantity: z.number().int(), amount: centimes }),
    ])
    .nullable(),
  /** What was paid for the line, without TVA and after its discount. */
  base: centimes,
  rule: z.string(),
  cappedBy: z.enum(['line', 'net', 'month', 'budget']).nullable(),
  /** The version of the programme that made it, which no later one changes. */
  version: z.number().int(),
});

export const commissionSchema = z.object({
  id: commissionId,
  state: z.enum(COMMISSION_STATES),
  deal: documentId,
  title: z.string(),
  by: z.enum(['click', 'coupon']),
  placedAt: instant,
  amount: centimes,
  takenBack: centimes,
  left: centimes,
  why: whySchema,
  when: z.object({
    /** Null while it is not known: goods have to come first. */
    heldUntil: instant.nullable(),
    /**
     * What one waits for that was held long enough: that its merchant pays what they owe us, that a bank decides on the
     * payment of the sale, or nothing but the next run, minutes later. Null for all others.
     */
    waits: z.enum(['merchant', 'dispute', 'run']).nullable(),
    dueSince: instant.nullable(),
    /** Somebody has to look at it first, however long that takes. */
    reviewed: z.boolean(),
    payout: z.object({ period: z.string(), state: z.enum(PAYOUT_STATES) }).nullable(),
    /** What took it back as a whole. */
    reversedBy: z.enum(['refund', 'review']).nullable(),
  }),
});
export const commissionsResponseSchema = listOf(commissionSchema).extend({ totals: commissionTotalsSchema });

/** `GET /api/affiliate/earnings`: days of Morocco, the last one included; without them the last thirty. */
export const earningsQuerySchema = z
  .strictObject({ from: day.optional(), to: day.optional(), locale })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), { path: ['to'], message: 'both' })
  .refine(inOrder, before)
  .refine(({ from, to }) => !from || !to || Date.parse(to) - Date.parse(from) < MOST_DAYS * 86_400_000, {
    path: ['to'],
    message: 'range-too-long',
  });

export const forecastSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-little'), months: z.number().int(), known: centimes }),
  z.object({
    kind: z.literal('range'),
    low: centimes,
    high: centimes,
    method: z.literal('recent-months'),
    months: z.number().int(),
    known: centimes,
  }),
]);

export const earningsSchema = z.object({
  from: day,
  to: day,
  totals: commissionTotalsSchema,
  clicks: z.number().int().min(0),
  /** `at` is a day, or the first of a month where there are many days. */
  by: z.enum(['day', 'month']),
  chart: z.array(z.object({ at: day, left: centimes, count: z.number().int(), clicks: z.number().int() })),
  /** The five that brought most. */
  deals: z.array(z.object({ deal: documentId, title: z.string(), left: centimes, count: z.number().int() })),
  /** As links said (`?n=story`); '' is what said nothing. */
  networks: z.array(z.object({ network: z.string(), clicks: z.number().int(), visitors: z.number().int() })),
  /** Of what becomes due next month. */
  forecast: forecastSchema,
});
export const earningsResponseSchema = z.object({ data: earningsSchema });

export type Balance = z.output<typeof balanceSchema>;
export type Commission = z.output<typeof commissionSchema>;
export type Commissions = z.output<typeof commissionsResponseSchema>;
export type CommissionTotals = z.output<typeof commissionTotalsSchema>;
export type CommissionFilter = Omit<z.output<typeof commissionsExportQuerySchema>, 'locale'>;
export type Earnings = z.output<typeof earningsSchema>;
