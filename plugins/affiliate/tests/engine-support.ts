import { expect } from 'vitest';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { committed, openShop, paidOrder, type Paid, type TestShop } from '../../orders/tests/shop-support.ts';
import { openOrdersHouse, type Buyer, type OrdersHouse } from '../../orders/tests/support.ts';
import type { Tier } from '../domain/programme/rule.ts';
import { newId } from '../redirects/ids.ts';
import { followOrder } from '../server/conversions/order.ts';
import { findCommissions, type CommissionRow } from '../server/commissions/rows.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const ago = (ms: number): Date => new Date(Date.now() - ms);

export interface Terms {
  windowDays?: number;
  holdDays?: number;
  rules?: object[];
  mostEachMonth?: number | null;
  budget?: number | null;
  forbidden?: string[];
  at?: Date;
  version?: number;
}
/** A tenth of the net. */
export const TENTH = { id: 'all', value: { kind: 'percent', rate: 1_000, most: null }, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null }; // prettier-ignore

export interface TestLink {
  id: string;
  influencer: number;
  deal: string;
  merchant: string;
}

export interface EngineHouse extends OrdersHouse {
  shop(): Promise<TestShop>;
  /** Somebody who promotes, whose account is a year old. */
  influencer(tier?: Tier): Promise<{ id: number; email: string; token: string }>;
  programme(deal: string, merchant: string, terms?: Terms): Promise<void>;
  /** With the approval that it needs, for a deal that has a programme by then. */
  link(influencer: number, deal: string, merchant: string): Promise<TestLink>;
  click(link: Pick<TestLink, 'id'>, of?: { visitor?: string; at?: Date; known?: boolean; address?: string }): Promise<string>;
  /** A deal with a programme, and a link to it. */
  promoted(of?: { terms?: Terms; shop?: TestShop; influencer?: number; kind?: 'service' | 'goods'; deal?: object }): Promise<{ shop: TestShop; deal: string; influencer: number; link: TestLink }>;
  /** A browser that clicked; its orders name the visitor. */
  browser(visitor?: string, options?: { signedIn?: boolean }): Promise<Buyer & { visitor: string }>;
  /** Somebody follows the link and pays for the deal. */
  sold(link: TestLink, of?: { quantity?: number; more?: Record<string, unknown>; by?: Buyer & { visitor: string }; at?: Date }): Promise<Paid>;
  commissions(order: string): Promise<CommissionRow[]>;
  /** Until the jobs have made as many, in that state if one is given. */
  made(order: string, count: number, state?: CommissionRow['state']): Promise<CommissionRow[]>;
  /** Until nobody is at an order: a run that approves leaves what somebody has in hand to the next. */
  still(): Promise<void>;
  follow(order: string, now?: Date): Promise<boolean>;
  run<T>(work: (db: pg.Client) => Promise<T>): Promise<T>;
} // prettier-ignore

const AUDIENCES: Record<Tier, string> = { nano: '1k-10k', micro: '10k-50k', macro: '50k-250k', star: 'over-250k' };
let serial = 0;

/** Who follows orders, and is at it or about to be. */
const AT_IT = `SELECT 1 FROM platform_events WHERE relayed_at IS NULL
  UNION ALL SELECT 1 FROM platform_jobs WHERE handler LIKE '%affiliate%' AND state IN ('planned', 'queued', 'running') AND run_at <= now()`;

