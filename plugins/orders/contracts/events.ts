import { z } from 'zod';
import { PAYMENT_METHODS } from '../domain/order/states.ts';

/** Nothing personal, as events are kept. `order` is the row, amounts are centimes. */
const ofOrder = { order: z.string(), number: z.string(), user: z.number().int().nullable() };
const line = z.object({
  line: z.string(),
  deal: z.string(),
  merchant: z.string(),
  quantity: z.number().int(),
  paid: z.number().int(),
  net: z.number().int(),
});

export const orderEvents = {
  'order.placed': z.object({ ...ofOrder, method: z.enum(PAYMENT_METHODS), total: z.number().int() }),
  'order.paid': z.object({
    ...ofOrder,
    method: z.enum(PAYMENT_METHODS),
    total: z.number().int(),
    lines: z.array(line),
  }),
  'order.cancelled': z.object({ ...ofOrder, state: z.enum(['expired', 'cancelled', 'refused', 'no_show']) }),
  'order.refunded': z.object({
    ...ofOrder,
    refund: z.string(),
    amount: z.number().int(),
    everything: z.boolean(),
    parts: z.array(
      z.object({ line: z.string(), units: z.number().int(), amount: z.number().int(), net: z.number().int() }),
    ),
  }),
  /** Goods of a shop have come; those of others may still be on their way. */
  'order.delivered': z.object({ ...ofOrder, merchant: z.string() }),
  'order.fulfilled': z.object(ofOrder),
  'voucher.redeemed': z.object({ ...ofOrder, voucher: z.string(), merchant: z.string(), deal: z.string() }),
} as const;

/** What a merchant owed was paid: confirmed by a second person, and in the books. */
export const settlementEvents = {
  'settlement.confirmed': z.object({ settlement: z.string(), merchant: z.string(), amount: z.number().int() }),
} as const;
export type SettlementEventData<Name extends keyof typeof settlementEvents> = z.output<(typeof settlementEvents)[Name]>;

export type OrderEvent = keyof typeof orderEvents;
export type OrderEventData<Name extends OrderEvent> = z.output<(typeof orderEvents)[Name]>;
