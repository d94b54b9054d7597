import type { PaymentMethod } from './states.ts';

/** Minutes for which a card may be entered; Stripe takes no session that ends sooner. */
export const CARD_MINUTES = 30;
/** Minutes more that its stock is held, for a payment that is on its way when they end. */
export const ON_ITS_WAY = 5;
/** Minutes to type the code that shows that somebody can be reached. */
export const CONFIRM_MINUTES = 20;
/** Days in which what is confirmed has to be collected or redeemed before it counts as missed. */
export const COLLECT_DAYS = 14;

/** Until when an order that was just placed holds its stock. */
export function heldUntil(method: PaymentMethod, placedAt: Date): Date {
  const minutes = method === 'card' ? CARD_MINUTES + ON_ITS_WAY : CONFIRM_MINUTES;
  return new Date(placedAt.getTime() + minutes * 60_000);
}
