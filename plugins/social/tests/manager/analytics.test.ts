import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import type { Analytics, BestTimes } from '../../contracts/manager/analytics.ts';
import { MEASURED } from '../../server/analytics/rows.ts';
import { openResultsHouse, type Member, type ResultsHouse } from './results-support.ts';

let house: ResultsHouse;
let marketer: Member;
let page: string;
let insta: string;
let clips: string;
beforeAll(async () => {
  house = await openResultsHouse();
  marketer = await house.staff('sys-marketer');
  page = await house.account('facebook', 'Page officielle');
  insta = await house.account('instagram', 'officiel');
  clips = await house.account('tiktok', 'officiel.clips');
  const template = await house.template('=Promo du jour');
  // Monday 6 July, half past midnight in Morocco: Sunday still in UTC.
  await house.post({
    account: page, publishedAt: new Date('2026-07-05T23:30:00Z'), title: '=cmd|x', template,
    told: [{ hours: 1, reach: 900, likes: 5 }, { hours: 24, reach: 1_000, likes: 40, comments: 6, shares: 4, clicks: 70 }],
  });
  // A story, of which nothing is told any more after its day.
  await house.post({
    account: insta, publishedAt: new Date('2026-07-07T09:00:00Z'), title: 'Story du mardi', format: 'story',
    told: [{ hours: 6, views: 260, reach: 200, likes: 10, saves: 2 }, { hours: 30 }],
  });
  await house.post({ account: insta, publishedAt: new Date('2026-07-08T09:00:00Z'), title: 'Encore rien' });
  await house.post({
    account: clips, publishedAt: new Date('2026-07-09T19:00:00Z'), title: 'Clip', state: 'deleted',
    told: [{ hours: 3, views: 5_000, likes: 100, comments: 0, shares: 25 }],
  });
  await house.post({ account: insta, publishedAt: new Date('2026-07-08T09:00:00Z'), title: 'Failed', state: 'failed' });
  await house.post({ account: insta, publishedAt: new Date('2026-08-08T09:00:00Z'), title: 'Later', told: [{ hours: 1, reach: 7 }] });
  const { id } = await house.person();
  const theirs = await house.account('instagram', 'theirs', id);
  await house.post({ account: theirs, publishedAt: new Date('2026-07-08T09:00:00Z'), title: 'Theirs', told: [{ hours: 1, reach: 99_999 }] });
}); // prettier-ignore
afterAll(() => house?.close());

const JULY = 'from=2026-07-01&to=2026-07-31';
const results = async (query: string) => (await marketer.call<Analytics>('GET', `/analytics?${query}`)).data;
const keyed = (groups: Analytics['byHour']) => groups.map(({ key, posts }) => [key, posts]);

describe('what the house’s posts came to', () => {
  it('is the sum of the last values that networks told, with of how many, those of people aside', async () => {
    const { total, measuredAt } = await results(JULY);
    expect(total).toEqual({
      posts: 4,
      views: { value: 5_260, of: 2 },
      reach: { value: 1_200, of: 2 },
      likes: { value: 150, of: 3 },
      comments: { value: 6, of: 2 },
      shares: { value: 29, of: 2 },
      saves: { value: 2, of: 1 },
      clicks: { value: 70, of: 1 },
      engagement: 62 / 1_200,
      perView: 125 / 5_000,
    });
    expect(measuredAt).toBe('2026-07-09T22:00:00.000Z');
  });

  it('is told by network, account and template, and by the hours of the zone that was asked for', async () => {
    const { byNetwork, byAccount, byTemplate, byHour, byWeekday } = await results(JULY);
    expect(keyed(byNetwork).sort()).toEqual([['facebook', 1], ['instagram', 2], ['tiktok', 1]]); // prettier-ignore
    expect(byNetwork.find(({ key }) => key === 'tiktok')).toMatchObject({ engagement: null, perView: 0.025, reach: { value: null, of: 0 } }); // prettier-ignore
    expect(byAccount.map(({ key, name, posts }) => [key, name, posts])).toContainEqual([`acc_${insta}`, 'officiel', 2]);
    expect(byTemplate.map(({ name, posts }) => [name, posts]).sort()).toEqual([['', 3], ['=Promo du jour', 1]]); // prettier-ignore
    expect([keyed(byHour), keyed(byWeekday)]).toEqual([
      [['0', 1], ['10', 2], ['20', 1]],
      [['1', 1], ['2', 1], ['3', 1], ['4', 1]],
    ]); // prettier-ignore
    const inUtc = await results(`${JULY}&zone=UTC`);
    expect([keyed(inUtc.byHour)[0], keyed(inUtc.byWeekday)[0], keyed(inUtc.byWeekday).at(-1)]).toEqual([['9', 2], ['2', 1], ['7', 1]]); // prettier-ignore
  });

  it('names the best of each network with where it stands, unless it was removed', async () => {
    const { best } = await results(JULY);
    expect(best.map(({ title, engagement, per, seen, permalink }) => [title, engagement, per, seen, permalink !== null])).toEqual([
      ['Story du mardi', 0.06, 'reach', 200, true],
      ['=cmd|x', 0.05, 'reach', 1_000, true],
      ['Clip', 0.025, 'views', 5_000, false],
    ]); // prettier-ignore
  });

  it('is of the days of the zone alone, both of them, and of who was asked for', async () => {
    expect((await results('from=2026-07-06&to=2026-07-06')).total.posts).toBe(1);
    expect((await results('from=2026-07-06&to=2026-07-06&zone=UTC')).total.posts).toBe(0);
    expect((await results(`${JULY}&network=instagram`)).total.posts).toBe(2);
    expect((await results(`${JULY}&account=acc_${clips}`)).total).toMatchObject({ posts: 1, reach: { value: null, of: 0 } }); // prettier-ignore
    expect(await results('from=2026-06-01&to=2026-06-30')).toMatchObject({ total: { posts: 0, engagement: null }, best: [], byHour: [], measuredAt: null }); // prettier-ignore
  });

  it.each([
    'from=2026-07-02&to=2026-07-01',
    'from=2026-01-01&to=2027-02-05',
    `${JULY}&zone=Africa/Nowhere`,
    `${JULY}&zone=%2B01:00`,
    'from=2026-07-01',
    'from=2026-02-30&to=2026-03-01',
    `${JULY}&network=x`,
    `${JULY}&account=12`,
    `${JULY}&more=1`,
  ])('is not answered for %s', async (query) => {
    expect((await marketer.call('GET', `/analytics?${query}`)).status).toBe(400);
    expect((await marketer.call('GET', `/analytics/export?format=csv&${query}`)).status).toBe(400);
  });

  it('is for whom their roles let see official posts', async () => {
    const paths = [`/analytics?${JULY}`, '/analytics/best-times', `/analytics/export?format=csv&${JULY}`];
    const editor = await house.staff('sys-editor');
    for (const path of paths) expect((await editor.call('GET', path)).status).toBe(200);
    for (const role of ['sys-moderator', 'strapi-super-admin'] as const) {
      const other = await house.staff(role);
      for (const path of paths) expect((await other.call('GET', path)).status).toBe(403);
    }
    for (const path of paths) expect((await fetch(`${house.cms.url}/social${path}`)).status).toBe(401);
  });
});

