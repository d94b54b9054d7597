import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { tally } from '../../../orders/tests/support.ts';
import type { Experiment } from '../../contracts/manager/analytics.ts';
import { openResultsHouse, type Member, type ResultsHouse, type Told } from './results-support.ts';

let house: ResultsHouse;
let marketer: Member;
let page: string;
let insta: string;
beforeAll(async () => {
  house = await openResultsHouse();
  marketer = await house.staff('sys-marketer');
  page = await house.account('facebook', 'Page officielle');
  insta = await house.account('instagram', 'officiel');
});
afterAll(() => house?.close());

const HOUR = 3_600_000;
const draft = (account: string, title?: string) => house.draft({ account, ...(title ? { title } : {}) });
const begin = (a: string, b: string, more: object = {}) =>
  marketer.call<Experiment>('POST', '/experiments', { name: 'Question ou promesse', metric: 'engagement', a: `pst_${a}`, b: `pst_${b}`, ...more }); // prettier-ignore
const show = async (id: string) => (await marketer.call<Experiment>('GET', `/experiments/${id}`)).data;

/** It left for the Page so many hours ago, and its network has told this since, by its age. */
const leaves = (post: string, hours: number, told: Told[]) => house.leave(post, { account: page, publishedAt: new Date(Date.now() - hours * HOUR), told }); // prettier-ignore
const deliveryOf = async (post: string) =>
  (await house.query<{ id: string }>('SELECT d.id::text AS id FROM social_deliveries d JOIN social_posts s ON s.publication = d.publication WHERE s.id = $1', [post]))[0]!.id; // prettier-ignore

/** A test of two posts at the Page that left then, and were told so. */
async function running(a: [hours: number, told: Told[]], b: [hours: number, told: Told[]]): Promise<string> {
  const [one, other] = [await draft(page), await draft(page)];
  const { data } = await begin(one, other);
  await leaves(one, ...a);
  await leaves(other, ...b);
  return data.id;
}

