import type { Stripe } from 'stripe';

/** A recurring price in centimes. */
export const priceOf = (
  stripe: Stripe,
  name: string,
  unit_amount: number,
  interval: 'month' | 'year' = 'month',
): Promise<Stripe.Price> =>
  stripe.prices.create({ currency: 'mad', unit_amount, recurring: { interval }, product_data: { name } });

/** Somebody who pays by this card. */
export async function payer(stripe: Stripe, card = 'pm_card_visa'): Promise<{ id: string; method: string }> {
  const { id } = await stripe.customers.create({ name: 'Coopérative Tifawin', email: 'tifawin@example.ma' });
  const method = await stripe.paymentMethods.attach(card, { customer: id });
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } });
  return { id, method: method.id };
}

export const periodOf = (subscription: Stripe.Subscription) => {
  const { current_period_start: start, current_period_end: end } = subscription.items.data[0]!;
  return { start, end };
};

/** Oldest first. */
export async function invoicesOf(stripe: Stripe, subscription: string): Promise<Stripe.Invoice[]> {
  return (await stripe.invoices.list({ subscription, limit: 100 }).autoPagingToArray({ limit: 500 })).reverse();
}
