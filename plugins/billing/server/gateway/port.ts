/**
 * What somebody who takes cards must do for us. Stripe does today; a Moroccan acquirer is one more file that
 * implements this (docs/payments.md says what it must be able to do). Amounts are centimes of `currency`.
 * Every act bears a key of ours: asked again with the same key it is done once, and answers the same.
 */
export interface PaymentGateway {
  readonly name: string;
  /** A page of theirs on which `amount` is paid. Nothing of the card ever reaches us. */
  openCheckout(wish: CheckoutWish): Promise<OpenCheckout>;
  /** Nobody can pay on that page any more; `paid` when somebody had before. */
  closeCheckout(checkout: string): Promise<'closed' | 'paid'>;
  /** What a checkout came to, as they know it now: events only say that it is worth asking. */
  readCheckout(checkout: string): Promise<CheckoutFacts>;
  /** The checkout on which a payment was made; null when it was not on one. */
  checkoutOf(payment: string): Promise<string | null>;
  /** The checkouts opened within this time, and the payments of which something went back or was disputed in it. */
  checkoutsBetween(from: Date, to: Date): Promise<string[]>;
  paymentsTouchedBetween(from: Date, to: Date): Promise<string[]>;
  /** What banks of payers ask back of a payment, oldest first. */
  readDisputes(payment: string): Promise<DisputeFacts[]>;
  /** Gives a part of a payment back. Their sum is theirs to hold below what was paid, and ours before that. */
  refund(wish: RefundWish): Promise<RefundFacts>;
}

export interface CheckoutWish {
  /** Of the act, from us. */
  key: string;
  /** What is paid, for our books: `order:123`. It comes back with every event. */
  reference: string;
  amount: number;
  currency: 'MAD';
  /** What the payer reads on the page. `amount` is of the whole line; together they are `amount`. */
  lines: readonly { name: string; quantity: number; amount: number }[];
  email: string | null;
  locale: 'fr' | 'ar' | 'en';
  /** Where the browser goes afterwards; that it came there proves nothing. */
  successUrl: string;
  cancelUrl: string;
  /** Stripe takes no less than half an hour from now and no more than a day. */
  expiresAt: Date;
}

export interface OpenCheckout {
  id: string;
  url: string;
  expiresAt: Date;
}

export type CheckoutFacts =
  | { state: 'open'; reference: string }
  | { state: 'expired'; reference: string }
  | {
      state: 'paid';
      reference: string;
      /** What refunds name. */
      payment: string;
      amount: number;
      currency: string;
      refunded: number;
      disputed: boolean;
      livemode: boolean;
    };

export interface RefundWish {
  key: string;
  payment: string;
  amount: number;
  reason: 'requested' | 'duplicate' | 'fraudulent';
  reference: string;
}

export interface DisputeFacts {
  id: string;
  state: 'open' | 'won' | 'lost';
}

export interface RefundFacts {
  id: string;
  state: 'pending' | 'succeeded' | 'failed';
}