/** What several ask for at the same moment: all of them wait for a row before any of them goes on. */
async function atOnce<Answer>(table: string, id: string, ask: () => Promise<Answer>[]): Promise<Answer[]> {
  return withClient(house.cms, async (db) => {
    await db.query('BEGIN');
    await db.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);
    const asked = ask();
    const waiting = async () => (await db.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`)).rowCount; // prettier-ignore
    await expect.poll(waiting).toBeGreaterThanOrEqual(asked.length);
    await db.query('COMMIT');
    return Promise.all(asked);
  });
}

describe('a test of two posts', () => {
  it('is begun before they are out, and says nothing yet', async () => {
    const [a, b] = [await draft(page, 'Une question'), await draft(page, 'Une promesse')];
    const { status, data } = await begin(a, b);
    expect(status).toBe(201);
    expect(data).toMatchObject({
      ...{ name: 'Question ou promesse', metric: 'engagement', state: 'running', endedAt: null, readAt: null, per: 'reach' },
      a: { post: { id: `pst_${a}`, title: 'Une question', experiment: { id: data.id, variant: 'a' } }, reached: null, rate: null },
      b: { post: { id: `pst_${b}`, title: 'Une promesse', experiment: { id: data.id, variant: 'b' } } },
      result: { verdict: 'not-enough', p: null, least: null, most: null, needed: null },
    });
    expect(await show(data.id)).toEqual(data);
  }); // prettier-ignore

  it('is of two posts to the same accounts, in no other test, on the desk still', async () => {
    const [a, b, c] = [await draft(page), await draft(page), await draft(page)];
    const elsewhere = await draft(insta);
    const refused = async (answer: ReturnType<typeof begin>) => {
      const { status, code, problems } = await answer;
      return [status, code, (problems as { code?: string } | undefined)?.code];
    };
    expect(await refused(begin(a, a))).toEqual([400, 'invalid', 'same']);
    expect(await refused(begin(a, '99999999'))).toEqual([404, 'no-post', undefined]);
    expect(await refused(begin(a, elsewhere))).toEqual([400, 'invalid', 'accounts-differ']);
    expect(await refused(begin(elsewhere, await draft(insta), { metric: 'clicks' }))).toEqual([400, 'invalid', 'clicks-not-told']); // prettier-ignore
    await house.query(`UPDATE social_posts SET accounts = '{}', networks = '{}' WHERE id = ANY ($1)`, [[c, elsewhere]]);
    expect(await refused(begin(c, elsewhere))).toEqual([400, 'invalid', 'accounts-differ']);
    expect((await begin(a, b, { metric: 'clicks' })).status).toBe(201);
    expect(await refused(begin(await draft(page), b))).toEqual([409, 'in-use', undefined]);
    const dropped = await draft(page);
    await house.query(`UPDATE social_posts SET state = 'dropped' WHERE id = $1`, [dropped]);
    expect(await refused(begin(dropped, await draft(page)))).toEqual([409, 'wrong-state', undefined]);
    const out = await draft(page);
    await leaves(out, 1, []);
    expect(await refused(begin(out, await draft(page)))).toEqual([409, 'under-way', undefined]);
    for (const more of [{ name: ' ' }, { metric: 'views' }, { a: '1' }, { more: 1 }])
      expect((await begin(await draft(page), await draft(page), more)).status).toBe(400);
  });

  it('gives a post to one test alone, also when two ask at once', async () => {
    const shared = await draft(page);
    const others = [await draft(page), await draft(page)];
    const answers = await atOnce('social_posts', shared, () => others.map((other) => begin(shared, other)));
    expect(tally(answers as never)).toEqual({ 201: 1, 'in-use': 1 });
    const [row] = await house.query<{ count: string }>('SELECT count(*)::text AS count FROM social_posts s WHERE s.experiment = (SELECT experiment FROM social_posts WHERE id = $1)', [shared]); // prettier-ignore
    expect(row!.count).toBe('2');
  });

  it('is read when both are three days old, by what each was at that age, once and for all', async () => {
    const a: Told[] = [{ hours: 24, reach: 9_000, likes: 800 }, { hours: 72.1, reach: 10_000, likes: 500 }, { hours: 96, reach: 10_100, likes: 2_000 }]; // prettier-ignore
    const b: Told[] = [{ hours: 72.05, reach: 10_000, likes: 600, comments: 20 }];
    const early = await show(await running([100, a], [71, b.map((one) => ({ ...one, hours: 70 }))]));
    expect(early).toMatchObject({ a: { reached: 10_000, hits: 500 }, b: { hits: 620 }, result: { verdict: 'not-enough', p: null } }); // prettier-ignore
    expect(new Date(early.readAt!).getTime()).toBeGreaterThan(Date.now());
    const due = await show(await running([100, a], [73, b]));
    expect(due).toMatchObject({ per: 'reach', a: { rate: 0.05 }, b: { rate: 0.062 }, result: { verdict: 'b' } });
    expect(due.result.p).toBeLessThan(0.001);
    expect([due.result.least! > 0, due.result.most! < 0.02, due.result.needed]).toEqual([true, true, 7_233]);
    const delivery = await deliveryOf(due.b!.post.id.slice(4));
    await house.query('INSERT INTO social_measures (delivery, at, reach, likes) VALUES ($1, now(), 90000, 90000)', [
      delivery,
    ]);
    expect((await show(due.id)).b).toMatchObject({ reached: 10_000, hits: 620 });
  });

  it('waits for the value of that age, but not for ever', async () => {
    const told = (hours: number): Told[] => [{ hours, reach: 10_000, likes: 500 }];
    const better: Told[] = [{ hours: 72, reach: 10_000, likes: 650 }];
    expect((await show(await running([80, told(48)], [80, better]))).result.verdict).toBe('not-enough');
    expect((await show(await running([97, told(48)], [97, better]))).result.verdict).toBe('b');
  });

  it('says that there is no difference only where one would have shown', async () => {
    const told = (reach: number): Told[] => [{ hours: 72, reach, likes: reach / 20 }];
    expect((await show(await running([80, told(9_000)], [80, told(9_000)]))).result.verdict).toBe('no-difference');
    const few = await show(await running([80, told(1_000)], [80, told(1_000)]));
    expect(few.result).toMatchObject({ verdict: 'not-enough', p: 1, needed: 8_158 });
  });

  it('is not read while a part of it is on its way, or where one of them failed', async () => {
    const told: Told[] = [{ hours: 72, reach: 10_000, likes: 500 }];
    const id = await running([80, told], [80, []]);
    const delivery = await deliveryOf((await show(id)).b!.post.id.slice(4));
    await house.query(`UPDATE social_deliveries SET state = 'unconfirmed', published_at = NULL WHERE id = $1`, [
      delivery,
    ]);
    expect(await show(id)).toMatchObject({ readAt: null, a: { reached: null }, result: { verdict: 'not-enough', needed: null } }); // prettier-ignore
  });
});

describe('the end of a test', () => {
  it('keeps what it said then', async () => {
    const told = (likes: number): Told[] => [{ hours: 72, reach: 10_000, likes }];
    const id = await running([80, told(500)], [80, told(650)]);
    const before = await show(id);
    const { status, data } = await marketer.call<Experiment>('POST', `/experiments/${id}/end`);
    expect(status).toBe(200);
    expect(data).toEqual({ ...before, state: 'ended', endedAt: expect.any(String) });
    await house.query('DELETE FROM social_measures WHERE delivery = $1', [
      await deliveryOf(before.b!.post.id.slice(4)),
    ]);
    expect(await show(id)).toEqual(data);
    expect((await marketer.call('POST', `/experiments/${id}/end`)).code).toBe('wrong-state');
    expect((await marketer.call('DELETE', `/experiments/${id}`)).code).toBe('wrong-state');
    const trail = await house.query<{ action: string; kind: string; after: string }>(
      `SELECT action, actor ->> 'kind' AS kind, after::text AS after FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [id]); // prettier-ignore
    expect(trail.map(({ action, kind, after }) => [action, kind, JSON.parse(after)])).toEqual([
      ['social.experiment.created', 'staff', { metric: 'engagement' }],
      ['social.experiment.ended', 'staff', { metric: 'engagement', verdict: 'b' }],
    ]);
  });

  it('before it may be read says nothing, however it looks', async () => {
    const told = (likes: number): Told[] => [{ hours: 20, reach: 10_000, likes }];
    const id = await running([30, told(100)], [30, told(900)]);
    const { data } = await marketer.call<Experiment>('POST', `/experiments/${id}/end`);
    expect(data).toMatchObject({ b: { hits: 900 }, result: { verdict: 'not-enough', p: null } });
  });

  it('comes once, when two ask for it', async () => {
    const id = await running([1, []], [1, []]);
    const answers = await atOnce('social_experiments', id.slice(4), () =>
      [1, 2].map(() => marketer.call('POST', `/experiments/${id}/end`)),
    );
    expect(tally(answers as never)).toEqual({ 200: 1, 'wrong-state': 1 });
  });

  it('is no more than giving it up while nothing is out, and its posts are free again', async () => {
    const [a, b] = [await draft(page), await draft(page)];
    const { data } = await begin(a, b);
    expect((await marketer.call('DELETE', `/experiments/${data.id}`)).status).toBe(204);
    expect((await marketer.call('GET', `/experiments/${data.id}`)).code).toBe('no-experiment');
    expect((await begin(b, a)).status).toBe(201);
    const out = await running([1, []], [1, []]);
    expect((await marketer.call('DELETE', `/experiments/${out}`)).code).toBe('under-way');
    expect((await show(out)).state).toBe('running');
  });
});

