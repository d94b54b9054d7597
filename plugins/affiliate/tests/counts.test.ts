import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGround, type Ground } from '../../platform/tests/jobs/ground.ts';
import { countsOf } from '../domain/clicks/unique.ts';
import type { Batch, Click } from '../redirects/clicks/click.ts';
import { writeBatch } from '../redirects/clicks/write.ts';
import { newId } from '../redirects/ids.ts';
import { countClicks } from '../server/clicks/count.ts';
import { keepClicks } from '../server/clicks/keep.ts';

let ground: Ground;
let client: pg.Client;
beforeAll(async () => {
  ground = await startGround();
  client = new pg.Client({ connectionString: ground.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await ground?.end();
});
beforeEach(() => client.query('TRUNCATE affiliate_clicks, affiliate_click_batches, affiliate_click_counts, affiliate_link_counts, affiliate_click_visitors, affiliate_clicks_apart')); // prettier-ignore

const NOON = Date.parse('2026-11-29T12:00:00Z');
const visitors = Array.from({ length: 5 }, (_, at) => newId(at));
const click = (more: Partial<Click> = {}): Click => ({ id: newId(NOON), at: NOON, link: '1', visitor: visitors[0]!, known: true, address: '00', platform: 'direct', device: 'phone', inApp: false, country: null, campaign: null, network: null, ...more }); // prettier-ignore
const batch = (clicks: Click[], more: Partial<Batch> = {}): Batch => ({ id: newId(NOON), at: NOON, clicks, apart: [], ...more }); // prettier-ignore

async function counts(dimension: string) {
  const { rows } = await client.query<{ link: string; day: string; value: string; clicks: string; visitors: string }>(
    'SELECT link::text, day::text, value, clicks, visitors FROM affiliate_click_counts WHERE dimension = $1 ORDER BY link, day, value',
    [dimension],
  );
  return rows.map(({ link, day, value, clicks, visitors: who }) => [link, day, value, Number(clicks), Number(who)]);
}

/** What pages of links read. */
async function totals() {
  const { rows } = await client.query<{ link: string; clicks: number; visitors: number }>(
    'SELECT link::text, clicks::float8, visitors::float8 FROM affiliate_link_counts',
  );
  return new Map(rows.map(({ link, ...sums }) => [link, sums]));
}

describe('the counts of clicks', () => {
  it('are by what a click says, each visitor once a day where they came first', async () => {
    await writeBatch(client, batch([
      click({ platform: 'instagram', network: 'story', country: 'MA' }),
      click({ platform: 'tiktok', at: NOON + 1 }),
      click({ visitor: visitors[1]!, platform: 'tiktok' }),
      click({ link: '2' }),
    ])); // prettier-ignore
    expect(await countClicks(client)).toBe(4);
    expect(await counts('total')).toEqual([['1', '2026-11-29', '', 3, 2], ['2', '2026-11-29', '', 1, 1]]); // prettier-ignore
    expect((await counts('platform')).slice(0, 2)).toEqual([['1', '2026-11-29', 'instagram', 1, 1], ['1', '2026-11-29', 'tiktok', 2, 1]]); // prettier-ignore
    expect((await counts('hour'))[0]).toEqual(['1', '2026-11-29', '13', 3, 2]);
    expect((await counts('network')).slice(0, 2)).toEqual([['1', '2026-11-29', '', 2, 1], ['1', '2026-11-29', 'story', 1, 1]]); // prettier-ignore
  });

  it('are of days in Morocco', async () => {
    await writeBatch(client, batch([click({ at: Date.parse('2026-11-29T22:59:59Z') }), click({ at: Date.parse('2026-11-29T23:00:00Z') })])); // prettier-ignore
    await countClicks(client);
    expect((await counts('total')).map(([, day]) => day)).toEqual(['2026-11-29', '2026-11-30']);
  });

  it('count a batch once that is written twice and looked at often', async () => {
    const one = batch([click()], { apart: [{ link: '1', because: 'bot', times: 3 }] });
    await writeBatch(client, one);
    await writeBatch(client, one);
    expect(await countClicks(client)).toBe(1);
    await writeBatch(client, one);
    expect(await countClicks(client)).toBe(0);
    expect(await counts('total')).toEqual([['1', '2026-11-29', '', 1, 1]]);
    const { rows } = await client.query('SELECT day::text, because, times::integer FROM affiliate_clicks_apart');
    expect(rows).toEqual([{ day: '2026-11-29', because: 'bot', times: 3 }]);
  });

  it('agree with the domain in whatever batches clicks come', async () => {
    const anyClick = fc.record({
      link: fc.constantFrom('1', '2'),
      visitor: fc.constantFrom(...visitors),
      at: fc.integer({ min: 0, max: 72 }).map((hour) => NOON + hour * 3_600_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyClick, { maxLength: 8 }), { maxLength: 5 }), async (batches) => {
        await client.query('TRUNCATE affiliate_clicks, affiliate_click_batches, affiliate_click_counts, affiliate_link_counts, affiliate_click_visitors'); // prettier-ignore
        for (const [at, clicks] of batches.entries()) {
          await writeBatch(client, batch(clicks.map((one) => click({ ...one, id: newId(one.at) }))));
          if (at % 2 === 0) await countClicks(client);
        }
        await countClicks(client);
        // All of Morocco's year is an hour ahead of UTC but for Ramadan.
        const day = (at: number) => new Date(at + 3_600_000).toISOString().slice(0, 10);
        const expected = countsOf(batches.flat().map((one) => ({ ...one, day: day(one.at) })));
        const found = new Map<string, { clicks: number; visitors: number }>();
        for (const [link, , , clicks, who] of await counts('total')) {
          const sum = found.get(link as string) ?? { clicks: 0, visitors: 0 };
          found.set(link as string, { clicks: sum.clicks + Number(clicks), visitors: sum.visitors + Number(who) });
        }
        expect(found).toEqual(expected);
        expect(await totals()).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the months of clicks', () => {
  it('are made ahead and dropped when they are old; what was counted stays', async () => {
    await client.query(`SELECT affiliate_click_months('2020-01-15', 1)`);
    const old = Date.parse('2020-01-20T10:00:00Z');
    await writeBatch(client, batch([click({ at: old })], { at: old }));
    await writeBatch(client, batch([click({ at: Date.now() })], { at: Date.now() }));
    await countClicks(client);
    await keepClicks(client);
    const { rows } = await client.query<{ n: number; rest: number }>('SELECT (SELECT count(*) FROM affiliate_clicks)::integer AS n, (SELECT count(*) FROM affiliate_clicks_rest)::integer AS rest'); // prettier-ignore
    expect(rows).toEqual([{ n: 1, rest: 0 }]);
    expect(await counts('total')).toHaveLength(2);
  });

  it('take a click that no month was made for', async () => {
    const far = Date.parse('2031-05-05T10:00:00Z');
    await writeBatch(client, batch([click({ at: far })], { at: far }));
    expect((await client.query('SELECT 1 FROM affiliate_clicks_rest')).rowCount).toBe(1);
  });
});

describe('a programme', () => {
  it('has versions that nobody changes', async () => {
    const { rows } = await client.query<{ id: string }>(`INSERT INTO affiliate_programmes (deal, merchant) VALUES ('d', 'm') RETURNING id`); // prettier-ignore
    await client.query(`INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules) VALUES ($1, 1, 30, 14, '[{}]')`, [rows[0]!.id]); // prettier-ignore
    await expect(client.query('UPDATE affiliate_programme_versions SET hold_days = 7')).rejects.toThrow(
      'stays what it is',
    );
    await expect(client.query('DELETE FROM affiliate_programme_versions')).rejects.toThrow('stays what it is');
  });
});
