import { z } from 'zod';
import { planNameSchema } from './names.ts';

/**
 * What came of a payment at the provider, told after it was read again there. `reference` is what was asked to be
 * paid (`order:123`), `checkout` the page on which it was. Amounts are centimes.
 */
const ofPayment = { reference: z.string(), checkout: z.string(), payment: z.string(), amount: z.number().int() };

export const billingEvents = {
  'payment.succeeded': z.object(ofPayment),
  /** The page was left or ran out; nothing was paid on it. */
  'payment.expired': z.object({ reference: z.string(), checkout: z.string() }),
  /** All that went back of it until now. */
  'payment.refunded': z.object({ ...ofPayment, refunded: z.number().int() }),
  'payment.disputed': z.object({ ...ofPayment, dispute: z.string(), state: z.enum(['open', 'won', 'lost']) }),
  /** What a merchant may use has changed, or when it will. */
  'subscription.changed': z.object({ user: z.number().int(), plan: planNameSchema, readOnly: z.boolean() }),
} as const;

export type BillingEvent = keyof typeof billingEvents;
export type BillingEventData<Name extends BillingEvent> = z.output<(typeof billingEvents)[Name]>;
