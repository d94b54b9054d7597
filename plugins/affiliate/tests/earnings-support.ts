import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { post, type NewPosting } from '@sys/platform/services';
import { committed } from '../../orders/tests/shop-support.ts';
import type { OrdersHouse } from '../../orders/tests/support.ts';
import {
  commissionOf,
  confirmedPosting,
  duePosting,
  earnedPosting,
  preparedPosting,
  stillToTake,
  takenBackPosting,
} from '../domain/index.ts';

export interface ApiAnswer<Body> {
  status: number;
  code?: string;
  problems?: unknown;
  body: Body;
  bytes: Buffer;
}

export interface Promoter {
  id: number;
  email: string;
  token: string;
  /** Calls below /api/affiliate. */
  call<Body = unknown>(method: string, path: string, body?: unknown): Promise<ApiAnswer<Body>>;
}

/** Somebody who promotes. */
export async function openPromoter(house: OrdersHouse, role = 'influencer'): Promise<Promoter> {
  const { id, email, token } = await house.person();
  await house.query(
    'UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = $2) WHERE user_id = $1',
    [id, role],
  );
  return { id, email, token, call: callBelow(house, '/api/affiliate', token) };
}

export const callBelow =
  (house: OrdersHouse, base: string, token: string): Promoter['call'] =>
  async (method, path, body) => {
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }; // prettier-ignore
    const response = await fetch(`${house.cms.url}${base}${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }); // prettier-ignore
    const bytes = Buffer.from(await response.arrayBuffer());
    const read = (bytes[0] === 0x7b ? JSON.parse(bytes.toString()) : null) as { error?: { details?: object } } | null;
    return { status: response.status, body: read as never, bytes, ...read?.error?.details };
  };

export interface Sale {
  commission: string;
  influencer: number;
  merchant: string;
  paid: number;
  amount: number;
  fee: number;
}
export interface SaleWish {
  influencer: number;
  merchant: string;
  deal: string;
  paid?: number;
  /** Basis points. */
  rate?: number;
  most?: number | null;
  placedAt?: string;
  state?: 'pending' | 'held';
  heldUntil?: string | null;
  review?: 'none' | 'open';
  score?: number;
  source?: { kind: 'order' | 'shop'; reference: string; line: string };
}

/** As the house writes rules: whoever looks for deals to promote reads all that are open. */
const A_TENTH = { id: 'a', value: { kind: 'percent', rate: 1_000, most: null }, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null }; // prettier-ignore

/** One row of a programme and a link for an influencer and a deal, made the first time. */
async function promoted(db: pg.Client, { influencer, merchant, deal }: SaleWish): Promise<{ programme: string; link: string }> {
  const { rows: [programme] } = await db.query<{ id: string; fresh: boolean }>(
    `INSERT INTO affiliate_programmes (deal, merchant) VALUES ($1, $2)
     ON CONFLICT (deal) DO UPDATE SET merchant = EXCLUDED.merchant RETURNING id::text, xmax = 0 AS fresh`, [deal, merchant]);
  if (programme!.fresh)
    await db.query(
      `INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules)
       VALUES ($1, 1, 30, 14, $2::jsonb)`, [programme!.id, JSON.stringify([A_TENTH])]);
  await db.query(
    `INSERT INTO affiliate_requests (influencer, deal, merchant, state, decided_at) VALUES ($1, $2, $3, 'approved', now())
     ON CONFLICT DO NOTHING`, [influencer, deal, merchant]);
  const known = await db.query<{ id: string }>('SELECT id::text FROM affiliate_links WHERE influencer = $1 AND deal = $2', [influencer, deal]);
  if (known.rows[0]) return { programme: programme!.id, link: known.rows[0].id };
  const code = `t${randomUUID().replace(/-/g, '').slice(0, 12)}`;
  const { rows: [link] } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_links (key, code, influencer, deal, merchant) VALUES ($1, $1, $2, $3, $4) RETURNING id::text`,
    [code.replace(/[oil]/g, '0'), influencer, deal, merchant]);
  return { programme: programme!.id, link: link!.id };
} // prettier-ignore