export async function openEngineHouse(env: Record<string, string> = {}): Promise<EngineHouse> {
  const orders = await openOrdersHouse(env);
  const { query } = orders;
  const house: EngineHouse = {
    ...orders,
    shop: () => openShop(house),
    async influencer(tier = 'nano') {
      const person = await house.person();
      await query(`UPDATE up_users SET created_at = now() - interval '1 year' WHERE id = $1`, [person.id]);
      await query(`UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = 'influencer') WHERE user_id = $1`, [person.id]);
      await query(
        `INSERT INTO identity_profiles (user_id, kind, locale, city, niche, audience, languages) VALUES ($1, 'influencer', 'fr', 'Rabat', 'travel', $2, '{fr}')`,
        [person.id, AUDIENCES[tier]],
      );
      return person;
    },
    async programme(deal, merchant, { windowDays = 30, holdDays = 14, rules = [TENTH], mostEachMonth = null, budget = null, forbidden = [], at = ago(60 * DAY), version = 1 } = {}) {
      await query(
        `INSERT INTO affiliate_programmes (deal, merchant, version, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (deal) DO UPDATE SET version = EXCLUDED.version`,
        [deal, merchant, version, at],
      );
      await query(
        `INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules, most_each_month, budget, at, forbidden)
         SELECT id, $2, $3, $4, $5::jsonb, $6, $7, $8, $9 FROM affiliate_programmes WHERE deal = $1`,
        [deal, version, windowDays, holdDays, JSON.stringify(rules), mostEachMonth, budget, at, forbidden],
      );
    },
    async link(influencer, deal, merchant) {
      await query(
        `INSERT INTO affiliate_requests (influencer, deal, merchant, state, asked_at, decided_at) VALUES ($1, $2, $3, 'approved', $4, $4)
         ON CONFLICT DO NOTHING`,
        [influencer, deal, merchant, ago(100 * DAY)],
      );
      const code = `test-${++serial}-${influencer}`;
      const [row] = await query<{ id: string }>(
        `INSERT INTO affiliate_links (key, code, influencer, deal, merchant) VALUES (translate($1, 'oil', '011'), $1, $2, $3, $4) RETURNING id::text`,
        [code, influencer, deal, merchant],
      );
      return { id: row!.id, influencer, deal, merchant };
    },
    async click(link, { visitor = randomUUID(), at = ago(HOUR), known = true, address = randomUUID().replaceAll('-', '') } = {}) {
      const id = newId(at.getTime());
      await query(
        `INSERT INTO affiliate_clicks (at, id, batch, link, visitor, known, address, platform, device, in_app)
         VALUES ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), 'instagram', 'phone', false)`,
        [at, id, randomUUID(), link.id, visitor, known, address],
      );
      return id;
    },
    async promoted({ terms, shop: given, influencer, kind = 'service', deal: data } = {}) {
      const shop = given ?? (await house.shop());
      const deal = await shop.deal({ stock: 1_000, ...data }, { kind });
      await house.programme(deal, shop.merchant, terms);
      const who = influencer ?? (await house.influencer()).id;
      return { shop, deal, influencer: who, link: await house.link(who, deal, shop.merchant) };
    },
    async browser(visitor = randomUUID(), options = {}) {
      const buyer = await house.buyer(options);
      const { call } = buyer;
      buyer.call = (method, path, body, headers = {}) => call(method, path, body, { ...headers, 'x-visitor': visitor });
      return Object.assign(buyer, { visitor });
    },
    async sold(link, { quantity = 1, more = {}, by, at } = {}) {
      const buyer = by ?? (await house.browser());
      await house.click(link, { visitor: buyer.visitor, ...(at ? { at } : {}) });
      return paidOrder(house, [[link.deal, quantity]], more, buyer);
    },
    commissions: (order) =>
      house.db((db) =>
        findCommissions(db, `JOIN affiliate_conversions v ON v.id = c.conversion WHERE v.source = 'order' AND v.reference = $1 ORDER BY c.id`, [order]),
      ),
    async made(order, count, state) {
      for (const until = Date.now() + 30_000; ; ) {
        const found = await house.commissions(order);
        const right = found.length === count && found.every((one) => !state || one.state === state);
        if (right && (await house.query(AT_IT)).length === 0) return found;
        if (Date.now() > until) throw new Error(`Commissions of order ${order}: ${JSON.stringify(found)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    still: () => expect.poll(() => house.query(AT_IT)).toEqual([]),
    follow: (order, now = new Date()) => committed(house, (db) => followOrder(db, order, now)),
    run: (work) => committed(house, work),
  };
  return house;
} // prettier-ignore