describe('the file of it', () => {
  it('has a row for each post, nothing where nothing was told, and runs nothing', async () => {
    const { status, headers, text } = await marketer.call('GET', `/analytics/export?format=csv&${JULY}`);
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="publications-2026-07-01-2026-07-31.csv"',
    ]);
    const lines = text.slice(1).trimEnd().split('\r\n').map((line) => line.slice(1, -1).split('","')); // prettier-ignore
    expect(lines).toHaveLength(5);
    expect(lines[0]!.slice(6, 13)).toEqual(['Vues', 'Personnes touchées', 'J’aime', 'Commentaires', 'Partages', 'Enregistrements', 'Clics']); // prettier-ignore
    const of = (title: string) => lines.find((cells) => cells[0] === title)!;
    expect(of("'=cmd|x")).toEqual([
      ...["'=cmd|x", 'Facebook', 'Page officielle', 'photos', "'=Promo du jour", '2026-07-06 00:30'],
      ...['', '1000', '40', '6', '4', '', '70', '5.00', '', '2026-07-07 00:30'],
      expect.stringMatching(/^https:\/\/social\.example\//),
    ]);
    expect(of('Clip').slice(6)).toEqual(['5000', '', '100', '0', '25', '', '', '', '2.50', '2026-07-09 23:00', '']);
    expect(of('Encore rien').slice(6, 16)).toEqual(Array.from({ length: 10 }, () => ''));
  });

  it('is a workbook too', async () => {
    const { status, headers } = await marketer.call('GET', `/analytics/export?format=xlsx&${JULY}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']); // prettier-ignore
    expect((await marketer.call('GET', `/analytics/export?format=pdf&${JULY}`)).status).toBe(400);
  });

  it('is written down in the trail', async () => {
    await marketer.call('GET', `/analytics/export?format=csv&from=2026-07-09&to=2026-07-09`);
    const rows = await house.query<{ kind: string; after: string }>(
      `SELECT actor ->> 'kind' AS kind, after::text AS after FROM platform_audit WHERE action = 'social.results.exported' ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows.map(({ kind, after }) => [kind, JSON.parse(after)])).toEqual([['staff', { format: 'csv', rows: 1 }]]);
  });
});

it('is not made where it would be cut off', async () => {
  await house.query(`
    WITH p AS (INSERT INTO social_publications (wish, due_at, state) SELECT 'a-long-list-' || n, '2024-05-01', 'ended' FROM generate_series(1, 5001) n RETURNING id),
      s AS (INSERT INTO social_posts (title, state, content, author, publication) SELECT 'One of many', 'ended', '{}', 1, p.id FROM p)
    INSERT INTO social_deliveries (publication, account, network, format, caption, next_at, state, published_at)
      SELECT p.id, ${page}, 'facebook', 'link', '', now(), 'published', '2024-05-02' FROM p`);
  const ask = (format: string) =>
    marketer.call('GET', `/analytics/export?format=${format}&from=2024-05-01&to=2024-05-03`);
  expect(await ask('xlsx')).toMatchObject({ status: 400, code: 'invalid', problems: { field: 'to', mostRows: 5_000 } });
  expect((await ask('csv')).text.trimEnd().split('\r\n')).toHaveLength(5_002);
});