const posted = (db: pg.Client, posting: NewPosting) => post(db as never, posting);

/** A sale that was attributed, as the engine writes it down. */
export const sale = (house: OrdersHouse, wish: SaleWish): Promise<Sale> => committed(house, (db) => saleIn(db, wish));

export async function saleIn(db: pg.Client, wish: SaleWish): Promise<Sale> {
  const { influencer, merchant, deal, paid = 10_000, rate = 1_000, most = null, state = 'held', review = 'none', score = 0 } = wish; // prettier-ignore
  const { placedAt = new Date().toISOString(), heldUntil = null, source = { kind: 'shop', reference: randomUUID(), line: '1' } } = wish; // prettier-ignore
  const { programme, link } = await promoted(db, wish);
  const rule = { id: 'a', value: { kind: 'percent', rate, most }, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null } as const; // prettier-ignore
  const earned = commissionOf({ quantity: 1, net: paid, currency: 'MAD' }, rule, { id: programme, version: 1 }, { month: null, budget: null }, 2_000); // prettier-ignore
  if (earned.kind !== 'earned') throw new Error(earned.because);
  const { amount, fee, snapshot } = earned;
  const conversion = await db.query<{ id: string }>(
    `INSERT INTO affiliate_conversions (merchant, source, reference, placed_at, paid_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (merchant, source, reference) DO UPDATE SET paid_at = EXCLUDED.paid_at RETURNING id::text`,
    [merchant, source.kind, source.reference, placedAt],
  );
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_commissions (conversion, line, influencer, merchant, deal, link, by, click, state, paid, amount,
       fee, snapshot, hold_days, held_until, review, score, placed_at, earned_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'click', $7, $8, $9, $10, $11, $12, 14, $13, $14, $15, $16, $17) RETURNING id::text`,
    [conversion.rows[0]!.id, source.line, influencer, merchant, deal, link, randomUUID(), state, paid, amount, fee,
      JSON.stringify(snapshot), heldUntil, review, score, placedAt, state === 'held' ? placedAt : null],
  ); // prettier-ignore
  const commission = rows[0]!.id;
  await db.query('UPDATE affiliate_programmes SET spent = spent + $2 WHERE deal = $1', [deal, amount]);
  if (state === 'held')
    await posted(db, { key: `test:${commission}:earned`, kind: 'commission-earned', entries: earnedPosting({ merchant, influencer }, { amount, fee }) }); // prettier-ignore
  return { commission, influencer, merchant, paid, amount, fee };
}

/** So many more lines like that one, of the same sale: they are in no book. */
export const moreLike = (
  db: { query(text: string, values: unknown[]): Promise<unknown> },
  { commission }: Sale,
  count: number,
): Promise<unknown> =>
  db.query(
    `INSERT INTO affiliate_commissions (conversion, line, influencer, merchant, deal, link, by, click, state, paid, amount, fee, snapshot, hold_days, placed_at)
     SELECT conversion, 'more-' || n, influencer, merchant, deal, link, by, click, state, paid, amount, fee, snapshot, hold_days, placed_at
     FROM affiliate_commissions, generate_series(1, $2::integer) AS n WHERE id = $1`,
    [commission, count],
  );

/** The hold is over. */
export const approve = (house: OrdersHouse, one: Sale, dueAt = new Date().toISOString()): Promise<void> =>
  committed(house, async (db) => {
    const { rows } = await db.query<{ left: number }>(
      `UPDATE affiliate_commissions SET state = 'approved', due_at = $2, version = version + 1 WHERE id = $1
       RETURNING (amount - gone)::float8 AS left`,
      [one.commission, dueAt],
    );
    const { left } = rows[0]!;
    await posted(db, { key: `test:${one.commission}:due`, kind: 'commission', entries: duePosting(one, left) });
    await db.query(
      `INSERT INTO affiliate_dues (commission, influencer, kind, amount, since) VALUES ($1, $2, 'commission', $3, $4)`,
      [one.commission, one.influencer, left, dueAt],
    );
  });

/** So much of the price has gone back by now. */
export const takeBack = (house: OrdersHouse, one: Sale, refunded: number): Promise<void> =>
  committed(house, async (db) => {
    const { rows } = await db.query<{ state: string; gone: number; feeGone: number }>(
      `SELECT state, gone::float8, fee_gone::float8 AS "feeGone" FROM affiliate_commissions WHERE id = $1 FOR UPDATE`,
      [one.commission],
    );
    const { state, gone, feeGone } = rows[0]!;
    const amount = stillToTake(one.amount, gone, { paid: one.paid, refunded });
    const fee = stillToTake(one.fee, feeGone, { paid: one.paid, refunded });
    const due = state !== 'held';
    await db.query(
      `UPDATE affiliate_commissions SET refunded = $2, gone = gone + $3, fee_gone = fee_gone + $4, version = version + 1,
         state = CASE WHEN $5 THEN 'reversed' ELSE state END, reversed_from = CASE WHEN $5 THEN state END,
         reversed_by = CASE WHEN $5 THEN 'refund' END WHERE id = $1`,
      [one.commission, refunded, amount, fee, refunded === one.paid],
    );
    await posted(db, { key: `test:${one.commission}:back:${refunded}`, kind: 'commission', entries: takenBackPosting(one, { amount, fee }, due) }); // prettier-ignore
    if (due)
      await db.query(
        `INSERT INTO affiliate_dues (commission, influencer, kind, amount, since) VALUES ($1, $2, 'taken-back', $3, now())`,
        [one.commission, one.influencer, -amount],
      );
  });

/** All that is due is set aside, and, when it is `confirmed`, arrived. */
export const payOut = (house: OrdersHouse, influencer: number, period: string, confirmed: boolean): Promise<void> =>
  committed(house, async (db) => {
    const { rows } = await db.query<{ amount: number }>(
      `SELECT sum(amount)::float8 AS amount FROM affiliate_dues WHERE influencer = $1 AND payout IS NULL`,
      [influencer],
    );
    const { amount } = rows[0]!;
    const made = await db.query<{ id: string }>(
      `INSERT INTO affiliate_payouts (period, influencer, amount, state, reference, prepared_at, ended_at)
       VALUES ($1, $2, $3, $4, $5, now(), $6) RETURNING id::text`,
      [period, influencer, amount, confirmed ? 'confirmed' : 'prepared', confirmed ? 'VIR-1' : null, confirmed ? new Date() : null], // prettier-ignore
    );
    const { id } = made.rows[0]!;
    await db.query(
      `UPDATE affiliate_commissions c SET state = $3 FROM affiliate_dues d
       WHERE d.commission = c.id AND d.influencer = $1 AND d.payout IS NULL AND c.state = 'approved' AND $2::bigint > 0`,
      [influencer, id, confirmed ? 'paid' : 'payable'],
    );
    await db.query(
      `INSERT INTO affiliate_payout_items (payout, due, amount)
       SELECT $2, id, amount FROM affiliate_dues WHERE influencer = $1 AND payout IS NULL`,
      [influencer, id],
    );
    await db.query('UPDATE affiliate_dues SET payout = $2 WHERE influencer = $1 AND payout IS NULL', [influencer, id]);
    await posted(db, { key: `test:payout:${id}`, kind: 'payout', entries: preparedPosting(influencer, amount) });
    if (confirmed)
      await posted(db, { key: `test:payout:${id}:sent`, kind: 'payout', entries: confirmedPosting(influencer, amount) });
  }); // prettier-ignore

/** Clicks on the link of an influencer and a deal, as they are counted; `network` as links say it. */
export const clicked = (house: OrdersHouse, wish: { influencer: number; deal: string; day: string; clicks: number; network?: string }): Promise<unknown> =>
  house.query(
    `INSERT INTO affiliate_click_counts (link, day, dimension, value, clicks, visitors)
     SELECT l.id, $3::date, split.dimension, split.value, $4, $4 FROM affiliate_links l
     CROSS JOIN (VALUES ('total', ''), ('network', $5)) AS split (dimension, value)
     WHERE l.influencer = $1 AND l.deal = $2`,
    [wish.influencer, wish.deal, wish.day, wish.clicks, wish.network ?? ''],
  ); // prettier-ignore
