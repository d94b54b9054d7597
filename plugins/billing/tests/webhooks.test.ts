import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';

const SECRET = 'whsec_test_secret';
const STRIPE = {
  STRIPE_SECRET_KEY: 'sk_test_webhooks1',
  STRIPE_WEBHOOK_SECRET: SECRET,
  // Nobody is there: what comes in must not ask anybody before it is written down.
  STRIPE_API_URL: 'http://127.0.0.1:9',
};

let cms: TestCms;
beforeAll(async () => {
  cms = await startTestCms({ env: STRIPE });
});
afterAll(async () => {
  await cms?.close();
  for (const name of Object.keys(STRIPE)) delete process.env[name];
});

let serial = 0;
const event = (change: object = {}) => ({
  id: `evt_${++serial}`,
  object: 'event',
  type: 'checkout.session.completed',
  created: 1_700_000_000,
  livemode: false,
  data: { object: { id: 'cs_test_1', object: 'checkout.session', mode: 'payment' } },
  ...change,
});

const { webhooks } = new Stripe('sk_test_webhooks1');
const seconds = () => Math.floor(Date.now() / 1000);
const sign = (payload: string, timestamp = seconds(), secret = SECRET) =>
  webhooks.generateTestHeaderString({ payload, secret, timestamp });

async function send(body: string, signature?: string): Promise<number> {
  const response = await fetch(`${cms.url}/api/billing/webhooks/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signature ? { 'stripe-signature': signature } : {}) },
    body,
  });
  return response.status;
}

const count = (table: string, where: string, id: string) =>
  withClient(cms, async (client) => {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, [id]);
    return rows[0]!.n;
  });
const written = (id: string) => count('billing_webhook_events', 'id = $1', id);
const planned = (id: string) => count('platform_jobs', `handler = 'billing.event' AND payload ->> 'event' = $1`, id);

describe('a webhook has no effect when it is', () => {
  const cases: [string, (text: string) => [string, string | undefined]][] = [
    ['not signed', (text) => [text, undefined]],
    ['signed by somebody else', (text) => [text, sign(text, seconds(), 'whsec_another_secret')]],
    ['signed more than five minutes ago', (text) => [text, sign(text, seconds() - 302)]],
    ['signed in the future', (text) => [text, sign(text, seconds() + 90)]],
    ['written anew', (text) => [JSON.stringify(JSON.parse(text), null, 1), sign(text)]],
    ['changed in one letter', (text) => [text.replace('cs_test_1', 'cs_test_2'), sign(text)]],
    ['followed by a blank', (text) => [`${text} `, sign(text)]],
  ];

  it.each(cases)('%s', async (_, forge) => {
    const one = event();
    expect(await send(...forge(JSON.stringify(one)))).toBe(400);
    expect(await written(one.id)).toBe(0);
    expect(await planned(one.id)).toBe(0);
  });

  it('of the other mode: taken, and left alone', async () => {
    const one = event({ livemode: true });
    const text = JSON.stringify(one);
    expect(await send(text, sign(text))).toBe(200);
    expect(await written(one.id)).toBe(0);
    expect(await planned(one.id)).toBe(0);
  });

  it('longer than any of Stripe’s', async () => {
    const one = event({ padding: 'x'.repeat(600_000) });
    const text = JSON.stringify(one);
    expect(await send(text, sign(text))).toBe(413);
    expect(await written(one.id)).toBe(0);
  });
});

describe('a webhook that is Stripe’s', () => {
  it('is written down once with one job, however often and how many at once it comes', async () => {
    const one = event();
    const text = JSON.stringify(one);
    const first = await Promise.all(Array.from({ length: 10 }, () => send(text, sign(text))));
    expect(new Set([...first, await send(text, sign(text, seconds() - 290))])).toEqual(new Set([200]));
    expect(await written(one.id)).toBe(1);
    expect(await planned(one.id)).toBe(1);
  });

  it('and says nothing to us is kept, and nothing is done', async () => {
    const one = event({ type: 'payout.paid', data: { object: { id: 'po_1' } } });
    const text = JSON.stringify(one);
    expect(await send(text, sign(text))).toBe(200);
    expect(await written(one.id)).toBe(1);
    expect(await planned(one.id)).toBe(0);
  });

  it('and cannot be written down is asked for again', async () => {
    const one = event();
    const text = JSON.stringify(one);
    await withClient(cms, (client) => client.query('ALTER TABLE billing_webhook_events RENAME TO billing_hidden'));
    try {
      expect(await send(text, sign(text))).toBeGreaterThanOrEqual(500);
    } finally {
      await withClient(cms, (client) => client.query('ALTER TABLE billing_hidden RENAME TO billing_webhook_events'));
    }
    expect(await send(text, sign(text))).toBe(200);
    expect(await written(one.id)).toBe(1);
  });
});
