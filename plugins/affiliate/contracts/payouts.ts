import { z } from 'zod';
import { NO_PAYOUT } from '../domain/payouts/select.ts';
import { PAYOUT_STATES } from '../domain/payouts/states.ts';
import { centimes, instant, listOf } from './common.ts';

const number = z.string().regex(/^\d{1,18}$/);
/** Of a list: the number of the last row that was read. */
const cursor = number.optional();
export const payoutId = z.templateLiteral(['pay_', number]);
export const payoutFileId = z.templateLiteral(['pfl_', number]);
/** A month of Morocco. */
export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

/** What stands in the way of paying somebody; each can be mended but `nothing`. */
export const PAYOUT_WAITS = ['minimum', 'not-verified', 'no-account', 'no-factor', 'frozen'] as const satisfies readonly (typeof NO_PAYOUT)[number][]; // prettier-ignore

/** `GET /api/affiliate/payouts`: one’s own, the newest first, and what comes next. */
export const myPayoutsQuerySchema = z.strictObject({ cursor });
export const myPayoutSchema = z.object({
  id: payoutId,
  period: month,
  amount: centimes,
  state: z.enum(PAYOUT_STATES),
  /** All hidden but its last digits. */
  account: z.string().nullable(),
  /** What the bank calls it. */
  reference: z.string().nullable(),
  preparedAt: instant,
  sentAt: instant.nullable(),
  /** When the bank had paid it, or it came back. */
  endedAt: instant.nullable(),
});
export const nextPayoutSchema = z.object({
  period: month,
  /** The day in Morocco on which it is prepared. */
  on: z.iso.date(),
  /** Centimes that would be paid; below nothing they are owed to us, and taken from what comes. */
  amount: z.number().int(),
  minimum: centimes,
  missing: z.array(z.enum(PAYOUT_WAITS)),
  frozenUntil: instant.nullable(),
  account: z.string().nullable(),
});
export const myPayoutsResponseSchema = listOf(myPayoutSchema).extend({ next: nextPayoutSchema });

/** `GET /api/affiliate/payouts/:id/statement.pdf`. */
export const statementQuerySchema = z.strictObject({ locale: z.enum(['fr', 'ar', 'en']).default('fr') });
export const payoutParamsSchema = z.object({ id: payoutId });

/** How the finances see and make payouts, under `/affiliate/payouts` of the admin’s own API. */
export const PAYOUT_REFUSALS = ['second-person', 'not-verified', 'no-account', 'no-factor', 'frozen', 'account-name', 'account-changed'] as const; // prettier-ignore
export type PayoutRefusal = (typeof PAYOUT_REFUSALS)[number];
/** Of `payout-refused`: which of those asked for, and why. */
export interface PayoutProblem {
  payout: string;
  because: PayoutRefusal;
}

const sum = z.object({ count: z.number().int().min(0), amount: centimes });
/** `GET /affiliate/payouts/months`: the newest first. */
export const payoutMonthsResponseSchema = z.object({
  /** The month that may be prepared by hand: the last one that is over. */
  last: month,
  /** Whether the settings say whose account pays; without it no file is made. */
  mayMakeFiles: z.boolean(),
  data: z.array(z.object({ period: month, states: z.record(z.enum(PAYOUT_STATES), sum), waits: sum })),
});

/** `GET /affiliate/payouts`. */
export const staffPayoutsQuerySchema = z.strictObject({
  period: month.optional(),
  state: z.enum(PAYOUT_STATES).optional(),
  cursor,
});
export const staffPayoutSchema = myPayoutSchema.extend({
  influencer: z.number().int(),
  name: z.string(),
  items: z.number().int().min(1),
  preparedBy: z.string().nullable(),
  agreedBy: z.string().nullable(),
  sentBy: z.string().nullable(),
  endedBy: z.string().nullable(),
  reason: z.string(),
  file: payoutFileId.nullable(),
  /** What whoever asks may do now. */
  may: z.object({ agree: z.boolean(), send: z.boolean(), confirm: z.boolean(), fail: z.boolean(), giveUp: z.boolean() }), // prettier-ignore
});
export const staffPayoutsResponseSchema = listOf(staffPayoutSchema);

/** `GET /affiliate/payouts/waits`: whom a month paid nothing, and why. */
export const payoutWaitsQuerySchema = z.strictObject({ period: month, cursor });
export const payoutWaitsResponseSchema = listOf(
  z.object({ influencer: z.number().int(), name: z.string(), because: z.enum(PAYOUT_WAITS), amount: centimes, at: instant }), // prettier-ignore
);

/** `POST /affiliate/payouts/prepare`: a job does it. */
export const prepareRequestSchema = z.strictObject({ period: month });
export const preparingResponseSchema = z.object({ data: z.object({ period: month, started: z.boolean() }) });

/** The most that one file or one deed takes. */
export const MOST_PAYOUTS = 500;
const some = z.array(payoutId).min(1).max(MOST_PAYOUTS).refine((ids) => new Set(ids).size === ids.length, 'twice'); // prettier-ignore
const reason = z.string().trim().min(1).max(300);
/** `POST /affiliate/payouts/{agree,send}`: all of them, or none. */
export const payoutsRequestSchema = z.strictObject({ payouts: some });
/** `POST /affiliate/payouts/confirm`. */
export const confirmRequestSchema = z.strictObject({
  payouts: some,
  reference: z.string().trim().regex(/^[A-Za-z0-9 ./_-]{1,60}$/), // prettier-ignore
});
/** `POST /affiliate/payouts/{fail,give-up}`. */
export const giveBackRequestSchema = z.strictObject({ payouts: some, reason });
export const changedPayoutsResponseSchema = z.object({ data: z.array(staffPayoutSchema) });

export const payoutFileSchema = z.object({
  id: payoutFileId,
  name: z.string(),
  period: month,
  payouts: z.number().int().min(1),
  total: centimes,
  sha256: z.string().length(64),
  madeBy: z.string(),
  madeAt: instant,
  /** Whether the bank may still be given it: none of its payouts has come to an end. */
  open: z.boolean(),
});
export const sentPayoutsResponseSchema = changedPayoutsResponseSchema.extend({ file: payoutFileSchema });
/** `GET /affiliate/payouts/files`: the newest first. */
export const payoutFilesQuerySchema = z.strictObject({ cursor });
export const payoutFilesResponseSchema = listOf(payoutFileSchema);
/** `GET /affiliate/payouts/files/:id/take`: its bytes, which the trail keeps that somebody took. */
export const takeFileQuerySchema = z.strictObject({ format: z.enum(['xml', 'csv']) });
export const fileParamsSchema = z.object({ id: payoutFileId });

export type MyPayouts = z.output<typeof myPayoutsResponseSchema>;
export type MyPayout = z.output<typeof myPayoutSchema>;
export type NextPayout = z.output<typeof nextPayoutSchema>;
export type PayoutMonths = z.output<typeof payoutMonthsResponseSchema>;
export type StaffPayout = z.output<typeof staffPayoutSchema>;
export type PayoutWaiting = z.output<typeof payoutWaitsResponseSchema>['data'][number];
export type PayoutFile = z.output<typeof payoutFileSchema>;
