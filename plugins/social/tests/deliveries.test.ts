import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGround, type Ground } from '../../platform/tests/jobs/ground.ts';
import { followAccount } from '../server/deliveries/follow-accounts.ts';
import type { Hands } from '../server/deliveries/hands.ts';
import { wakeLost } from '../server/deliveries/wake.ts';
import { measure } from '../server/statistics/measure.ts';
import { startPlatform, type ScriptedPlatform } from './deliveries/platform.ts';
import { account, deliverOnce, drive, hurry, inOwn, movesOf, published, scriptedHands, standing, type Query } from './deliveries/support.ts'; // prettier-ignore

let ground: Ground;
let platform: ScriptedPlatform;
let pool: pg.Pool;
/** Of the CMS: what a job does apart from its transaction takes no connection of the jobs, and cannot wait for them. */
let apart: pg.Pool;
let hands: Hands;
const query: Query = async (text, values) => (await ground.query(text, values)).rows as never;
beforeAll(async () => {
  [ground, platform] = await Promise.all([startGround(), startPlatform()]);
  [pool, apart] = [poolOn(ground.url), poolOn(ground.url)];
});
afterAll(async () => {
  await Promise.all([pool?.end(), apart?.end()]);
  await Promise.all([ground?.end(), platform?.close()]);
});
beforeEach(async () => {
  await ground.query('TRUNCATE social_publications, social_accounts, social_turns, platform_jobs CASCADE');
  platform.reset();
  hands = scriptedHands(() => apart, platform);
});

function poolOn(url: string): pg.Pool {
  const one = new pg.Pool({ connectionString: url, max: 16 });
  // Its end may be overtaken by that of the database.
  one.on('error', () => {});
  one.on('connect', (client) => client.on('error', () => {}));
  return one;
}

const go = (id: string, with_: Hands = hands) => drive(pool, query, with_, id);
const later = async (id: string, with_: Hands = hands) => {
  // With the time, turns pass as well: nobody is a twentieth of a second before it.
  await query('DELETE FROM social_turns');
  await hurry(query, id);
  return go(id, with_);
};
const one = async (wanted: Parameters<typeof published>[1] = {}) => (await published(query, wanted)).parts[0]!;
const stateOf = async (publication: string) =>
  (await query<{ state: string }>('SELECT state FROM social_publications WHERE id = $1', [publication]))[0]!.state;
const calls = (name: string) => platform.calls.filter((one_) => one_ === name).length;

describe('a delivery', () => {
  it('is published step by step, with what the platform gave stored before each next one', async () => {
    const { id, parts } = await published(query);
    expect(await go(parts[0]!)).toMatchObject({ state: 'published', post: platform.posts[0]!.id, failure: null });
    expect(await movesOf(query, parts[0]!)).toEqual(['begin', 'keep', 'keep', 'commit', 'confirm']);
    expect(platform.calls).toEqual(['prepare', 'prepare', 'publish']);
    expect(await stateOf(id)).toBe('ended');
    // Whoever knocks again finds nothing to do.
    expect(await later(parts[0]!)).toMatchObject({ state: 'published' });
    expect(platform.calls).toHaveLength(3);
  });

  it('waits for its time', async () => {
    const part = await one({ dueAt: new Date(Date.now() + 60_000) });
    expect(await go(part)).toMatchObject({ state: 'waiting', version: 1 });
    expect(platform.calls).toEqual([]);
  });

  it('is one post, however many come for it at once', async () => {
    platform.slow = 20;
    const part = await one();
    for (let round = 0; round < 8; round++)
      await Promise.all(Array.from({ length: 8 }, () => deliverOnce(pool, hands, part)));
    expect(await standing(query, part)).toMatchObject({ state: 'published' });
    expect([platform.posts.length, calls('publish')]).toEqual([1, 1]);
  });

  it('plans its next look in the transaction of each move, at the time of it', async () => {
    const part = await one();
    await go(part);
    const jobs = await query<{ key: string }>(
      `SELECT key FROM platform_jobs WHERE handler = 'social.deliver' ORDER BY id`,
    );
    // Of four moves that lead on; a call that is announced has its own job.
    expect(jobs).toHaveLength(3);
    expect(new Set(jobs.map(({ key }) => key)).size).toBe(3);
  });
});

