import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { AffiliateLink } from '../contracts/links.ts';
import type { LinkStats } from '../contracts/statistics.ts';
import { LINKS_PAGE } from '../server/links/rows.ts';
import { APART, COUNTED, SOLD } from '../server/statistics/read.ts';
import { countedOf, letIn, offeredDeal, openInfluencer, soldBy, type Influencer } from './promoting-support.ts';

let house: OrdersHouse;
let nadia: Influencer;
let deal: string;
beforeAll(async () => {
  house = await openOrdersHouse();
  nadia = await openInfluencer(house);
  ({ deal } = await offeredDeal(house));
  await letIn(house, nadia, deal);
});
afterAll(() => house?.close());

const make = async () => (await nadia.call<AffiliateLink>('POST', '/generate-link', { deal })).data.id;
const stats = (link: string, from: string, to: string, who = nadia) => who.call<LinkStats>('GET', `/link/${link}/stats?from=${from}&to=${to}`); // prettier-ignore

describe('the statistics of a link', () => {
  it('say day by day what it brought, without gaps, and from where', async () => {
    const link = await make();
    await countedOf(house, link, '2026-11-27', { total: [10, 6], 'platform:instagram': [8, 5], 'platform:whatsapp': [2, 1], 'device:phone': [10, 6], 'country:MA': [9, 5], 'country:??': [1, 1], 'hour:21': [7, 4], 'hour:9': [3, 2], 'campaign:ramadan': [4, 2], 'campaign:': [6, 4], 'network:': [10, 6] }); // prettier-ignore
    await countedOf(house, link, '2026-11-29', { total: [2, 2], 'platform:whatsapp': [2, 2], 'hour:9': [2, 2] });
    await countedOf(house, link, '2026-11-30', { total: [50, 50] });
    await house.query(`INSERT INTO affiliate_clicks_apart VALUES ($1, '2026-11-28', 'preview', 4), ($1, '2026-11-30', 'bot', 9)`, [link.slice(4)]); // prettier-ignore
    // Half past eleven at night in UTC is the next day in Morocco.
    await soldBy(house, link, { amount: 1_000, gone: 250, placedAt: new Date('2026-11-28T23:30:00Z'), lines: 2 });
    await soldBy(house, link, { amount: 800, placedAt: new Date('2026-11-27T12:00:00Z') });
    await soldBy(house, link, { amount: 800, placedAt: new Date('2026-11-27T12:00:00Z'), gone: 800, state: 'reversed' }); // prettier-ignore
    await soldBy(house, link, { amount: 9_999, placedAt: new Date('2026-11-29T23:00:00Z') });
    const { status, data } = await stats(link, '2026-11-26', '2026-11-29');
    expect(status).toBe(200);
    expect(data).toEqual({
      total: { clicks: 12, visitors: 8, apart: 4, conversions: 2, commission: 2_300 },
      conversionRate: 2_500,
      earningsPerClick: 191,
      days: [
        { day: '2026-11-26', clicks: 0, visitors: 0, conversions: 0, commission: 0 },
        { day: '2026-11-27', clicks: 10, visitors: 6, conversions: 1, commission: 800 },
        { day: '2026-11-28', clicks: 0, visitors: 0, conversions: 0, commission: 0 },
        { day: '2026-11-29', clicks: 2, visitors: 2, conversions: 1, commission: 1_500 },
      ],
      platforms: [{ key: 'instagram', clicks: 8, visitors: 5 }, { key: 'whatsapp', clicks: 4, visitors: 3 }],
      devices: [{ key: 'phone', clicks: 10, visitors: 6 }],
      countries: [{ key: 'MA', clicks: 9, visitors: 5 }, { key: '??', clicks: 1, visitors: 1 }],
      hours: [{ key: 9, clicks: 5, visitors: 4 }, { key: 21, clicks: 7, visitors: 4 }],
      campaigns: [{ key: '', clicks: 6, visitors: 4 }, { key: 'ramadan', clicks: 4, visitors: 2 }],
      networks: [{ key: '', clicks: 10, visitors: 6 }],
    }); // prettier-ignore
  });

  it('hold no rate where nobody came, and are of one’s own links and a year at most', async () => {
    const link = await make();
    const { data } = await stats(link, '2026-11-29', '2026-11-29');
    expect([data.conversionRate, data.earningsPerClick, data.days.length, data.platforms]).toEqual([null, null, 1, []]);
    const sara = await openInfluencer(house);
    expect(await stats(link, '2026-11-29', '2026-11-29', sara)).toMatchObject({ status: 404, code: 'no-link' });
    for (const [from, to] of [
      ['2026-11-30', '2026-11-29'],
      ['2025-01-01', '2026-11-29'],
      ['2026-02-30', '2026-03-01'],
      ['x', 'y'],
    ])
      // prettier-ignore
      expect((await stats(link, from!, to!)).status).toBe(400);
  });

  it('are of the last days where so many are asked for, today in Morocco among them', async () => {
    const link = await make();
    const [{ today }] = (await house.query<{ today: string }>(`SELECT (now() AT TIME ZONE 'Africa/Casablanca')::date::text AS today`)) as [{ today: string }]; // prettier-ignore
    await countedOf(house, link, today, { total: [3, 2] });
    const { data } = await nadia.call<LinkStats>('GET', `/link/${link}/stats?days=7`);
    expect([data.days.length, data.days.at(-1)]).toMatchObject([7, { day: today, clicks: 3 }]);
    for (const query of ['', '?days=0', '?days=367', '?days=7&from=2026-11-29', '?days=x'])
      expect((await nadia.call('GET', `/link/${link}/stats${query}`)).status).toBe(400);
  });

  it('are read off counts, by their indexes alone, and never off clicks', async () => {
    const link = (await make()).slice(4);
    const range = [link, '2026-01-01', '2026-11-30'];
    const plan = async (sql: string, values: unknown[]) =>
      house.db(async (client) => {
        await client.query('BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off');
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
        await client.query('ROLLBACK');
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    const CLICKS = /\bon affiliate_clicks(_\d{4}_\d{2}|_rest)?\b/;
    expect('Append on affiliate_clicks_2026_11 c').toMatch(CLICKS);
    for (const [sql, index] of [
      [COUNTED, 'affiliate_click_counts_pkey'],
      [APART, 'affiliate_clicks_apart_pkey'],
      [SOLD, 'affiliate_commissions_link_earned'],
    ] as const) {
      // prettier-ignore
      const found = await plan(sql, range);
      expect(found).toContain(`Index Only Scan using ${index}`);
      expect(found).not.toMatch(CLICKS);
      expect(found).not.toMatch(/Seq Scan/);
    }
    const page = await plan(LINKS_PAGE, [nadia.id, 'fr', null, null, null]);
    expect(page).toContain('Index Scan using affiliate_link_counts_pkey');
    for (const index of ['affiliate_clicks_apart_pkey', 'affiliate_commissions_link_earned']) expect(page).toContain(`Index Only Scan using ${index}`); // prettier-ignore
    expect(page).not.toMatch(CLICKS);
  });
});
