import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBelowShop, openShop, subscribe, type ShopCall, type TestShop } from '../../orders/tests/shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { Affiliates, LongExport, ShopConversions } from '../contracts/index.ts';
import { affiliatesInPieces } from '../server/affiliates/people.ts';
import { clicked, moreLike, openPromoter, sale, takeBack } from './earnings-support.ts';

let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

const EXPORTS = '/affiliation/exports';
/** The mark at its beginning is gone from what was read as text. */
const lines = (csv: string) => csv.split('\r\n').slice(0, -1);

/** A shop whose plan has exports, with a deal. */
async function selling(): Promise<TestShop & { live: string }> {
  const shop = await openShop(house);
  await subscribe(house, shop.owner, 'pro');
  return { ...shop, live: await shop.deal() };
}

/** Somebody who works in a shop. */
async function colleague({ merchant }: TestShop, role: 'manager' | 'cashier'): Promise<{ id: number; call: ShopCall }> {
  const { id, token } = await house.person();
  await house.query(
    `INSERT INTO orders_seats (merchant, role, state, user_id, locale, joined_at) VALUES ($1, $2, 'active', $3, 'fr', now())`,
    [merchant, role, id],
  );
  return { id, call: callBelowShop(house, token) };
}

/** While `work` runs no list of sales can be read, so that what was asked for is not made yet. */
const held = <T>(work: () => Promise<T>): Promise<T> =>
  house.db(async (db) => {
    await db.query('BEGIN; LOCK TABLE affiliate_commissions IN ACCESS EXCLUSIVE MODE');
    try {
      return await work();
    } finally {
      await db.query('COMMIT');
    }
  });