describe('good times to post', () => {
  const best = async (query = '') => (await marketer.call<BestTimes>('GET', `/analytics/best-times?${query}`)).data;
  const daysAgo = (days: number, hour: number) => {
    const day = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    return new Date(`${day}T${String(hour).padStart(2, '0')}:15:00Z`);
  };

  it('are not told of a handful', async () => {
    expect(await best()).toEqual({ sample: 0, needed: 20, neededSlot: 3, times: [] });
  });

  it('are those of own posts of half a year that have settled', async () => {
    const evening = await house.account('instagram', 'evenings');
    // The same weekday each: weeks apart, and the hour by UTC, which is asked for.
    for (let week = 1; week <= 12; week++) {
      const told = (likes: number) => [{ hours: 24, reach: 1_000, likes: likes + (week % 3) * 3 }];
      await house.post({ account: evening, publishedAt: daysAgo(7 * week, 9), told: told(40) });
      await house.post({ account: evening, publishedAt: daysAgo(7 * week, 20), told: told(100) });
    }
    const before = await best(`zone=UTC&account=acc_${evening}`);
    expect([before.sample, before.times.map(({ hour, posts }) => [hour, posts])]).toEqual([24, [[9, 12], [20, 12]]]); // prettier-ignore
    const [morning, night] = before.times;
    expect([morning!.most! < 1, night!.least! > 1]).toEqual([true, true]);
    // What is too fresh, and what is too old, changes nothing.
    await house.post({ account: evening, publishedAt: daysAgo(0, 1), told: [{ hours: 1, reach: 1_000, likes: 900 }] });
    await house.post({
      account: evening,
      publishedAt: daysAgo(200, 9),
      told: [{ hours: 1, reach: 1_000, likes: 900 }],
    });
    expect(await best(`zone=UTC&account=acc_${evening}`)).toEqual(before);
    expect((await best(`zone=UTC&network=tiktok`)).sample).toBe(0);
    expect((await marketer.call('GET', '/analytics/best-times?zone=x')).status).toBe(400);
  });
});

it('is read by its indexes among 20,000 parts and 200,000 measures', { timeout: 120_000 }, async () => {
  await withClient(house.cms, async (db) => {
    await db.query('BEGIN');
    await db.query(`
      INSERT INTO social_accounts (owner, network, login, remote, name, token, token_key)
        SELECT u.id, 'instagram', 'facebook', 'many', 'many', '\\x00', 'k' FROM up_users u LIMIT 1;
      INSERT INTO social_publications (owner, staff, wish, due_at, state)
        SELECT CASE WHEN n % 10 = 0 THEN NULL ELSE a.owner END, NULL, 'many-wishes-' || n, '2025-01-01', 'ended'
        FROM generate_series(1, 20000) n, (SELECT owner FROM social_accounts WHERE remote = 'many') a;
      INSERT INTO social_deliveries (publication, account, network, format, caption, next_at, state, published_at)
        SELECT p.id, CASE WHEN p.owner IS NULL THEN ${insta} ELSE a.id END, 'instagram', 'image', '', now(), 'published',
          '2025-01-01'::timestamptz + (row_number() OVER (ORDER BY p.id)) * interval '30 minutes'
        FROM social_publications p, (SELECT id FROM social_accounts WHERE remote = 'many') a WHERE p.wish LIKE 'many-wishes-%';
      INSERT INTO social_posts (title, state, content, author, publication)
        SELECT 'many', 'ended', '{}', 1, p.id FROM social_publications p WHERE p.wish LIKE 'many-wishes-%' AND p.owner IS NULL;
      INSERT INTO social_measures (delivery, at, reach, likes)
        SELECT d.id, d.published_at + n * interval '1 hour', 100 * n, n FROM social_deliveries d JOIN social_publications p ON p.id = d.publication,
          generate_series(1, 10) n WHERE p.wish LIKE 'many-wishes-%';
      ANALYZE social_accounts, social_publications, social_deliveries, social_posts, social_measures`);
    const month = [new Date('2025-03-01T00:00:00Z'), new Date('2025-04-01T00:00:00Z'), null, null, null];
    const { rows } = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) ${MEASURED}`, month);
    await db.query('ROLLBACK');
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    if (process.env.PLANS) console.log(plan);
    expect(plan).toContain('social_deliveries_published');
    expect(plan).toContain('social_measures_pkey');
    expect(plan).not.toMatch(/Seq Scan on social_(deliveries|measures|publications)/);
    expect(Number(/actual rows=(\d+)/.exec(plan)![1])).toBeGreaterThan(100);
  });
}); // prettier-ignore
