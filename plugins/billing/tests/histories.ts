import type Stripe from 'stripe';
import { randomFrom } from '../../../database/seed/random.ts';
import type { ChangePreview } from '../contracts/subscription.ts';
import { openStripe } from '../server/gateway/client.ts';
import { beginReport } from '../server/reconcile/index.ts';
import { merchant, type Merchant } from './merchants.ts';
import type { PaidHouse } from './support.ts';

const DAY = 86_400_000;
const PLANS = ['starter', 'pro', 'enterprise'] as const;
const PERIODS = ['month', 'year'] as const;
const CARDS = { pays: '4242424242424242', fails: '4000000000000341' } as const;

interface Scene {
  house: PaidHouse;
  stripe: Stripe;
  one: Merchant;
  pick<T>(from: readonly T[]): T;
  random(): number;
}

/** What merchants do here, what they and their banks do at Stripe, and what happens on the way to us. */
const DEEDS: Record<string, (scene: Scene) => Promise<unknown>> = {
  async subscribe({ one, pick }) {
    await one.subscribe(pick(PLANS), pick(PERIODS)).catch(() => undefined);
  },
  async change({ one, pick }) {
    const { data } = await one.call<ChangePreview | null>('POST', '/preview', {
      plan: pick(PLANS),
      period: pick(PERIODS),
    });
    if (data) await one.call('POST', '/change', { quote: data.quote });
  },
  cancel: ({ one }) => one.call('POST', '/cancel', {}),
  resume: ({ one }) => one.call('POST', '/resume', {}),
  async card(scene) {
    const current = await currentAt(scene);
    if (current) scene.house.stand.changeCard(current.id, scene.pick(Object.values(CARDS)));
  },
  async endThere(scene) {
    const current = await currentAt(scene);
    if (current) await scene.stripe.subscriptions.cancel(current.id);
  },
  async time({ house, pick }) {
    await house.stand.clock.advance(pick([1, 3, 8, 31, 40]) * DAY);
  },
  async lost({ house, pick }) {
    house.stand.faults.set({ drop: pick([1, 3, 10]) });
  },
  async twice({ house, pick }) {
    house.stand.faults.set({ duplicate: pick([1, 3, 10]) });
  },
  async shuffled({ house, pick }) {
    house.stand.faults.set({ shuffle: pick([2, 5, 12]) });
  },
  async late({ house, pick }) {
    house.stand.faults.set({ delay: { times: pick([1, 4]), seconds: pick([60, 86_400]) } });
  },
};
const NAMES = Object.keys(DEEDS);

async function currentAt({ stripe, one }: Scene): Promise<Stripe.Subscription | undefined> {
  const customer = await one.customer().catch(() => undefined);
  if (!customer) return undefined;
  return (await stripe.subscriptions.list({ customer })).data[0];
}

/** The subscriptions of a customer, of them what decides what a merchant may use; one line for each. */
async function thereOf(stripe: Stripe, customer: string): Promise<string[]> {
  const { data } = await stripe.subscriptions.list({ customer, status: 'all', limit: 100 });
  return data
    .map(({ id, status, items, cancel_at_period_end: cancels }) => {
      const { price, current_period_end: end } = items.data[0]!;
      const ends = cancels && status !== 'canceled';
      return [id, status, price.lookup_key, new Date(end * 1000).toISOString(), ends].join(' ');
    })
    .toSorted();
}

async function hereOf(house: PaidHouse, user: number): Promise<string[]> {
  const rows = await house.query<{
    id: string;
    status: string;
    plan: string;
    period: string;
    end: Date;
    cancels: boolean;
  }>(
    `SELECT id, status, plan, period, period_ends_at AS "end", cancels_at IS NOT NULL AND ended_at IS NULL AS cancels
     FROM billing_subscriptions WHERE user_id = $1 AND id NOT LIKE 'sub_old%'`,
    [user],
  );
  return rows
    .map(({ id, status, plan, period, end, cancels }) =>
      [id, status, `sys_${plan}_${period}`, end.toISOString(), cancels].join(' '),
    )
    .toSorted();
}

export interface Ended {
  deeds: number;
  subscriptions: number;
  /** What the comparison by night found that no event had brought. */
  mended: number;
  /** Merchants about whom we and Stripe say something different in the end. */
  differences: { here: string[]; there: string[] }[];
}

/**
 * Lets merchants live through random histories at once, with events that are lost, come twice, late and in another
 * order, then compares by night and holds what we know against what Stripe knows. The seed decides all.
 */
export async function liveThrough(
  house: PaidHouse,
  options: { seed: string; merchants: number; deeds: number },
): Promise<Ended> {
  const random = randomFrom(options.seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const { stripe } = openStripe()!;
  const people = await Promise.all(
    Array.from({ length: options.merchants }, () => merchant(house, { hadTrial: true })),
  );
  for (const one of people) await DEEDS.subscribe!({ house, stripe, one, pick, random });
  for (let n = 0; n < options.deeds; n++) await DEEDS[pick(NAMES)]!({ house, stripe, one: pick(people), pick, random });

  house.stand.faults.clear();
  house.stand.events.release();
  await house.settled();
  const report = await house.db((client) => beginReport(house.cms.strapi, client, new Date()));
  await house.settled();

  const differences: Ended['differences'] = [];
  let subscriptions = 0;
  for (const one of people) {
    const [here, there] = [await hereOf(house, one.id), await thereOf(stripe, await one.customer())];
    subscriptions += there.length;
    if (JSON.stringify(here) !== JSON.stringify(there)) differences.push({ here, there });
  }
  const rows = await house.query<{ n: number }>('SELECT jsonb_array_length(drift) AS n FROM billing_reconciliations WHERE id = $1', [report]); // prettier-ignore
  return { deeds: options.deeds, subscriptions, mended: rows[0]!.n, differences };
}
