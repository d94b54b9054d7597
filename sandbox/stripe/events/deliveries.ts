import { Stripe } from 'stripe';
import type { Due } from '../clock.ts';
import type { World } from '../world.ts';
import type { Faults } from './faults.ts';

/** As in Stripe's sandboxes: three more tries within a few hours. */
const PAUSES = [10 * 60, 3600, 3 * 3600];
const PATIENCE = 10_000;

interface Delivery {
  event: Stripe.Event;
  endpoint: Stripe.WebhookEndpoint;
  attempt: number;
}

/** One try, and what the shop answered; 0 when it did not. */
export interface Tried {
  event: string;
  type: string;
  url: string;
  attempt: number;
  status: number;
}

/** Takes events to whoever registered for them: one after the other, signed, again when they were not taken. */
export class Deliveries {
  readonly tried: Tried[] = [];
  readonly #world: () => World;
  readonly #faults: Faults;
  /** The machine's time: who checks a signature does not live in the virtual one. */
  readonly #now: () => number;
  #later: { at: number; delivery: Delivery }[] = [];
  #held: Stripe.Event[] = [];
  #last: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(world: () => World, faults: Faults, now: () => number) {
    this.#world = world;
    this.#faults = faults;
    this.#now = now;
  }

  hear(event: Stripe.Event): void {
    if (this.#faults.take('drop')) return;
    if (this.#faults.take('shuffle')) {
      this.#held.push(event);
      if (this.#faults.shuffling === 0) this.release();
      return;
    }
    this.#dispatch(event);
  }

  /** Lets go what was held to be shuffled: from the ends inwards, so that two that belong together part for sure. */
  release(): void {
    const held = this.#held.splice(0);
    while (held.length > 0) for (const event of [held.pop(), held.shift()]) if (event) this.#dispatch(event);
  }

  due(): Due[] {
    return this.#later.map((waiting) => ({
      at: waiting.at,
      rank: 9,
      run: () => {
        this.#later = this.#later.filter((one) => one !== waiting);
        this.#send(waiting.delivery);
        return this.idle();
      },
    }));
  }

  /** Until all that is on its way was taken or put off. */
  async idle(): Promise<void> {
    for (let last: unknown = null; last !== this.#last;) {
      last = this.#last;
      await this.#last;
    }
  }

  close(): void {
    this.#closed = true;
    this.#later = [];
  }

  #dispatch(event: Stripe.Event): void {
    const delay = this.#faults.takeDelay();
    const copies = this.#faults.take('duplicate') ? 2 : 1;
    for (const endpoint of this.#world().store.all('webhook_endpoint')) {
      const wanted = endpoint.enabled_events.includes('*') || endpoint.enabled_events.includes(event.type);
      if (!wanted || endpoint.status !== 'enabled') continue;
      for (let copy = 0; copy < copies; copy++) {
        const delivery = { event, endpoint, attempt: 1 };
        if (delay > 0) this.#later.push({ at: this.#world().clock.seconds() + delay, delivery });
        else this.#send(delivery);
      }
    }
  }

  #send(delivery: Delivery): void {
    this.#last = this.#last.then(() => this.#try(delivery));
  }

  async #try(delivery: Delivery): Promise<void> {
    if (this.#closed) return;
    const { event, endpoint, attempt } = delivery;
    const payload = JSON.stringify(event, null, 2);
    const status = await this.#post(endpoint, payload);
    this.tried.push({ event: event.id, type: event.type, url: endpoint.url, attempt, status });
    if (status >= 200 && status < 300) {
      event.pending_webhooks = 0;
      return;
    }
    const pause = PAUSES[attempt - 1];
    if (pause === undefined) return;
    const at = this.#world().clock.seconds() + pause;
    this.#later.push({ at, delivery: { event, endpoint, attempt: attempt + 1 } });
  }

  async #post(endpoint: Stripe.WebhookEndpoint, payload: string): Promise<number> {
    const secret = this.#world().endpointSecrets.get(endpoint.id)!;
    const timestamp = Math.floor(this.#now() / 1000);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
    try {
      const answer = await fetch(endpoint.url, {
        method: 'POST',
        body: payload,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signature,
          'user-agent': 'Stripe/1.0 (stand-in)',
        },
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    }
  }
}
