import { z } from 'zod';
import { centimes, instant } from './basket.ts';

/** What a shop came to: orders that are sure, by the day in Morocco on which they were placed. */
const sales = { orders: z.number().int(), units: z.number().int(), sold: centimes, refunded: centimes };

/** `GET /api/shop/overview`: where a shop stands, and what waits for it. */
export const overviewSchema = z.object({
  /** Orders to send, to hand over, expected at the counter, and cash to give back. */
  waiting: z.object({ toSend: z.number().int(), onTheWay: z.number().int(), expected: z.number().int(), toGiveBack: z.number().int() }), // prettier-ignore
  /** The last thirty days, the oldest first; today is not over. */
  days: z.array(z.object({ day: z.iso.date(), ...sales })),
  now: z.object(sales),
  /** The thirty days before these. */
  before: z.object(sales),
  deals: z.object({
    live: z.number().int(),
    review: z.number().int(),
    draft: z.number().int(),
    /** On sale, and over within days or nearly sold out: the soonest first. `left`: null when nobody counts. */
    soon: z.array(z.object({ id: z.string(), title: z.string(), endsAt: instant, left: z.number().int().nullable() })),
  }),
});
export const overviewResponseSchema = z.object({ data: overviewSchema });

export type Overview = z.output<typeof overviewSchema>;