describe('an answer that is lost', () => {
  it('of a step before is asked for again', async () => {
    platform.dropAfter.add('prepare');
    const part = await one();
    expect(await go(part)).toMatchObject({ state: 'waiting', attempts: 1, failure: { code: 'no-answer' } });
    expect(await later(part)).toMatchObject({ state: 'published', attempts: 0 });
    expect(platform.posts).toHaveLength(1);
  });

  it('of the call that publishes is looked for, and never asked for again', async () => {
    platform.dropAfter.add('publish');
    platform.blind = true;
    const part = await one();
    expect(await go(part)).toMatchObject({ state: 'unconfirmed', failure: { code: 'no-answer' } });
    for (let look = 0; look < 5; look++) await later(part);
    const doubtful = await standing(query, part);
    expect(doubtful).toMatchObject({ state: 'unconfirmed', attempts: 5, failure: { code: 'not-found-there' } });
    expect(doubtful.waits).toBeGreaterThan(600);
    expect(calls('publish')).toBe(1);
    platform.blind = false;
    expect(await later(part)).toMatchObject({ state: 'published', post: platform.posts[0]!.id, failure: null });
    expect([platform.posts.length, calls('publish')]).toEqual([1, 1]);
  });

  it('of one that did not come to pass stays unconfirmed: its owner decides', async () => {
    platform.dropBefore.add('publish');
    const part = await one();
    await go(part);
    for (let look = 0; look < 3; look++) expect((await later(part)).state).toBe('unconfirmed');
    expect([platform.posts.length, calls('publish')]).toEqual([0, 1]);
  });

  it('of one that the platform is sure not to have goes on by itself with what was stored, twice and no more', async () => {
    platform.dropBefore.add('publish');
    platform.sure = true;
    const part = await one();
    expect((await go(part)).state).toBe('unconfirmed');
    const { container } = (await standing(query, part)).remote;
    expect(await later(part)).toMatchObject({ state: 'published', remote: { container } });
    expect([platform.posts.length, calls('publish'), calls('prepare')]).toEqual([1, 2, 2]);

    const other = await one();
    for (let times = 0; times < 4; times++) {
      platform.dropBefore.add('publish');
      await later(other);
    }
    for (let look = 0; look < 3; look++) expect((await later(other)).state).toBe('unconfirmed');
    expect([platform.posts.length, calls('publish')]).toEqual([1, 5]);
  });

  it('does not take another delivery’s post for its own', async () => {
    const { parts } = await published(query, { accounts: [await account(query)] });
    await go(parts[0]!);
    const [first] = await query<{ account: string; caption: string }>('SELECT account::text AS account, caption FROM social_deliveries WHERE id = $1', [parts[0]]); // prettier-ignore
    const second = (await published(query, { accounts: [first!.account] })).parts[0]!;
    await query('UPDATE social_deliveries SET caption = $2 WHERE id = $1', [second, first!.caption]);
    platform.dropBefore.add('publish');
    expect(await later(second)).toMatchObject({ state: 'unconfirmed' });
    expect(await later(second)).toMatchObject({ state: 'unconfirmed', post: null, attempts: 1 });
  });
});

describe('a platform that is at it', () => {
  it.each([false, true])('is asked how far it is, and published to once (announced: %s)', async (announced) => {
    platform.going = 3;
    const part = await one({ options: { slow: true, announced } });
    expect(await go(part)).toMatchObject({ state: 'published', remote: { polls: 3 } });
    expect([calls('publish'), calls('result'), platform.posts.length]).toEqual([1, 4, 1]);
  });

  it('may not be asked twice to publish when asking how far it is goes wrong', async () => {
    platform.going = 1;
    platform.failing.set('result', [{ kind: 'retry' }, { kind: 'wait', seconds: 5 }]);
    const part = await one({ options: { slow: true } });
    expect(await go(part)).toMatchObject({ state: 'publishing', attempts: 1 });
    expect(await later(part)).toMatchObject({ state: 'publishing' });
    expect(await later(part)).toMatchObject({ state: 'published' });
    expect([calls('publish'), calls('prepare'), platform.posts.length]).toEqual([1, 2, 1]);
  });

  it.each(['rebuild', 'quota'] as const)('begins anew when it gave up itself (%s)', async (kind) => {
    platform.failing.set('result', [{ kind }]);
    const part = await one({ options: { slow: true } });
    expect(await go(part)).toMatchObject({ state: 'waiting', remote: {} });
    expect((await later(part)).state).toBe('published');
  });
});

