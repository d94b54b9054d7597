import { Stripe } from 'stripe';
import { Clock, type Due } from './clock.ts';
import { newId } from './ids.ts';
import type { CheckoutPlan } from './checkout/plan.ts';
import type { TestCard } from './payments/cards.ts';
import { Store } from './store.ts';

/** How often a renewal is tried again after it failed, in days after the try before, and what comes of it in the end. */
export interface Dunning {
  pauses: readonly number[];
  then: 'canceled' | 'unpaid' | 'past_due';
}

interface Attribution {
  id: string | null;
  idempotency_key: string | null;
}

const NOBODY: Attribution = { id: null, idempotency_key: null };

/** All that the stand-in knows: its objects, its time, and what Stripe knows of them without telling. */
export class World {
  readonly store = new Store();
  readonly clock: Clock;
  readonly dunning: Dunning;
  /** What a card will do, by payment method. */
  readonly cards = new Map<string, TestCard>();
  /** Payment methods whose owner has shown who they are for the time after. */
  readonly proven = new Set<string>();
  readonly plans = new Map<string, CheckoutPlan>();
  /** Subscriptions whose end of trial was told. */
  readonly warned = new Set<string>();
  /** The invoice that an update waits for, by subscription. */
  readonly awaited = new Map<string, string>();
  /** Customers that are no more. */
  readonly deleted = new Set<string>();
  readonly endpointSecrets = new Map<string, string>();
  /** Where the stand-in is, once it listens. */
  url = '';
  /** The request that is being answered. */
  request: Attribution = NOBODY;
  readonly #heard: (event: Stripe.Event) => void;

  constructor(options: {
    now: () => number;
    due: () => Due[];
    heard: (event: Stripe.Event) => void;
    dunning: Dunning;
  }) {
    this.clock = new Clock(options.now, options.due);
    this.dunning = options.dunning;
    this.#heard = options.heard;
  }

  /** Tells what happened, with the object as it is at this moment. */
  emit(type: Stripe.Event['type'], object: object, previous?: object): void {
    const data = { object: snapshot(object), ...(previous && { previous_attributes: snapshot(previous) }) };
    const event = {
      id: newId('evt'),
      object: 'event',
      api_version: Stripe.API_VERSION,
      created: this.clock.seconds(),
      data,
      livemode: false,
      pending_webhooks: 1,
      request: { ...this.request },
      type,
    } as Stripe.Event;
    this.store.add('event', event);
    this.#heard(event);
  }

  /** Changes an object and tells it, with what stood there before; nothing is told when nothing is another. */
  change<T extends object>(object: T, patch: Partial<T>, type: Stripe.Event['type']): void {
    const names = Object.keys(patch) as (keyof T & string)[];
    const changed = names.filter((name) => JSON.stringify(object[name]) !== JSON.stringify(patch[name]));
    if (changed.length === 0) return;
    const before = snapshot(Object.fromEntries(changed.map((name) => [name, object[name] ?? null])));
    Object.assign(object, patch);
    this.emit(type, object, before);
  }

  /** Does something in the name of a request: the events it causes say so. */
  inRequest<T>(request: Attribution, act: () => T): T {
    this.request = request;
    try {
      return act();
    } finally {
      this.request = NOBODY;
    }
  }
}

/** As it goes over the wire now: what is changed later does not change it. */
export const snapshot = <T>(object: T): T => JSON.parse(JSON.stringify(object)) as T;
