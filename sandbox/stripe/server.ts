import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from './api.ts';
import { sessionsDue } from './checkout/complete.ts';
import { changeCard, control, sendEventsTo } from './control.ts';
import { Deliveries, type Tried } from './events/deliveries.ts';
import { Faults } from './events/faults.ts';
import { readBody, sendJson, sendPage, type Exchange } from './exchange.ts';
import { bankPages } from './pages/bank.ts';
import { checkoutPages } from './pages/checkout.ts';
import { frame } from './pages/frame.ts';
import { invoicePages } from './pages/invoice.ts';
import { portalPages } from './pages/portal.ts';
import { disputesDue } from './payments/dispute.ts';
import { refundsDue } from './payments/refund.ts';
import { invoicesDue, subscriptionsDue } from './subscriptions/renew.ts';
import { schedulesDue } from './subscriptions/schedule.ts';
import { World, type Dunning } from './world.ts';
import { standInSettings } from './settings.ts';
import type { Stripe } from 'stripe';

export interface StripeOptions {
  port?: number;
  secretKey?: string;
  webhookSecret?: string;
  /** Where events are taken to; without it nobody hears of them until `events.deliverTo`. */
  webhookUrl?: string;
  /** The machine's time, in milliseconds. */
  now?: () => number;
  dunning?: Dunning;
}

export interface StripeStandIn {
  url: string;
  /** The settings with which the CMS knows it. */
  env: Record<string, string>;
  clock: {
    /** In milliseconds. */
    now(): number;
    /** Lives through so many milliseconds; done when all that fell due was told. */
    advance(ms: number): Promise<void>;
  };
  faults: Faults;
  events: {
    /** All that happened, oldest first, whether it was told or not. */
    all(type?: string): Stripe.Event[];
    tried(): readonly Tried[];
    deliverTo(url: string): void;
    /** Lets go what was held to be shuffled. */
    release(): void;
    /** Until all that is on its way was taken or put off. */
    delivered(): Promise<void>;
  };
  changeCard(subscription: string, number: string): void;
  close(): Promise<void>;
}

/** Retries as Stripe advises for subscriptions whose payment failed. */
const DUNNING: Dunning = { pauses: [3, 5, 7], then: 'canceled' };
const PAGES = [...checkoutPages, ...bankPages, ...invoicePages, ...portalPages];
const SECOND = 1000;

/** Stripe in one small server. Only this machine reaches it. */
export async function startStripe(options: StripeOptions = {}): Promise<StripeStandIn> {
  const { port = 0, now = Date.now, dunning = DUNNING } = options;
  const env = standInSettings(options);
  const faults = new Faults();
  const deliveries: Deliveries = new Deliveries(() => world, faults, now);
  const world: World = new World({ now, dunning, due: agenda, heard: (event) => deliveries.hear(event) });
  const api = new Api(world, faults, env.STRIPE_SECRET_KEY);
  const controlled = { world, faults, deliveries, webhookSecret: env.STRIPE_WEBHOOK_SECRET };

  function agenda() {
    const due = [
      ...sessionsDue(world),
      ...disputesDue(world),
      ...refundsDue(world),
      ...schedulesDue(world),
      ...subscriptionsDue(world),
      ...invoicesDue(world),
    ];
    // Who is told lives at the moment of what happened: the next day comes when they know of it.
    const told = due.map(({ run, ...when }) => ({
      ...when,
      run: async () => {
        await run();
        await deliveries.idle();
      },
    }));
    return [...told, ...deliveries.due()];
  }

  async function answer(exchange: Exchange): Promise<void> {
    const { pathname } = exchange.url;
    if (pathname.startsWith('/_stand-in/')) return control(controlled, exchange);
    await world.clock.settle();
    if (pathname.startsWith('/v1/')) return api.answer(exchange);
    page(world, exchange);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', world.url);
    readBody(request)
      .then((body) => answer({ method: request.method ?? 'GET', url, body, request, response }))
      .catch((error: Error) => sendJson(response, 400, { error: error.message }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (options.webhookUrl !== undefined) sendEventsTo(world, options.webhookUrl, env.STRIPE_WEBHOOK_SECRET);
  const ticking = setInterval(() => void world.clock.settle(), SECOND);
  ticking.unref();

  return {
    url: world.url,
    env: { ...env, STRIPE_API_URL: world.url },
    faults,
    clock: {
      now: () => world.clock.now(),
      advance: async (ms) => {
        await deliveries.idle();
        await world.clock.advance(ms);
        await deliveries.idle();
      },
    },
    events: {
      all: (type) => world.store.all('event').filter((event) => type === undefined || event.type === type),
      tried: () => deliveries.tried,
      deliverTo: (url) => sendEventsTo(world, url, env.STRIPE_WEBHOOK_SECRET),
      release: () => deliveries.release(),
      delivered: () => deliveries.idle(),
    },
    changeCard: (subscription, number) => changeCard(world, subscription, number),
    close: async () => {
      clearInterval(ticking);
      deliveries.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function page(world: World, { method, url, body, response }: Exchange): void {
  for (const { path, answer } of PAGES) {
    const id = path.exec(url.pathname)?.[1];
    if (id === undefined || (method !== 'GET' && method !== 'POST')) continue;
    const reply = answer({ world, id, method, form: new URLSearchParams(body), query: url.searchParams });
    if ('to' in reply) return void response.writeHead(303, { location: reply.to, 'cache-control': 'no-store' }).end();
    return sendPage(response, reply.status ?? 200, reply.html);
  }
  sendPage(response, 404, frame('Introuvable', '<p>Il n’y a rien ici.</p>'));
}
