import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type TestShop } from '../../orders/tests/shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { Balance, Commissions, Earnings } from '../contracts/index.ts';
import { accounts } from '../domain/index.ts';
import { approve, clicked, openPromoter, payOut, sale, takeBack, type Promoter, type SaleWish } from './earnings-support.ts'; // prettier-ignore

let house: OrdersHouse;
let shop: TestShop;
let deal: string;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
  deal = await shop.deal({}, { title: 'Hammam royal' });
});
afterAll(() => house?.close());

const wish = (by: Promoter, more: Partial<SaleWish> = {}): SaleWish => ({ influencer: by.id, merchant: shop.merchant, deal, ...more }); // prettier-ignore
const balanceOf = async (by: Promoter) => (await by.call<{ data: Balance }>('GET', '/balance')).body.data;
const earningsOf = async (by: Promoter, query = '') => (await by.call<{ data: Earnings }>('GET', `/earnings${query}`)).body.data; // prettier-ignore
const listOf = async (by: Promoter, query = '') => (await by.call<Commissions>('GET', `/commissions${query}`)).body;

/** What is shown is what the books say, to the centime. */
async function agrees(by: Promoter): Promise<Balance> {
  const balance = await balanceOf(by);
  const rows = await house.query<{ account: string; owed: number }>(
    'SELECT account, (-sum(amount))::float8 AS owed FROM platform_ledger_entries WHERE account = ANY ($1) GROUP BY 1',
    [[accounts.earned(by.id), accounts.due(by.id), accounts.sent(by.id)]],
  );
  const owed = (account: string) => rows.find((row) => row.account === account)?.owed ?? 0;
  expect([balance.held, balance.due, balance.payable]).toEqual(
    [accounts.earned, accounts.due, accounts.sent].map((of) => owed(of(by.id))),
  );
  return balance;
}

describe('the balance of an influencer', () => {
  it('is what the ledger has, wherever commissions are', async () => {
    const nadia = await openPromoter(house);
    const nothing = { pending: 0, held: 0, due: 0, payable: 0, paid: 0, takenBack: 0 };
    expect(await agrees(nadia)).toEqual({
      ...nothing,
      waiting: { requests: 0, reviews: 0, merchants: 0, disputes: 0 },
    });
    await sale(house, wish(nadia, { state: 'pending', paid: 7_000 }));
    const [first, second] = [await sale(house, wish(nadia)), await sale(house, wish(nadia, { paid: 20_000 }))];
    await sale(house, wish(nadia, { review: 'open', paid: 5_000 }));
    expect(await agrees(nadia)).toMatchObject({ pending: 700, held: 3_500, due: 0, waiting: { reviews: 1 } });
    await approve(house, first);
    await approve(house, second);
    await takeBack(house, second, 5_000);
    expect(await agrees(nadia)).toMatchObject({ held: 500, due: 2_500, takenBack: 500 });
    await payOut(house, nadia.id, '2026-10', false);
    expect(await agrees(nadia)).toMatchObject({ due: 0, payable: 2_500, paid: 0 });
    const third = await sale(house, wish(nadia));
    await approve(house, third);
    await payOut(house, nadia.id, '2026-11', true);
    await takeBack(house, third, 10_000);
    expect(await agrees(nadia)).toMatchObject({ due: -1_000, payable: 2_500, paid: 1_000, takenBack: 1_500 });
  });

  it('counts what waits', async () => {
    const salma = await openPromoter(house);
    await house.query(`INSERT INTO affiliate_requests (influencer, deal, merchant) VALUES ($1, $2, $3)`, [salma.id, deal, shop.merchant]); // prettier-ignore
    expect((await balanceOf(salma)).waiting).toEqual({ requests: 1, reviews: 0, merchants: 0, disputes: 0 });
  });
});

describe('the commissions of an influencer', () => {
  it('say why and when, with sums of all that was asked for', async () => {
    const nadia = await openPromoter(house);
    const capped = await sale(house, wish(nadia, { paid: 90_000, rate: 1_250, most: 5_000, heldUntil: '2026-12-20T10:00:00Z' })); // prettier-ignore
    const other = await sale(house, wish(nadia, { paid: 10_001 }));
    await approve(house, other, '2026-11-20T10:00:00Z');
    await takeBack(house, other, 5_000);
    await payOut(house, nadia.id, '2026-11', false);
    const { data, totals, has_more, next_cursor } = await listOf(nadia);
    expect({ totals, has_more, next_cursor }).toEqual({
      totals: { count: 2, amount: 6_000, takenBack: 500, left: 5_500 },
      has_more: false,
      next_cursor: null,
    });
    expect(data).toMatchObject([
      {
        id: `com_${other.commission}`,
        title: 'Hammam royal',
        state: 'payable',
        takenBack: 500,
        left: 500,
        when: { dueSince: '2026-11-20T10:00:00.000Z', payout: { period: '2026-11', state: 'prepared' } },
      },
      {
        id: `com_${capped.commission}`,
        state: 'held',
        amount: 5_000,
        why: { formula: { kind: 'percent', base: 90_000, rate: 1_250, most: 5_000 }, cappedBy: 'line', version: 1 },
        when: { heldUntil: '2026-12-20T10:00:00.000Z', dueSince: null, payout: null, reviewed: false },
      },
    ]);
    expect((await listOf(nadia, '?state=held')).totals).toMatchObject({ count: 1, amount: 5_000 });
    expect((await listOf(nadia, '?deal=zzzzzzzzzzzz')).totals.count).toBe(0);
  });

  it('come page by page, each once', async () => {
    const nadia = await openPromoter(house);
    for (let nth = 0; nth < 22; nth++) await sale(house, wish(nadia));
    const first = await listOf(nadia);
    const second = await listOf(nadia, `?cursor=${first.next_cursor}`);
    expect([first.data.length, first.has_more, second.data.length, second.has_more]).toEqual([20, true, 2, false]);
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(22);
    expect(second.totals.count).toBe(22);
  });

  it('are of days of Morocco: half past eleven at night in UTC is the next month there', async () => {
    const nadia = await openPromoter(house);
    await sale(house, wish(nadia, { placedAt: '2026-10-31T22:30:00Z', paid: 10_000 }));
    await sale(house, wish(nadia, { placedAt: '2026-10-31T23:30:00Z', paid: 20_000 }));
    for (const [query, amount] of [['?from=2026-10-01&to=2026-10-31', 1_000], ['?from=2026-11-01&to=2026-11-30', 2_000]] as const) {
      expect((await listOf(nadia, query)).totals.amount).toBe(amount);
      const { totals, chart } = await earningsOf(nadia, query);
      expect(totals.left).toBe(amount);
      expect(chart.reduce((sum, { left }) => sum + left, 0)).toBe(amount);
    }
  }); // prettier-ignore
});

