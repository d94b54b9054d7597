import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import { htmlFindings } from '../../../tests/support/html.ts';
import type { StripeStandIn } from '../../stripe/server.ts';
import { payer, priceOf } from './shop.ts';
import { cardForm, post, standIn } from './support.ts';

let stand: StripeStandIn;
let stripe: Stripe;
const pages: Record<string, string> = {};

beforeAll(async () => {
  ({ stand, stripe } = await standIn());
  const price = await priceOf(stripe, 'Essentiel « <b>été</b> »', 19_900);
  const once = { price_data: { currency: 'mad', unit_amount: 500, product_data: { name: 'Huile' } }, quantity: 1 };
  const back = { success_url: 'https://shop.example/merci?a=1&b=2', cancel_url: 'https://shop.example/?a=1&b=2' };
  const bought = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [once], ...back });
  pages.checkout = bought.url!;
  const trial = await stripe.checkout.sessions.create({
    mode: 'subscription',
    line_items: [{ price: price.id, quantity: 1 }],
    payment_method_collection: 'if_required',
    subscription_data: { trial_period_days: 14 },
    ...back,
  });
  pages.trial = trial.url!;
  const waiting = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [once], ...back });
  pages.bank = new URL((await post(waiting.url!, cardForm('4000000000003220'))).to!, stand.url).href;

  const { id } = await payer(stripe);
  const subscription = await stripe.subscriptions.create({ customer: id, items: [{ price: price.id }] });
  const portal = await stripe.billingPortal.sessions.create({ customer: id, return_url: 'https://shop.example/' });
  pages.portal = portal.url;
  pages.card = `${portal.url}/card`;
  const invoice = await stripe.invoices.retrieve(String(subscription.latest_invoice));
  pages.invoice = invoice.hosted_invoice_url!;
  const owing = await stripe.subscriptions.create({
    customer: id,
    items: [{ price: price.id }],
    payment_behavior: 'default_incomplete',
  });
  pages.owed = (await stripe.invoices.retrieve(String(owing.latest_invoice))).hosted_invoice_url!;
  pages.receipt = (await stripe.charges.list({ customer: id })).data[0]!.receipt_url!;
});
afterAll(() => stand.close());

describe('a page', () => {
  it.each(['checkout', 'trial', 'bank', 'portal', 'card', 'invoice', 'owed', 'receipt'])('%s is sound, and safe from what it shows', async (name) => {
    const answer = await fetch(pages[name]!);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await htmlFindings(html)).toEqual([]);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>été');
  }); // prettier-ignore

  it('says again what was wrong, and is not found where there is none', async () => {
    const refused = await post(pages.checkout!, cardForm('4000000000000002', { expiry: 'demain' }));
    expect(refused.html).toContain('<p class="wrong" role="alert">La date d’expiration est incomplète.</p>');
    expect(await htmlFindings(refused.html)).toEqual([]);
    for (const path of ['/c/pay/none', '/p/session/none', '/invoice/none', '/receipts/none', '/house'])
      expect((await fetch(`${stand.url}${path}`)).status).toBe(404);
  });
});
