import { z } from 'zod';

/** Why something was not done to a subscription. */
export const BILLING_ERRORS = [
  'no-cards',
  'not-a-merchant',
  'subscribed',
  'no-subscription',
  'no-customer',
  'same-plan',
  'unpaid',
  'ending',
  'quote-over',
] as const;
export const billingErrorSchema = z.enum(BILLING_ERRORS);
export type BillingErrorCode = z.output<typeof billingErrorSchema>;