describe('a refusal', () => {
  it('is tried again ever later, and given up', async () => {
    platform.failing.set(
      'prepare',
      Array.from({ length: 20 }, () => ({ kind: 'retry' as const })),
    );
    const part = await one();
    const waits: number[] = [];
    let last = await go(part);
    for (; last.state === 'waiting'; last = await later(part)) waits.push(last.waits);
    expect(last).toMatchObject({ state: 'failed', failure: { code: 'test' } });
    expect([waits.length, calls('prepare'), calls('publish')]).toEqual([7, 8, 0]);
    expect(waits.at(-1)!).toBeGreaterThan(waits[0]! * 8);
  });

  it('of a quota waits until the platform says, and loses nothing', async () => {
    platform.failing.set('publish', [{ kind: 'quota', seconds: 7_200 }]);
    const part = await one();
    const waiting = await go(part);
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 0, remote: { container: expect.any(String) } });
    expect(waiting.waits).toBeGreaterThan(7_100);
    expect((await later(part)).state).toBe('published');
    expect([calls('prepare'), platform.posts.length]).toEqual([2, 1]);
  });

  it('of what was prepared makes it anew, twice at the most', async () => {
    platform.failing.set(
      'publish',
      Array.from({ length: 5 }, () => ({ kind: 'rebuild' as const })),
    );
    const part = await one();
    let last = await go(part);
    for (; last.state === 'waiting'; last = await later(part)) expect(last.remote).toEqual({});
    expect([last.state, calls('publish'), calls('prepare')]).toEqual(['failed', 3, 6]);
  });

  it('of one part leaves the others alone', async () => {
    const { id, parts } = await published(query, { accounts: [await account(query), await account(query)] });
    await go(parts[0]!);
    platform.failing.set('publish', [{ kind: 'stop', code: 'test-no' }]);
    expect(await later(parts[1]!)).toMatchObject({ state: 'failed', failure: { code: 'test-no' } });
    expect(await stateOf(id)).toBe('ended');
    expect(platform.posts).toHaveLength(1);
  });
});

describe('an account', () => {
  const withTokens = (more: Partial<Hands>) => scriptedHands(() => apart, platform, more);

  it('whose access dies while the platform is at it goes on with another one, and publishes once', async () => {
    platform.going = 2;
    platform.tokens = new Set(['first']);
    let token = 'first';
    const renewing = withTokens({
      open: async () => ({ kind: 'open', token, version: token === 'first' ? 1 : 2 }),
      async renew() {
        platform.tokens = new Set(['second']);
        token = 'second';
        return true;
      },
    });
    const part = await one({ options: { slow: true, announced: true } });
    for (let turn = 0; turn < 6; turn++) await deliverOnce(pool, renewing, part);
    expect((await standing(query, part)).state).toBe('publishing');
    const { remote } = await standing(query, part);
    platform.tokens = new Set();
    await go(part, renewing);
    expect(token).toBe('second');
    expect(await later(part, renewing)).toMatchObject({ state: 'published', remote: { container: remote.container } });
    expect([calls('publish'), calls('prepare'), platform.posts.length]).toEqual([1, 2, 1]);
  });

  it('that is not taken any more pauses what waits, tells of it, and goes on when it is connected', async () => {
    platform.tokens = new Set();
    const told: unknown[] = [];
    const breaking = withTokens({ broke: async (_, id, version) => void told.push([id, version]) });
    const of = await account(query);
    const part = await one({ accounts: [of] });
    const waiting = await one({ accounts: [of], dueAt: new Date(Date.now() + 3_600_000) });
    expect(await go(part, breaking)).toMatchObject({ state: 'paused', failure: { kind: 'account' } });
    expect(told).toEqual([[of, 1]]);
    await query(`UPDATE social_accounts SET state = 'broken', problem = 'refused' WHERE id = $1`, [of]);
    await inOwn(pool, (db) => followAccount(db, of));
    expect((await standing(query, waiting)).state).toBe('paused');
    await query(`UPDATE social_accounts SET state = 'connected', problem = NULL WHERE id = $1`, [of]);
    await inOwn(pool, (db) => followAccount(db, of));
    platform.tokens = null;
    expect((await later(part)).state).toBe('published');
    const still = await standing(query, waiting);
    expect([still.state, Math.round(still.waits / 60)]).toEqual(['waiting', 60]);
  });

  it('that is disconnected ends what waits for it', async () => {
    const of = await account(query);
    const { id, parts } = await published(query, { accounts: [of] });
    await query(`UPDATE social_accounts SET state = 'disconnected', token = NULL, token_key = NULL WHERE id = $1`, [
      of,
    ]);
    await inOwn(pool, (db) => followAccount(db, of));
    expect([(await standing(query, parts[0]!)).state, await stateOf(id)]).toEqual(['cancelled', 'cancelled']);
  });

  it('that cannot be opened now leaves what is known as it is', async () => {
    platform.dropAfter.add('publish');
    const part = await one();
    await go(part);
    const away = withTokens({ open: async () => ({ kind: 'away' }) });
    expect(await later(part, away)).toMatchObject({ state: 'unconfirmed', failure: { code: 'account-away' } });
    expect((await later(part)).state).toBe('published');
  });
});

