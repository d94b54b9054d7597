import { z } from 'zod';
import { plainBankReference } from '../domain/settlements/bank-reference.ts';
import { MOST_SETTLED } from '../domain/settlements/posting.ts';
import { SETTLEMENT_STATES } from '../domain/settlements/states.ts';
import { centimes, dealId, instant } from './basket.ts';
import { staffReason } from './refunds.ts';

/** What merchants transfer to us of what they owe, as the finances record it under `/orders/settlements` of the admin’s own API. */

const merchantId = dealId;
const number = z.string().regex(/^\d{1,18}$/);

/** `GET /orders/settlements`: the newest first. */
export const settlementsQuerySchema = z.strictObject({
  state: z.enum(SETTLEMENT_STATES).optional(),
  before: number.optional(),
});
export const settlementSchema = z.object({
  id: z.string(),
  merchant: merchantId,
  shop: z.string(),
  amount: centimes,
  /** A day in Morocco. */
  valueOn: z.iso.date(),
  bankReference: z.string(),
  state: z.enum(SETTLEMENT_STATES),
  recordedBy: z.string(),
  recordedAt: instant,
  /** Who confirmed or cancelled it. */
  endedBy: z.string().nullable(),
  endedAt: instant.nullable(),
  reason: z.string(),
  /** What whoever asks may do now: never confirm what they recorded, nor what their own shop paid. */
  may: z.object({ confirm: z.boolean(), cancel: z.boolean() }),
});
export const settlementsResponseSchema = z.object({ data: z.array(settlementSchema), next: z.string().nullable() });
export const settlementResponseSchema = z.object({ data: settlementSchema });

/** `GET /orders/settlements/shops`: those that owe us, the most first; with `find` those of that name or reference. */
export const settlementShopsQuerySchema = z.strictObject({ find: z.string().trim().min(1).max(60).optional() });
export const settlementShopSchema = z.object({
  merchant: merchantId,
  shop: z.string(),
  /** As it is printed; null where it has not been shown to the merchant yet. */
  reference: z.string().nullable(),
  /** Centimes that it owes us; below nothing we owe it. */
  owes: z.number().int(),
  /** Recorded and not confirmed yet. */
  recorded: centimes,
});
/** The first fifty: others are found by their names. */
export const MOST_SHOPS = 50;
export const settlementShopsResponseSchema = z.object({ data: z.array(settlementShopSchema), next: z.null() });

/** `POST /orders/settlements`. */
export const recordSettlementRequestSchema = z.strictObject({
  merchant: merchantId,
  amount: z.number().int().min(1).max(MOST_SETTLED),
  valueOn: z.iso.date(),
  bankReference: z.string().max(80).transform(plainBankReference).pipe(z.string().regex(/^[A-Z0-9][A-Z0-9./_-]{2,59}$/)), // prettier-ignore
});
export const settlementIdSchema = z.object({ id: number });
/** `POST /orders/settlements/:id/confirm`: says nothing. */
export const confirmSettlementRequestSchema = z.strictObject({});
/** `POST /orders/settlements/:id/cancel`. */
export const cancelSettlementRequestSchema = z.strictObject({ reason: staffReason });

export type Settlement = z.output<typeof settlementSchema>;
export type SettlementShop = z.output<typeof settlementShopSchema>;
export type RecordSettlement = z.output<typeof recordSettlementRequestSchema>;
