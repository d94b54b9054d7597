import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Stripe } from 'stripe';
import { startStripe, type StripeOptions, type StripeStandIn } from '../../stripe/server.ts';

export const START = Date.parse('2026-11-24T10:00:00Z');
export const DAY = 24 * 3600 * 1000;

/** The official SDK, told only where Stripe is. */
export function sdkOf(
  { url, env }: Pick<StripeStandIn, 'url' | 'env'>,
  options: Partial<Stripe.StripeConfig> = {},
): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(env.STRIPE_SECRET_KEY!, { host: hostname, port: Number(port), protocol: 'http', ...options });
}

/** A shop that hears events: what it heard, verified, and how it answers. */
export async function listener(secret: string) {
  const heard: Stripe.Event[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const event = Stripe.webhooks.constructEvent(body, String(request.headers['stripe-signature']), secret, Infinity);
      heard.push(event);
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    /** How the next events are answered, one after the other. */
    answers,
    types: () => heard.map(({ type }) => type),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    close: () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

/** A stand-in whose time begins at START, and the SDK for it. */
export async function standIn(options: StripeOptions = {}) {
  const stand = await startStripe({ now: () => START, ...options });
  return { stand, stripe: sdkOf(stand) };
}

/** What a browser does with a form of the page it is on. */
export async function post(url: string, fields: Record<string, string>) {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
}

export const cardForm = (number: string, others: Record<string, string> = {}) => ({
  number,
  expiry: '12 / 34',
  cvc: '123',
  name: 'Salma Berrada',
  email: 'salma@example.ma',
  ...others,
});
