import Stripe from 'stripe';
import { z } from 'zod';
import { isTimely, OLDEST_SECONDS } from '../../domain/webhooks/age.ts';
import type { StripeHouse } from '../gateway/client.ts';

/** What is read of an event. The rest is not believed: the object is asked for again. */
const eventSchema = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(100),
  created: z.number().int(),
  livemode: z.boolean(),
  data: z.object({
    object: z.object({
      id: z.string().min(1).max(255),
      mode: z.unknown().optional(),
      customer: z.unknown().optional(),
      payment_intent: z.unknown().optional(),
    }),
  }),
});
export type ReceivedEvent = z.output<typeof eventSchema>;

/** Null when it is not signed by Stripe, for us, within the last minutes. Nothing is read before that is known. */
export function authenticate(
  { stripe, webhookSecret }: StripeHouse,
  raw: unknown,
  header: unknown,
  now: Date,
): ReceivedEvent | null {
  if (typeof raw !== 'string' || typeof header !== 'string' || !isTimely(header, now)) return null;
  try {
    return eventSchema.parse(stripe.webhooks.constructEvent(raw, header, webhookSecret, OLDEST_SECONDS));
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null;
    throw error;
  }
}
