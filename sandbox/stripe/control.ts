import { z } from 'zod';
import type { Deliveries } from './events/deliveries.ts';
import { wishes, type Faults } from './events/faults.ts';
import { sendJson, type Exchange } from './exchange.ts';
import { newEndpoint } from './objects/event.ts';
import { cardOf } from './payments/cards.ts';
import { attach, newCard } from './payments/method.ts';
import type { World } from './world.ts';

export interface Controlled {
  world: World;
  faults: Faults;
  deliveries: Deliveries;
  webhookSecret: string;
}

const DEEDS = {
  /** `{ "clear": true }`, or what shall go wrong. */
  faults: {
    schema: z.union([z.strictObject({ clear: z.literal(true) }), wishes]),
    async act({ faults, deliveries }: Controlled, given: unknown) {
      if (typeof given === 'object' && given && 'clear' in given) {
        faults.clear();
        deliveries.release();
      } else faults.set(given as z.input<typeof wishes>);
      return {};
    },
  },
  /** Lives through so many seconds, and answers when all that fell due was told. */
  clock: {
    schema: z.strictObject({
      advance: z
        .number()
        .int()
        .min(0)
        .max(4 * 366 * 24 * 3600),
    }),
    async act({ world }: Controlled, { advance }: { advance: number }) {
      await world.clock.advance(advance * 1000);
      return { now: world.clock.seconds() };
    },
  },
  /** Another card in the place of the one a subscription is paid by, as if it had been renewed by the bank. */
  'subscription-card': {
    schema: z.strictObject({ subscription: z.string(), number: z.string() }),
    async act({ world }: Controlled, { subscription, number }: { subscription: string; number: string }) {
      changeCard(world, subscription, number);
      return {};
    },
  },
  /** Where events go from now on. */
  webhook: {
    schema: z.strictObject({ url: z.url() }),
    async act({ world, webhookSecret }: Controlled, { url }: { url: string }) {
      sendEventsTo(world, url, webhookSecret);
      return {};
    },
  },
};

/** All events to this address alone. */
export function sendEventsTo(world: World, url: string, secret: string): void {
  for (const { id } of world.store.all('webhook_endpoint')) world.store.remove('webhook_endpoint', id);
  newEndpoint(world, url, ['*'], secret);
}

export function changeCard(world: World, id: string, number: string): void {
  const subscription = world.store.get('subscription', id);
  const found = cardOf(number);
  if (!found.ok) throw new Error(found.reason.message);
  const method = newCard(world, { number, exp_month: 12, exp_year: new Date(world.clock.now()).getUTCFullYear() + 4 });
  attach(world, method, String(subscription.customer));
  world.change(subscription, { default_payment_method: method.id }, 'customer.subscription.updated');
}

/** `POST /_stand-in/faults|clock|subscription-card|webhook` with JSON: the levers for who is in another process. */
export async function control(on: Controlled, exchange: Exchange): Promise<void> {
  const { request, response, url, method, body } = exchange;
  const name = url.pathname.replace('/_stand-in/', '');
  // A page elsewhere, open in a browser on this machine, must not pull them.
  if (request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined)
    return sendJson(response, 403, { error: 'Not from a page.' });
  if (method === 'GET' && name === 'deliveries') return sendJson(response, 200, { tried: on.deliveries.tried });
  if (method !== 'POST' || !Object.hasOwn(DEEDS, name)) return sendJson(response, 404, { error: 'No such lever.' });
  const deed = DEEDS[name as keyof typeof DEEDS];
  const given = deed.schema.safeParse(JSON.parse(body || '{}'));
  if (!given.success) return sendJson(response, 400, { error: z.prettifyError(given.error) });
  const act = deed.act as (on: Controlled, given: unknown) => Promise<object>;
  sendJson(response, 200, await act(on, given.data));
}