describe('the earnings of an influencer', () => {
  it('are the same sums by day and by month, with clicks, networks and the best deals', async () => {
    const nadia = await openPromoter(house);
    const spa = await shop.deal({}, { title: 'Spa' });
    await sale(house, wish(nadia, { placedAt: '2026-03-10T10:00:00Z', paid: 30_000 }));
    await sale(house, wish(nadia, { placedAt: '2026-05-02T10:00:00Z', deal: spa, paid: 50_000 }));
    const gone = await sale(house, wish(nadia, { placedAt: '2026-05-03T10:00:00Z', deal: spa, paid: 10_000 }));
    await takeBack(house, gone, 10_000);
    await clicked(house, { influencer: nadia.id, deal, day: '2026-03-10', clicks: 7, network: 'story' });
    await clicked(house, { influencer: nadia.id, deal: spa, day: '2026-05-02', clicks: 3 });
    const year = await earningsOf(nadia, '?from=2026-01-01&to=2026-12-31');
    expect(year).toMatchObject({ by: 'month', clicks: 10, totals: { count: 3, amount: 9_000, takenBack: 1_000, left: 8_000 } }); // prettier-ignore
    expect(year.chart).toHaveLength(12);
    expect(year.chart[4]).toEqual({ at: '2026-05-01', left: 5_000, count: 2, clicks: 3 });
    expect(year.deals.map(({ title, left }) => [title, left])).toEqual([['Spa', 5_000], ['Hammam royal', 3_000]]); // prettier-ignore
    expect(year.networks).toEqual([{ network: 'story', clicks: 7, visitors: 7 }, { network: '', clicks: 3, visitors: 3 }]); // prettier-ignore
    const days = await earningsOf(nadia, '?from=2026-05-02&to=2026-05-04');
    expect(days.chart.map(({ at, left }) => [at, left])).toEqual([['2026-05-02', 5_000], ['2026-05-03', 0], ['2026-05-04', 0]]); // prettier-ignore
    expect((await earningsOf(nadia)).chart).toHaveLength(30);
    // In the middle of months, the first and the last bar hold their part alone.
    const parts = await earningsOf(nadia, '?from=2026-03-11&to=2026-06-15');
    expect(parts.chart.map(({ at, left }) => [at, left])).toEqual([['2026-03-01', 0], ['2026-04-01', 0], ['2026-05-01', 5_000], ['2026-06-01', 0]]); // prettier-ignore
  });

  it('foretell nothing of two months, and a range of three', async () => {
    const nadia = await openPromoter(house);
    const month = async (ago: number, paid: number) => {
      const [{ at }] = (await house.query(`SELECT (date_trunc('month', now()) - make_interval(months => $1) + interval '10 days') AS at`, [ago])) as [{ at: Date }]; // prettier-ignore
      await approve(house, await sale(house, wish(nadia, { paid, placedAt: at.toISOString() })), at.toISOString());
    };
    expect((await earningsOf(nadia)).forecast).toEqual({ kind: 'too-little', months: 0, known: 0 });
    await month(2, 10_000);
    expect((await earningsOf(nadia)).forecast).toMatchObject({ kind: 'too-little', months: 2 });
    await month(3, 30_000);
    // 3 000, 1 000 and nothing: the middle, more and less by how far they usually are from it.
    expect((await earningsOf(nadia)).forecast).toEqual({ kind: 'range', low: 0, high: 2_000, method: 'recent-months', months: 3, known: 0 }); // prettier-ignore
  });
});

describe('what somebody earned', () => {
  it('is nobody else’s, and no merchant’s or guest’s', async () => {
    const [nadia, salma] = [await openPromoter(house), await openPromoter(house)];
    await sale(house, wish(nadia));
    expect(await balanceOf(salma)).toMatchObject({ held: 0 });
    expect((await listOf(salma)).data).toEqual([]);
    expect((await earningsOf(salma)).totals.count).toBe(0);
    const shopper = await openPromoter(house, 'authenticated');
    for (const path of ['/balance', '/commissions', '/earnings', '/commissions.csv', '/exports']) {
      expect(await shopper.call('GET', path)).toMatchObject({ status: 403, code: 'not-influencer' });
      expect((await fetch(`${house.cms.url}/api/affiliate${path}`)).status).toBe(403);
      expect((await nadia.call('GET', `${path}?influencer=${salma.id}`)).status).toBe(400);
    }
    for (const wrong of ['from=2026-02-30', 'state=gone', 'from=2026-02-02&to=2026-02-01', 'cursor=17'])
      expect((await nadia.call('GET', `/commissions?${wrong}`)).status).toBe(400);
  });
});
