import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import type { StripeStandIn } from '../../stripe/server.ts';
import { invoicesOf, payer, periodOf, priceOf } from './shop.ts';
import { DAY, standIn } from './support.ts';

type Deed =
  | { kind: 'wait'; days: number }
  | { kind: 'card'; works: boolean }
  | { kind: 'change'; to: number; proration: 'always_invoice' | 'create_prorations' | 'none'; pending: boolean }
  | { kind: 'end'; atPeriodEnd: boolean }
  | { kind: 'schedule'; to: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }) },
  fc.record({ kind: fc.constant('card' as const), works: fc.boolean() }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      to: fc.nat(2),
      proration: fc.constantFrom('always_invoice' as const, 'create_prorations' as const, 'none' as const),
      pending: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('end' as const), atPeriodEnd: fc.boolean() }),
  fc.record({ kind: fc.constant('schedule' as const), to: fc.nat(2) }),
);

/** Does it, or does nothing when Stripe would not let it. */
async function act(
  stand: StripeStandIn,
  stripe: Stripe,
  prices: Stripe.Price[],
  id: string,
  wish: Deed,
): Promise<void> {
  if (wish.kind === 'wait') return stand.clock.advance(wish.days * DAY);
  const subscription = await stripe.subscriptions.retrieve(id);
  if (!['active', 'past_due', 'trialing'].includes(subscription.status)) return;
  const [item] = subscription.items.data;
  if (wish.kind === 'card') return stand.changeCard(id, wish.works ? '4242424242424242' : '4000000000000341');
  if (wish.kind === 'end') {
    if (subscription.schedule === null)
      await stripe.subscriptions.update(id, { cancel_at_period_end: wish.atPeriodEnd });
    return;
  }
  const price = prices[wish.to]!.id;
  if (wish.kind === 'change') {
    const { proration: proration_behavior, pending } = wish;
    const payment_behavior = pending ? 'pending_if_incomplete' : 'allow_incomplete';
    await stripe.subscriptions.update(id, { items: [{ id: item!.id, price }], proration_behavior, payment_behavior });
    return;
  }
  if (subscription.schedule !== null) return;
  const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
  const { start_date, end_date } = schedule.phases[0]!;
  const phases = [
    { items: [{ price: item!.price.id, quantity: 1 }], start_date, end_date },
    { items: [{ price, quantity: 1 }], proration_behavior: 'none' as const },
  ];
  await stripe.subscriptionSchedules.update(schedule.id, { phases });
}

describe('whatever happens to a subscription', () => {
  it('its invoices add up, its periods follow one another, and no money is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 3, maxLength: 14 }),
        fc.constantFrom(0, 14),
        async (deeds, trial) => {
          const { stand, stripe } = await standIn();
          try {
            const prices = [
              await priceOf(stripe, 'Essentiel', 19_900),
              await priceOf(stripe, 'Pro', 49_901),
              await priceOf(stripe, 'Grand', 99_999),
            ];
            const { id: customer } = await payer(stripe);
            const { id } = await stripe.subscriptions.create({
              customer,
              items: [{ price: prices[1]!.id }],
              ...(trial > 0 && { trial_period_days: trial }),
            });
            for (const wish of deeds) await act(stand, stripe, prices, id, wish);

            const invoices = await invoicesOf(stripe, id);
            for (const invoice of invoices) holdsTogether(invoice);
            const standing = invoices.filter(({ status }) => status !== 'void');
            const whole = standing
              .flatMap(({ lines }) => lines.data)
              .filter(({ parent }) => !parent!.subscription_item_details!.proration)
              .map(({ period }) => period);
            whole.slice(1).forEach(({ start }, at) => expect(start).toBe(whole[at]!.end));
            const subscription = await stripe.subscriptions.retrieve(id);
            if (['active', 'past_due', 'trialing'].includes(subscription.status))
              expect(whole.at(-1)).toEqual(periodOf(subscription));

            const waited = standing
              .flatMap(({ lines }) => lines.data)
              .flatMap(({ parent }) => parent!.subscription_item_details!.invoice_item ?? []);
            expect(new Set(waited).size).toBe(waited.length);

            // What was asked for is what was on the invoices, but for the credit that is still there.
            const sum = (of: (invoice: Stripe.Invoice) => number) =>
              standing.reduce((total, one) => total + of(one), 0);
            const finalized = (amount: (invoice: Stripe.Invoice) => number) => sum((one) => (one.status === 'draft' ? 0 : amount(one))); // prettier-ignore
            const { balance } = (await stripe.customers.retrieve(customer)) as Stripe.Customer;
            expect(finalized(({ total }) => total)).toBe(finalized(({ amount_due }) => amount_due) + balance);
            const charges = await stripe.charges.list({ customer, limit: 100 }).autoPagingToArray({ limit: 500 });
            const received = charges.reduce((total, one) => total + one.amount_captured, 0);
            expect(received).toBe(sum(({ amount_paid }) => amount_paid));
          } finally {
            await stand.close();
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

function holdsTogether(invoice: Stripe.Invoice): void {
  const { lines, total, subtotal, amount_due, amount_paid, amount_remaining, starting_balance, status } = invoice;
  expect(lines.data.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
  expect(subtotal).toBe(total);
  if (status === 'draft') return;
  expect(amount_due).toBe(Math.max(0, total + starting_balance));
  expect(invoice.ending_balance).toBe(Math.min(0, total + starting_balance));
  expect([amount_paid, amount_remaining]).toEqual(status === 'paid' ? [amount_due, 0] : [0, amount_due]);
}