const listed = async (call: ShopCall) => (await call<LongExport[]>('GET', EXPORTS)).data;
const made = async (call: ShopCall): Promise<LongExport> => {
  for (const until = Date.now() + 120_000; Date.now() < until;) {
    const [newest] = await listed(call);
    if (newest?.state === 'ready') return newest;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The file was not made.');
};
const fileOf = (call: ShopCall, { id }: { id: string }) => call('GET', `${EXPORTS}/${id}/file.csv`);
const inDirhams = ({ sales, refunds, commission, fee, cost }: Affiliates['totals'] | ShopConversions['totals']) =>
  [sales, refunds, commission, fee, cost].map((sum) => `"${(sum / 100).toFixed(2)}"`).join(',');

describe('the sales of a shop that are more than a file of the moment has', () => {
  it('are refused at once, made in the background, and of the shop: whoever of it comes', async () => {
    const [shop, other] = [await selling(), await selling()];
    const [manager, cashier] = [await colleague(shop, 'manager'), await colleague(shop, 'cashier')];
    const [nadia, salma] = [await openPromoter(house), await openPromoter(house)];
    const of = { merchant: shop.merchant, deal: shop.live };
    await moreLike(house, await sale(house, { ...of, influencer: nadia.id, paid: 12_340 }), 25_000);
    await takeBack(house, await sale(house, { ...of, influencer: salma.id, paid: 33_330 }), 11_110);
    await sale(house, { ...of, influencer: salma.id, state: 'pending' });
    expect(await shop.call('GET', '/affiliation/conversions.csv')).toMatchObject({ status: 409, code: 'export-too-long', problems: { most: 20_000 } }); // prettier-ignore
    const wish = { kind: 'conversions', locale: 'fr', sort: 'sales' };
    const asked = await held(async () => {
      const answer = await shop.call<LongExport>('POST', EXPORTS, wish);
      expect(answer).toMatchObject({ status: 202, data: { kind: 'conversions', state: 'waiting', rows: null } });
      expect((await fileOf(shop.call, answer.data)).status).toBe(404);
      // One at a time for the shop, whoever asks and for which list; nobody else waits for it.
      for (const call of [shop.call, manager.call])
        expect(await call('POST', EXPORTS, { kind: 'affiliates' })).toMatchObject({ status: 409, code: 'export-waiting' }); // prettier-ignore
      expect((await other.call('POST', EXPORTS, wish)).status).toBe(202);
      expect((await nadia.call('POST', '/exports', {})).status).toBe(202);
      return answer.data;
    });
    const ready = await made(shop.call);
    expect(ready).toMatchObject({ id: asked.id, rows: 25_002 });
    expect(await listed(manager.call)).toEqual([ready]);
    const file = await fileOf(manager.call, ready);
    expect(file.headers.get('content-disposition')).toContain('filename="ventes-affiliees.csv"');
    const csv = lines(file.text);
    expect(csv).toHaveLength(25_004);
    const { totals } = JSON.parse((await shop.call('GET', '/affiliation/conversions')).text) as ShopConversions;
    expect(totals).toMatchObject({ sales: 25_001 * 12_340 + 33_330, refunds: 11_110 });
    expect(csv.at(-1)).toContain(inDirhams(totals));
    expect(await cashier.call('GET', EXPORTS)).toMatchObject({ status: 403, code: 'not-permitted' });
    expect(await fileOf(cashier.call, ready)).toMatchObject({ status: 403, code: 'not-permitted' });
    await made(other.call);
    expect(await fileOf(other.call, ready)).toMatchObject({ status: 404, code: 'no-export' });
    expect((await nadia.call('GET', `/exports/${ready.id}/file.csv`)).status).toBe(404);
    const told = await house.query('SELECT user_id AS "user", path FROM platform_notifications WHERE user_id = ANY ($1)', [[shop.owner, manager.id, cashier.id]]); // prettier-ignore
    expect(told).toEqual([{ user: shop.owner, path: '/marchand/affilies' }]);
    const trail = await house.query(
      `SELECT action, after ->> 'rows' AS rows FROM platform_audit WHERE subject ->> 'id' = $1 AND action LIKE '%.exported' ORDER BY seq`,
      [shop.merchant],
    );
    expect(trail).toEqual([null, '25002'].map((rows) => ({ action: 'conversions.exported', rows })));
    await house.query(`UPDATE affiliate_exports SET expires_at = now() - interval '1 second' WHERE merchant = $1`, [shop.merchant]); // prettier-ignore
    expect((await fileOf(shop.call, ready)).status).toBe(404);
    expect(await listed(shop.call)).toEqual([]);
  }, 300_000);

  it('stay the shop’s when whoever asked has left it, who is told nothing more', async () => {
    const shop = await selling();
    const manager = await colleague(shop, 'manager');
    const nadia = await openPromoter(house);
    await sale(house, { influencer: nadia.id, merchant: shop.merchant, deal: shop.live });
    await held(async () => {
      expect((await manager.call('POST', EXPORTS, { kind: 'conversions' })).status).toBe(202);
      await house.query('DELETE FROM orders_seats WHERE user_id = $1', [manager.id]);
    });
    const ready = await made(shop.call);
    expect((await fileOf(shop.call, ready)).status).toBe(200);
    expect(await fileOf(manager.call, ready)).toMatchObject({ status: 404, code: 'no-shop' });
    expect(await house.query('SELECT 1 FROM platform_notifications WHERE user_id = $1', [manager.id])).toEqual([]);
  });

  it('are for the plans that have exports, when they are asked for and when they are taken', async () => {
    const shop = await openShop(house);
    const nadia = await openPromoter(house);
    await sale(house, { influencer: nadia.id, merchant: shop.merchant, deal: await shop.deal() });
    const closed = { status: 403, code: 'plan-feature', problems: { feature: 'export', label: 'Pro' } };
    expect(await shop.call('POST', EXPORTS, { kind: 'conversions' })).toMatchObject(closed);
    expect(await listed(shop.call)).toEqual([]);
    await subscribe(house, shop.owner, 'pro');
    expect((await shop.call('POST', EXPORTS, { kind: 'conversions' })).status).toBe(202);
    const ready = await made(shop.call);
    await house.query('DELETE FROM billing_subscriptions WHERE user_id = $1', [shop.owner]);
    expect(await fileOf(shop.call, ready)).toMatchObject(closed);
  });

  it('are nothing for who may not, and no request names a shop, another list or a file that cannot be', async () => {
    const [shop, unverified, nadia] = [await selling(), await openShop(house, { verified: false }), await openPromoter(house)]; // prettier-ignore
    expect(await unverified.call('POST', EXPORTS, { kind: 'affiliates' })).toMatchObject({ status: 403, code: 'not-verified' }); // prettier-ignore
    expect((await fetch(`${house.cms.url}/api/shop${EXPORTS}`)).status).toBe(403);
    for (const body of [
      {},
      { kind: 'commissions' },
      { kind: 'affiliates', merchant: unverified.merchant },
      { kind: 'conversions', from: '2026-11-02', to: '2026-11-01' },
    ])
      // prettier-ignore
      expect([body, (await shop.call('POST', EXPORTS, body)).status]).toEqual([body, 400]);
    expect((await nadia.call('POST', '/exports', { kind: 'conversions' })).status).toBe(400);
    expect(await fileOf(shop.call, { id: 'exp_x' })).toMatchObject({ status: 404, code: 'no-export' });
    const row = (kind: string, merchant: string | null) =>
      house.query(`INSERT INTO affiliate_exports (owner, merchant, kind, filter, locale) VALUES ($1, $2, $3, '{}', 'fr')`, [shop.owner, merchant, kind]); // prettier-ignore
    await expect(row('commissions', shop.merchant)).rejects.toThrow('affiliate_exports_kind_of');
    await expect(row('conversions', null)).rejects.toThrow('affiliate_exports_kind_of');
  });
});

describe('who promotes a shop', () => {
  it('is a file in the background too, in the order and of the days that were asked for', async () => {
    const shop = await selling();
    const people = await Promise.all([300, 100, 200].map(async (paid) => ({ paid, ...(await openPromoter(house)) })));
    for (const { id, paid } of people) {
      const of = { influencer: id, merchant: shop.merchant, deal: shop.live };
      await sale(house, { ...of, paid: paid * 100, placedAt: '2026-11-10T10:00:00Z' });
      await sale(house, { ...of, paid: 70_000, placedAt: '2026-11-20T10:00:00Z' });
      await clicked(house, { influencer: id, deal: shop.live, day: '2026-11-10', clicks: 1_000 - paid });
    }
    const days = { from: '2026-11-09', to: '2026-11-11' };
    await shop.call('POST', EXPORTS, { kind: 'affiliates', sort: 'clicks', locale: 'en', ...days });
    const ready = await made(shop.call);
    expect(ready).toMatchObject({ kind: 'affiliates', rows: 3 });
    const file = await fileOf(shop.call, ready);
    expect(file.headers.get('content-disposition')).toContain('filename="affilies-2026-11-09-2026-11-11.csv"');
    const csv = lines(file.text);
    expect(csv[0]).toContain('"Influencer"');
    expect(csv.slice(1, -1).map((line) => line.split(',')[2])).toEqual(['"900"', '"800"', '"700"']);
    const { totals } = JSON.parse((await shop.call('GET', `/affiliation/affiliates?from=${days.from}&to=${days.to}`)).text) as Affiliates; // prettier-ignore
    expect(totals.sales).toBe(60_000);
    expect(csv.at(-1)).toContain(inDirhams(totals));
  });

  it('stands in it once, whatever is sold while it is written', async () => {
    const shop = await openShop(house);
    const live = await shop.deal();
    const people = await Promise.all([50_000, 40_000, 30_000, 20_000].map(async (paid) => ({ paid, ...(await openPromoter(house)) }))); // prettier-ignore
    const brought = (influencer: number, paid: number) => sale(house, { influencer, merchant: shop.merchant, deal: live, paid }); // prettier-ignore
    for (const { id, paid } of people) await brought(id, paid);
    const seen = await house.db(async (db) => {
      await db.query('BEGIN');
      const rows = [];
      for await (const piece of affiliatesInPieces(db, shop.merchant, {}, { sort: 'sales', most: 2 })) {
        // The last becomes the first.
        if (rows.length === 0) await brought(people[3]!.id, 90_000);
        rows.push(...piece);
      }
      await db.query('COMMIT');
      return rows;
    });
    expect(seen.map(({ id, sales }) => [id, sales])).toEqual(people.map(({ id, paid }) => [`inf_${id}`, paid]));
  });
});
