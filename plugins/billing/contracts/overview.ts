import { z } from 'zod';
import { periodSchema, planNameSchema } from './names.ts';

const instant = z.iso.datetime();
const count = z.number().int().min(0);

export const subscriberSchema = z.object({
  id: z.string(),
  shopName: z.string().nullable(),
  email: z.string(),
  plan: planNameSchema,
  period: periodSchema,
  status: z.string(),
  price: count,
  periodEndsAt: instant,
  cancelsAt: instant.nullable(),
});
export type Subscriber = z.output<typeof subscriberSchema>;

export const receivedEventSchema = z.object({
  id: z.string(),
  type: z.string(),
  object: z.string(),
  receivedAt: instant,
  state: z.enum(['received', 'done', 'ignored']),
});
export type ReceivedEventRow = z.output<typeof receivedEventSchema>;

/** `GET /billing/overview` of the admin panel. */
export const overviewResponseSchema = z.object({
  data: z.object({
    offered: z.boolean(),
    /** Centimes a month of what is subscribed to and not on trial. */
    monthly: count,
    paying: count,
    trials: count,
    unpaid: count,
    /** Of those who paid thirty days ago, how many have ended since. */
    churn: z.object({ ended: count, of: count }),
    subscribers: z.array(subscriberSchema),
    events: z.array(receivedEventSchema),
    reports: z.array(z.object({ id: z.string(), at: instant, lookedAt: count, drift: count })),
  }),
});
export type BillingOverview = z.output<typeof overviewResponseSchema>['data'];

/** `POST /billing/events/:id/replay`. */
export const replayRequestSchema = z.strictObject({ id: z.string().regex(/^evt_\w{1,250}$/) });
