import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Stripe } from 'stripe';
import { params } from '../../stripe/params/fields.ts';
import { payer, priceOf } from './shop.ts';
import { listener, sdkOf } from './support.ts';

const SECRET = 'whsec_of_the_program';
let program: ChildProcess;
let shop: Awaited<ReturnType<typeof listener>>;
let stripe: Stripe;
let url: string;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? address!.port : 0;
}

beforeAll(async () => {
  shop = await listener(SECRET);
  const port = await freePort();
  const key = 'sk_test_of_the_program';
  program = spawn(process.execPath, ['stripe/start.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      PATH: process.env.PATH,
      STRIPE_STAND_IN_PORT: String(port),
      STRIPE_SECRET_KEY: key,
      STRIPE_WEBHOOK_SECRET: SECRET,
      STRIPE_STAND_IN_WEBHOOK: shop.url,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(program.stdout!, 'data')) as [Buffer];
  url = /http:\S+/.exec(said.toString())![0];
  stripe = sdkOf({ url, env: { STRIPE_SECRET_KEY: key } });
});
afterAll(async () => {
  program.kill('SIGTERM');
  await once(program, 'exit');
  await shop.close();
});

const pull = async (lever: string, body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${url}/_stand-in/${lever}`, { method: 'POST', body: JSON.stringify(body), headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('the stand-in as a program', () => {
  it('has levers for its time, its faults and the cards of subscriptions', async () => {
    const price = await priceOf(stripe, 'Essentiel', 19_900);
    const { id } = await payer(stripe);
    const subscription = await stripe.subscriptions.create({ customer: id, items: [{ price: price.id }] });
    expect((await pull('subscription-card', { subscription: subscription.id, number: '4000000000000341' })).status).toBe(200); // prettier-ignore
    await pull('clock', { advance: 32 * 24 * 3600 });
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
    expect(shop.types()).toContain('invoice.payment_failed');

    const heard = shop.heard.length;
    await pull('faults', { drop: 1 });
    await stripe.products.create({ name: 'Perdu' });
    await pull('faults', { clear: true });
    await stripe.products.create({ name: 'Entendu' });
    await expect.poll(() => shop.heard.length).toBe(heard + 1);
  });

  it('lets no page pull them, and nobody ask for what there is not', async () => {
    expect((await pull('faults', { drop: 1 }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await pull('faults', { drip: 1 })).status).toBe(400);
    expect((await pull('house', {})).status).toBe(404);
    expect((await pull('subscription-card', { subscription: 'sub_none', number: '4242424242424242' })).status).toBe(
      400,
    );
  });
});

describe('a schema of parameters', () => {
  it('has no names but those of the SDK, and takes no others', () => {
    // @ts-expect-error The SDK knows no such name: it would not compile.
    params<Stripe.CustomerCreateParams>()({ emial: z.string().optional() });
    const schema = params<Stripe.CustomerCreateParams>()({ email: z.string().optional() });
    expect(schema.safeParse({ email: 'a@example.ma' }).success).toBe(true);
    expect(schema.safeParse({ name: 'Salma' }).success).toBe(false);
  });
});
