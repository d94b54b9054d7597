import type { Stripe } from 'stripe';

export interface SubscriptionWish {
  trialDays: number | null;
  trialEnd: number | null;
  missingPaymentMethod: 'cancel' | 'create_invoice' | 'pause';
  description: string | null;
  metadata: Record<string, string>;
}

/** What Stripe keeps of a checkout and shows to nobody. */
export interface CheckoutPlan {
  lines: Stripe.LineItem[];
  intent: {
    description: string | null;
    metadata: Record<string, string>;
    receiptEmail: string | null;
    keep: 'on_session' | 'off_session' | null;
  };
  subscription: SubscriptionWish;
  /** Its one payment, however many cards are tried for it. */
  payment: string | null;
  /** The card whose owner is being asked, and what they typed of themselves. */
  waiting: { method: string; payer: Payer } | null;
}

export interface Payer {
  email: string | null;
  name: string | null;
}
