import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Calendar } from '../../contracts/manager/calendar.ts';
import type { Post } from '../../contracts/manager/posts.ts';
import { followPostZones } from '../../server/posts/follow.ts';
import { listPosts } from '../../server/posts/list.ts';
import { timedPosts, untimedPosts } from '../../server/calendar/read.ts';
import { draftOf, openManagerHouse, wallIn, type ManagerHouse } from './support.ts';

let house: ManagerHouse;
beforeAll(async () => {
  house = await openManagerHouse();
});
afterAll(() => house?.close());

const wrote = async (at: string | null, more: Record<string, unknown> = {}, content: object = {}) =>
  (await house.marketer('POST', '/posts', draftOf(house, { at, ...more }, content))).data;
const calendar = (from: string, to: string, more = '') =>
  house.editor<Calendar>('GET', `/calendar?from=${from}&to=${to}${more}`);

describe('the calendar', () => {
  it('has the posts of its days by the clock of a place, with what lies between', async () => {
    const [late, early, other] = [await wrote('2028-02-29T23:50'), await wrote('2028-02-01T00:00'), await wrote('2028-03-01T00:00')]; // prettier-ignore
    const untimed = await wrote(null);
    const { data } = await calendar('2028-02-01', '2028-02-29');
    expect(data.posts.map(({ id, local }) => [id, local])).toEqual([
      [early.id, '2028-02-01T00:00'],
      [late.id, '2028-02-29T23:50'],
    ]);
    expect(data.untimed.map(({ id }) => id)).toContain(untimed.id);
    expect(data.more).toBe(false);
    // By the clock of another place it is another day.
    const abroad = (await calendar('2028-03-01', '2028-03-01', '&zone=Asia/Tokyo')).data.posts;
    expect(abroad.map(({ id }) => id)).toEqual([late.id, other.id]);
    const feast = (await calendar('2028-01-01', '2028-02-29')).data;
    expect(feast.holidays.map(({ key }) => key)).toContain('manifesto');
    expect(feast.ramadan).toHaveLength(1);
  });

  it('says which posts are too close at one account', async () => {
    const [one, two] = [await wrote('2028-05-10T09:00'), await wrote('2028-05-10T09:20')];
    const { data } = await calendar('2028-05-01', '2028-05-31');
    expect(data.conflicts).toEqual([{ account: house.accounts.facebook.id, posts: [one.id, two.id], minutes: 20 }]);
  });

  it('leaves out what was dropped unless it is asked for, and shows what left at once when it left', async () => {
    const post = await wrote('2028-06-10T09:00');
    await house.marketer('POST', `/posts/${post.id}/drop`, { version: post.version });
    expect((await calendar('2028-06-01', '2028-06-30')).data.posts).toEqual([]);
    expect((await calendar('2028-06-01', '2028-06-30', '&state=dropped')).data.posts).toHaveLength(1);
    const now = await wrote(null);
    await house.marketer('POST', `/posts/${now.id}/submit`, { version: now.version });
    const today = wallIn(0).slice(0, 10);
    const shown = (await calendar(today, wallIn(24 * 60).slice(0, 10))).data;
    expect(shown.posts.map(({ id, at }) => [id, at])).toEqual([[now.id, null]]);
  });

  it('is of what is looked for', async () => {
    const tiktok = [{ account: house.accounts.tiktok.id, format: 'photos', caption: 'x' }];
    const post = await wrote('2028-07-10T09:00', {}, { parts: tiktok });
    await wrote('2028-07-10T12:00');
    for (const filter of ['network=tiktok', `account=${house.accounts.tiktok.id}`])
      expect((await calendar('2028-07-01', '2028-07-31', `&${filter}`)).data.posts.map(({ id }) => id)).toEqual([post.id]); // prettier-ignore
    expect((await calendar('2028-07-01', '2028-07-31', `&author=${post.author.id}`)).data.posts).toHaveLength(2);
    expect((await calendar('2028-07-01', '2028-07-31', `&author=99999&state=draft`)).data.posts).toEqual([]);
  });

  it('is of two months at the most, of a place that there is', async () => {
    expect((await calendar('2028-01-01', '2028-03-02')).status).toBe(200);
    expect((await calendar('2028-01-01', '2028-03-03')).code).toBe('invalid');
    expect((await calendar('2028-02-01', '2028-01-31')).code).toBe('invalid');
    expect((await calendar('2028-01-01', '2028-01-02', '&zone=Mars/Olympus')).code).toBe('invalid');
    const moderator = await house.staff('sys-moderator');
    expect((await moderator('GET', '/calendar?from=2028-01-01&to=2028-01-02')).status).toBe(403);
    expect((await fetch(`${house.cms.url}/social/calendar?from=2028-01-01&to=2028-01-02`)).status).toBe(401);
  });

  it('keeps nine o’clock at nine o’clock when the clocks of a place have changed', async () => {
    const post = await wrote('2028-08-10T09:00');
    const own = post.id.slice(4);
    await house.query(`UPDATE social_posts SET due_at = due_at + interval '1 hour' WHERE id = $1`, [own]);
    expect(await house.db((db) => followPostZones(db as never))).toBe(1);
    const { data } = await house.marketer<Post>('GET', `/posts/${post.id}`);
    expect([data.dueAt, data.version]).toEqual([post.dueAt, post.version]);
  });

  it('and the list are read by their indexes, of twenty thousand posts', async () => {
    const { id } = await wrote('2029-01-01T09:00');
    await house.query(
      `INSERT INTO social_posts (title, state, content, accounts, networks, local_at, due_at, author)
       SELECT 'Publication ' || n, CASE WHEN n % 50 = 0 THEN 'draft' ELSE 'dropped' END, s.content, s.accounts, s.networks, at, at, s.author
       FROM generate_series(1, 20000) n, social_posts s, LATERAL (SELECT timestamp '2020-01-01' + n * interval '2 hours' AS at) t WHERE s.id = $1`,
      [id.slice(4)],
    );
    await house.query('ANALYZE social_posts');
    const plans: string[] = [];
    await house.db(async (db) => {
      // What is asked, and how it is answered.
      const watched = {
        async query(text: string, values: unknown[]) {
          const { rows } = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
          plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
          return { rows: [] };
        },
      };
      await timedPosts(watched as never, {}, { from: new Date('2023-01-01'), before: new Date('2023-02-01') });
      await untimedPosts(watched as never, {});
      await listPosts(watched as never, {});
      await listPosts(watched as never, { cursor: '9000', state: 'draft' });
    });
    expect(plans[0]).toContain('social_posts_due');
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on social_posts/);
  });
});