describe('the tests', () => {
  it('are listed page by page, those that run first', async () => {
    await house.query(`UPDATE social_posts SET experiment = NULL, variant = NULL; DELETE FROM social_experiments`);
    await house.query(`INSERT INTO social_experiments (name, metric, author, state) SELECT 'Test ' || n, 'engagement', 1, CASE WHEN n % 3 = 0 THEN 'running' ELSE 'ended' END FROM generate_series(1, 45) n`); // prettier-ignore
    const names: string[] = [];
    let cursor: string | null | undefined = '';
    while (typeof cursor === 'string') {
      const { status, data, body }: Awaited<ReturnType<typeof marketer.call<Experiment[]>>> = await marketer.call<Experiment[]>('GET', `/experiments${cursor ? `?cursor=${cursor}` : ''}`); // prettier-ignore
      expect(status).toBe(200);
      names.push(...data.map(({ name }) => name));
      cursor = body.next_cursor;
    }
    const all = Array.from({ length: 45 }, (_, n) => 45 - n);
    expect(names).toEqual(
      [...all.filter((n) => n % 3 === 0), ...all.filter((n) => n % 3 !== 0)].map((n) => `Test ${n}`),
    );
    expect((await marketer.call('GET', '/experiments?cursor=x')).code).toBe('invalid');
  });

  it('are seen by who sees posts, and changed by who writes them', async () => {
    const [a, b] = [await draft(page), await draft(page)];
    const { data } = await begin(a, b);
    const ask = async (who: Member) => [
      (await who.call('GET', '/experiments')).status,
      (await who.call('GET', `/experiments/${data.id}`)).status,
      (await who.call('POST', '/experiments', { name: 'x', metric: 'clicks', a: `pst_${a}`, b: `pst_${b}` })).status,
      (await who.call('POST', `/experiments/${data.id}/end`)).status,
      (await who.call('DELETE', `/experiments/${data.id}`)).status,
    ];
    expect(await ask(await house.staff('sys-editor'))).toEqual([200, 200, 403, 403, 403]);
    for (const role of ['sys-moderator', 'strapi-super-admin'] as const)
      expect(await ask(await house.staff(role))).toEqual([403, 403, 403, 403, 403]);
    expect((await fetch(`${house.cms.url}/social/experiments`)).status).toBe(401);
    expect((await show(data.id)).state).toBe('running');
    for (const id of ['exp_0', 'exp_x', '1', 'pst_1'])
      expect((await marketer.call('GET', `/experiments/${id}`)).code).toBe('no-experiment');
  });
});
