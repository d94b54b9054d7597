import { randomUUID } from 'node:crypto';
import { startAds, type AdStandIns } from '../../../sandbox/ads/stand-ins.ts';
import { startStripe, type StripeStandIn } from '../../../sandbox/stripe/server.ts';
import { cardForm, post } from '../../../sandbox/tests/stripe/support.ts';
import { openOrdersHouse, type Buyer, type OrdersHouse } from '../../orders/tests/support.ts';
import { enqueue, publish } from '../../platform/server/jobs/publish.ts';
import { ask } from '../../platform/tests/jobs/until.ts';
import type { PurchaseView, SaleConsentSaid } from '../contracts/purchases.ts';

export interface Told {
  platform: string;
  refund: boolean;
  state: string;
  code: string | null;
  tries: number;
}

/** An order, and the browser in which it was placed. */
export interface Ordered {
  buyer: Buyer;
  browser: string;
  id: string;
  number: string;
  key: string;
  url: string;
}

export interface TagHouse extends OrdersHouse {
  ads: AdStandIns;
  stripe: StripeStandIn;
  /** What a browser allows, put on record. */
  choose(browser: string, choice: { measurement: boolean; advertising: boolean }): Promise<Response>;
  /** Orders by card in a browser that says so much with it; nothing when null. */
  ordered(said: Partial<SaleConsentSaid> | null, options?: { signedIn?: boolean }): Promise<Ordered>;
  pay(order: Ordered): Promise<void>;
  /** What is known of what was told, once no more of it is due. */
  settled(order: Ordered): Promise<Told[]>;
  told(order: Ordered): Promise<Told[]>;
  /** Makes due what waits, and has it tried again. */
  again(order: Ordered, times?: number): Promise<void>;
  /** Tells everybody of an event of the order once more. */
  retell(order: Ordered, name: 'order.paid' | 'order.refunded', payload: object): Promise<void>;
  purchase(order: Ordered, key?: string): Promise<{ status: number; data: PurchaseView | null }>;
}

export const ALL = { measurement: true, advertising: true };
export const COOKIES = {
  fbp: 'fb.1.1764583200000.1234567890',
  fbc: 'fb.1.1764583200000.IwAR0clickedOn',
  ttp: '2F7h37YkS1j57AYSKTI7IHhJPYH',
  ttclid: 'E.C.P.clickedOnTikTok',
  ga: '123456789.1764583200',
  gaSession: '1764583200',
};

export const headerOf = (said: object): string => Buffer.from(JSON.stringify(said)).toString('base64url');

/** A shop with tags, beside the platforms whose they are. */
export async function openTagHouse(): Promise<TagHouse> {
  const [stripe, ads] = await Promise.all([startStripe(), startAds()]);
  const house = await openOrdersHouse({ ...stripe.env, ...ads.env });
  stripe.events.deliverTo(`${house.cms.url}/api/billing/webhooks/stripe`);
  const told = ({ id }: Ordered) =>
    house.query<Told>(
      `SELECT platform, refund IS NOT NULL AS refund, state, code, tries FROM audience_purchases WHERE "order" = $1
       ORDER BY platform, audience_purchases.refund NULLS FIRST`,
      [id],
    );
  return {
    ...house,
    ads,
    stripe,
    told,
    choose: (browser, choice) =>
      fetch(`${house.cms.url}/api/audience/consents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ browser, version: '2026-12.gmt', place: 'banner', locale: 'fr', ...choice }),
      }),
    async ordered(said, options) {
      const browser = said?.browser ?? randomUUID();
      const buyer = await house.buyer(options);
      await buyer.put(await house.deal({ stock: 50 }), 2);
      const call = buyer.call;
      buyer.call = (method, path, body, headers = {}) =>
        call(method, path, body, {
          ...headers,
          'user-agent': 'Mozilla/5.0 (a browser of a test)',
          ...(said && path === '' ? { 'x-consent': headerOf({ ...ALL, ...COOKIES, browser, ...said }) } : {}),
        });
      const { data } = await buyer.order();
      const [row] = await house.query<{ id: string }>('SELECT id::text FROM orders_orders WHERE number = $1', [data.number]); // prettier-ignore
      return { buyer, browser, id: row!.id, number: data.number, key: data.key, url: (data.next as { url: string }).url };
    },
    async pay(order) {
      await post(order.url, cardForm('4242424242424242'));
      await ask(
        async () => (await order.buyer.read(order)).data.state,
        (state) => state === 'paid',
      );
    },
    settled: (order) => ask(() => told(order), (all) => all.length > 0 && all.every(({ state }) => state !== 'due')), // prettier-ignore
    async again({ id }, times = 1) {
      await house.db(async (db) => {
        await db.query('BEGIN');
        const { rows } = await db.query<{ id: string }>(
          `UPDATE audience_purchases SET next_at = now() - interval '1 second' WHERE "order" = $1 AND state = 'due' RETURNING id::text`,
          [id],
        );
        for (const { id: purchase } of rows)
          for (let n = 0; n < times; n++) await enqueue(db, { task: 'audience.purchases.send', payload: { purchase } });
        await db.query('COMMIT');
      });
    },
    async retell({ id, number }, name, payload) {
      await house.db((db) => publish(db, { name, payload: { order: id, number, user: null, ...payload } }));
    },
    async purchase({ number, key }, shown = key) {
      const response = await fetch(`${house.cms.url}/api/orders/${number}/purchase`, { headers: { 'x-order-key': shown } });
      const { data } = (await response.json()) as { data: PurchaseView | null };
      return { status: response.status, data };
    },
    async close() {
      await house.close();
      await Promise.all([stripe.close(), ads.close()]);
    },
  };
} // prettier-ignore
