import { openShop, type TestShop } from '../../orders/tests/shop-support.ts';
import type { Answer, OrdersHouse } from '../../orders/tests/support.ts';

export interface Influencer {
  id: number;
  /** Calls below /api/affiliate, in their name. */
  call<Data = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<AffiliateAnswer<Data>>;
  file(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }>;
} // prettier-ignore
export type AffiliateAnswer<Data> = Answer<Data> & { has_more?: boolean; next_cursor?: string | null };

/** Somebody who promotes. */
export async function openInfluencer(house: OrdersHouse): Promise<Influencer> {
  const { id, token } = await house.person();
  await house.query(`UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = 'influencer') WHERE user_id = $1`, [id]); // prettier-ignore
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${house.cms.url}/api/affiliate${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
    });
  return {
    id,
    async call(method, path, body, headers = {}) {
      const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }; // prettier-ignore
      const response = await ask(path, { method, headers, ...json });
      const { error, ...read } = (await response.json()) as { data: never; error?: { message: string; details?: object } }; // prettier-ignore
      return {
        status: response.status,
        headers: response.headers,
        ...read,
        message: error?.message,
        ...error?.details,
      };
    },
    async file(path) {
      const response = await ask(path);
      return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
    },
  };
}

const RULES = [{ id: 'all', value: { kind: 'percent', rate: 1_000, most: null }, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null }]; // prettier-ignore

/** A deal of a shop that its merchant offers to those who promote it. @param coupon what they may give away */
export async function offeredDeal(
  house: OrdersHouse,
  { shop, coupon = null, deal = {} }: { shop?: TestShop; coupon?: { rate: number } | null; deal?: object } = {},
): Promise<{ deal: string; merchant: string; shop: TestShop }> {
  const of = shop ?? (await openShop(house));
  const made = await of.deal({ stock: 1_000, ...deal });
  await house.query(
    `WITH programme AS (INSERT INTO affiliate_programmes (deal, merchant) VALUES ($1, $2) RETURNING id)
     INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules, coupon)
     SELECT id, 1, 30, 14, $3, $4 FROM programme`,
    [made, of.merchant, JSON.stringify(RULES), coupon && JSON.stringify(coupon)],
  );
  return { deal: made, merchant: of.merchant, shop: of };
}

/** Lets somebody promote a deal, or whatever else has become of their wish to. */
export async function letIn(house: OrdersHouse, { id }: Pick<Influencer, 'id'>, deal: string, state = 'approved'): Promise<void> {
  await house.query(
    `INSERT INTO affiliate_requests (influencer, deal, merchant, state) SELECT $1, deal, merchant, $3 FROM affiliate_programmes WHERE deal = $2
     ON CONFLICT (influencer, deal) DO UPDATE SET state = EXCLUDED.state`,
    [id, deal, state],
  );
} // prettier-ignore

let serial = 0;

/** A sale that a link brought, as the engine keeps it; centimes. */
export async function soldBy(
  house: OrdersHouse,
  link: string,
  { amount = 1_000, gone = 0, state = 'held', placedAt = new Date(), lines = 1 }: { amount?: number; gone?: number; state?: string; placedAt?: Date; lines?: number } = {},
): Promise<void> {
  const [conversion] = await house.query<{ id: string }>(
    `INSERT INTO affiliate_conversions (merchant, source, reference, placed_at) VALUES ('m', 'order', $1, $2) RETURNING id::text`,
    [`T${++serial}`, placedAt],
  );
  for (let line = 1; line <= lines; line++)
    await house.query(
      `INSERT INTO affiliate_commissions (conversion, line, influencer, merchant, deal, link, by, click, state, paid, amount, fee, gone, snapshot, hold_days, placed_at, reversed_from, reversed_by)
       SELECT $1, $2, l.influencer, l.merchant, l.deal, l.id, 'click', gen_random_uuid(), $4, 100000, $5, 0, $6, '{}', 14, $7, $8, $9
       FROM affiliate_links l WHERE 'lnk_' || l.id = $3`,
      [conversion!.id, String(line), link, state, amount, gone, placedAt, state === 'reversed' ? 'held' : null, state === 'reversed' ? 'refund' : null],
    );
} // prettier-ignore

/** Counted clicks of a link, as the job of clicks leaves them: each value is `[clicks, visitors]`. */
export async function countedOf(house: OrdersHouse, link: string, day: string, counts: Record<string, readonly [number, number]>): Promise<void> {
  for (const [named, [clicks, visitors]] of Object.entries(counts)) {
    const [dimension, value = ''] = named.split(':');
    await house.query('INSERT INTO affiliate_click_counts (link, day, dimension, value, clicks, visitors) VALUES ($1, $2, $3, $4, $5, $6)', [link.slice(4), day, dimension, value, clicks, visitors]);
  }
} // prettier-ignore