describe('turns', () => {
  it('are given in the order in which deliveries come, and kept', async () => {
    const of = await account(query, 'tiktok');
    const parts: string[] = [];
    for (let each = 0; each < 4; each++)
      parts.push((await published(query, { accounts: [of], format: 'video' })).parts[0]!);
    const files = scriptedHands(() => apart, platform, { files: async () => [] });
    await query(`UPDATE social_deliveries SET network = 'tiktok', media = '{}'`);
    // Rules of files are another matter.
    await query(`UPDATE social_accounts SET network = 'tiktok'`);
    const { bucketsOf } = await import('../domain/delivery/turns.ts');
    expect(bucketsOf('tiktok', of).map(({ seconds }) => seconds)).toEqual([10, 0.05]);
    const { takeTurn } = await import('../server/deliveries/turn.ts');
    const turns: number[] = [];
    for (const _ of parts) turns.push((await inOwn(pool, (db) => takeTurn(db, 'tiktok', of))).getTime());
    const gaps = turns.slice(1).map((turn, at) => turn - turns[at]!);
    for (const gap of gaps) expect(Math.abs(gap - 10_000)).toBeLessThan(50);
    expect(files).toBeDefined();
  });

  it('of a network spread what is due at once, none twice and none late by more than that', async () => {
    const accounts: string[] = [];
    for (let each = 0; each < 40; each++) accounts.push(await account(query));
    const { parts } = await published(query, { accounts });
    const begun = Date.now();
    const until = begun + 20_000;
    let open = [...parts];
    while (open.length > 0 && Date.now() < until) {
      await Promise.all(open.map((part) => deliverOnce(pool, hands, part)));
      const states = await Promise.all(open.map(async (part) => [part, (await standing(query, part)).state] as const));
      open = states.filter(([, state]) => state !== 'published').map(([part]) => part);
    }
    expect(open).toEqual([]);
    expect([platform.posts.length, new Set(platform.posts.map(({ text }) => text)).size]).toEqual([40, 40]);
    const starts = await query<{ at: Date }>('SELECT begun_at AS at FROM social_deliveries ORDER BY begun_at');
    const took = new Date(starts.at(-1)!.at).getTime() - new Date(starts[0]!.at).getTime();
    // Thirty-nine twentieths of a second.
    expect(took).toBeGreaterThanOrEqual(1_900);
  });
});

describe('what is beside it', () => {
  it('wakes what is due and whose job was lost, and only that', async () => {
    const lost = await one();
    await query(`UPDATE social_deliveries SET next_at = now() - interval '5 minutes' WHERE id = $1`, [lost]);
    await one();
    expect(await inOwn(pool, wakeLost)).toBe(1);
    const jobs = await query(`SELECT payload ->> 'delivery' AS delivery FROM platform_jobs`);
    expect(jobs).toEqual([{ delivery: lost }]);
    expect(await inOwn(pool, wakeLost)).toBe(0);
  });

  it('keeps measured values with their time, and what was not told as nothing', async () => {
    const part = await one();
    await go(part);
    const at = (id: string) => query<{ hours: number | null }>(`SELECT extract(epoch FROM measure_at - published_at)::float8 / 3600 AS hours FROM social_deliveries WHERE id = $1`, [id]); // prettier-ignore
    expect(Math.round((await at(part))[0]!.hours!)).toBe(1);
    await query(
      `UPDATE social_deliveries SET published_at = now() - interval '61 minutes', measure_at = now() WHERE id = $1`,
      [part],
    );
    await inOwn(pool, (db) => measure(hands, db, part, new AbortController().signal));
    expect(await query('SELECT views::integer AS views, likes::integer AS likes, reach, shares FROM social_measures')).toEqual([{ views: 17, likes: 3, reach: null, shares: null }]); // prettier-ignore
    expect(Math.round((await at(part))[0]!.hours!)).toBe(3);
  });

  it('asks for the values of a post that was found by hand once it knows what it is called', async () => {
    platform.dropAfter.add('publish');
    const part = await one();
    await go(part);
    await query(
      `UPDATE social_deliveries SET state = 'published', published_at = now(), measure_at = now() WHERE id = $1`,
      [part],
    );
    await inOwn(pool, (db) => measure(hands, db, part, new AbortController().signal));
    expect(await standing(query, part)).toMatchObject({ post: platform.posts[0]!.id });
    expect(await query('SELECT 1 FROM social_measures')).toHaveLength(1);
  });
});
