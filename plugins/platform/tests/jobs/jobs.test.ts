import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  dropDead,
  enqueue,
  PermanentError,
  publish,
  retryDead,
  type JobContext,
  type JobRow,
} from '../../server/jobs/index.ts';
import { startGround, type Ground } from './ground.ts';
import { createHouse } from './house.ts';
import { untilRows } from './until.ts';

let ground: Ground;
const house = createHouse(() => ground);
const quick = { backoffSeconds: 0.01 };

beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground?.end());
beforeEach(async () => {
  await ground.empty();
});
afterEach(() => house.stopAll());

/** Runs `work` in a transaction that ends with `end`. */
async function transaction<T>(end: 'COMMIT' | 'ROLLBACK', work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ground.url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query(end);
    return result;
  } finally {
    await client.end();
  }
}

describe('an event', () => {
  it('is told to each subscriber when its transaction commits, and to nobody when it does not', async () => {
    const jobs = house.make();
    const told: unknown[] = [];
    for (const name of ['mail', 'cache']) {
      jobs.on('order.paid', name, async (payload, { trace }) => void told.push([name, payload, trace]));
    }
    await jobs.start();
    const event = (number: string) => ({ name: 'order.paid', payload: { number }, trace: `t-${number}` });
    await transaction('ROLLBACK', (client) => publish(client, event('lost')));
    const id = await transaction('COMMIT', (client) => publish(client, event('É-1')));
    await untilRows(ground, 'SELECT event_id AS id, state FROM platform_jobs', [
      { id, state: 'done' },
      { id, state: 'done' },
    ]);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        ['mail', { number: 'É-1' }, 't-É-1'],
        ['cache', { number: 'É-1' }, 't-É-1'],
      ]),
    );
  });

  it('that nobody wants is put aside', async () => {
    await house.make().start();
    await publish(ground, { name: 'nobody.cares', payload: {} });
    await untilRows(ground, 'SELECT relayed_at IS NOT NULL AS relayed FROM platform_events', [{ relayed: true }]);
  });

  it('reaches a subscriber of a newer release through the relay of an older one', async () => {
    const newer = house.make({ relay: false });
    newer.on('order.paid', 'new', async (_, { db }) => void (await db.query('INSERT INTO effects (n) VALUES (1)')));
    await newer.start();
    await house.make().start();
    await publish(ground, { name: 'order.paid', payload: {} });
    await untilRows(ground, 'SELECT n FROM effects', [{ n: 1 }]);
  });
});

describe('a planned job', () => {
  it('is one for a key, however often and at the same time it is planned', async () => {
    const plan = () =>
      transaction('COMMIT', (client) =>
        enqueue(client, { task: 'remind', payload: {}, key: 'order-1', inSeconds: 60 }),
      );
    const ids = await Promise.all([plan(), plan(), plan()]);
    expect(ids.filter((id) => id !== null)).toHaveLength(1);
    expect(await plan()).toBeNull();
    await untilRows(ground, 'SELECT count(*)::int AS n FROM platform_jobs', [{ n: 1 }]);
  });

  it('waits for its time and comes soon after', async () => {
    const jobs = house.make({ lease: 30 });
    jobs.task('remind', async (_, { db }) => void (await db.query('INSERT INTO effects (n) VALUES (1)')));
    await jobs.start();
    await enqueue(ground, { task: 'remind', payload: {} });
    await untilRows(ground, `SELECT state FROM platform_jobs`, [{ state: 'done' }]);
    // By now nothing is looked for by itself for half a minute: only the message tells of these.
    await enqueue(ground, { task: 'remind', payload: {}, inSeconds: 0.7 });
    await enqueue(ground, { task: 'remind', payload: {}, runAt: new Date(Date.now() + 700) });
    await untilRows(
      ground,
      `SELECT j.started_at >= j.run_at AS due, j.started_at < j.run_at + interval '0.5 second' AS soon
       FROM platform_jobs j WHERE state = 'done'`,
      Array.from({ length: 3 }, () => ({ due: true, soon: true })),
    );
  });

  it('is left alone by a process that does not know how, for one that does', async () => {
    const old = house.make();
    old.task('known', async (_, { db }) => void (await db.query('INSERT INTO effects (n) VALUES (1)')));
    await old.start();
    await enqueue(ground, { task: 'unknown', payload: {} });
    await enqueue(ground, { task: 'known', payload: {} });
    await untilRows(ground, 'SELECT n FROM effects', [{ n: 1 }]);
    await untilRows(ground, `SELECT state, attempts FROM platform_jobs WHERE handler = 'unknown'`, [
      { state: 'planned', attempts: 0 },
    ]);
    const fresh = house.make();
    fresh.task('unknown', async (_, { db }) => void (await db.query('INSERT INTO effects (n) VALUES (2)')));
    await fresh.start();
    await untilRows(ground, 'SELECT n FROM effects ORDER BY n', [{ n: 1 }, { n: 2 }]);
  });
});

describe('a job that fails', () => {
  it('is tried again, and what it wrote before it failed is undone', async () => {
    const jobs = house.make();
    jobs.task(
      'flaky',
      async (_, { db, attempt }) => {
        await db.query('INSERT INTO effects (attempt) VALUES ($1)', [attempt]);
        if (attempt < 3) throw new Error('not yet');
      },
      quick,
    );
    await jobs.start();
    await enqueue(ground, { task: 'flaky', payload: {} });
    await untilRows(ground, `SELECT f.attempt, j.state, j.last_error FROM effects f, platform_jobs j`, [
      { attempt: 3, state: 'done', last_error: null },
    ]);
  });

  it('is dead after its attempts, or at once when it says so; then it can be tried again or dropped', async () => {
    const jobs = house.make();
    let mended = false;
    for (const [name, error] of [
      ['tired', new Error('still not')],
      ['hopeless', new PermanentError('never')],
    ] as const) {
      jobs.task(
        name,
        async () => {
          if (!mended) throw error;
        },
        { ...quick, attempts: 3 },
      );
    }
    await jobs.start();
    await enqueue(ground, { task: 'tired', payload: { a: 1 } });
    await enqueue(ground, { task: 'hopeless', payload: {} });
    await expect.poll(async () => (await jobs.stats()).dead).toBe(2);
    const [tired, hopeless] = (await jobs.dead()) as [JobRow, JobRow];
    expect(tired).toMatchObject({ handler: 'tired', attempts: 3, payload: { a: 1 } });
    expect(tired).toHaveProperty('lastError', expect.stringContaining('still not'));
    expect(hopeless).toMatchObject({ handler: 'hopeless', attempts: 1 });
    expect(await jobs.dead({ after: tired.id, limit: 1 })).toEqual([hopeless]);
    mended = true;
    expect(await retryDead(ground, [tired.id])).toEqual([{ id: tired.id, handler: 'tired' }]);
    await untilRows(ground, `SELECT state FROM platform_jobs WHERE handler = 'tired'`, [{ state: 'done' }]);
    // Only what is dead can be dropped.
    expect(await dropDead(ground, [tired.id, hopeless.id])).toEqual([{ id: hopeless.id, handler: 'hopeless' }]);
    expect(await jobs.dead()).toEqual([]);
  });

  it('fails when a statement of it failed, even if it did not look', async () => {
    const jobs = house.make();
    jobs.task(
      'careless',
      async (_, { db }) => {
        await db.query('INSERT INTO effects (n) VALUES (1)');
        await db.query('SELECT 1 / 0').catch(() => {});
      },
      { ...quick, attempts: 1 },
    );
    await jobs.start();
    await enqueue(ground, { task: 'careless', payload: {} });
    await untilRows(ground, 'SELECT state FROM platform_jobs', [{ state: 'dead' }]);
    await untilRows(ground, 'SELECT count(*)::int AS n FROM effects', [{ n: 0 }]);
  });

  it('fails when a statement that it did not wait for undid its transaction', async () => {
    // With this lease it would not come back in time if it were taken for done.
    const jobs = house.make({ lease: 60 });
    jobs.task(
      'hasty',
      async (_, { db, attempt }) => {
        await db.query('INSERT INTO effects (attempt) VALUES ($1)', [attempt]);
        if (attempt === 1) setImmediate(() => void db.query('SELECT 1 / 0').catch(() => {}));
      },
      quick,
    );
    await jobs.start();
    await enqueue(ground, { task: 'hasty', payload: {} });
    await untilRows(ground, 'SELECT f.attempt, j.state FROM effects f, platform_jobs j', [
      { attempt: 2, state: 'done' },
    ]);
  });
});

describe('a job that was taken over', () => {
  it('cannot be completed by who had it before, whose writing is undone', async () => {
    const ends: (() => void)[] = [];
    const work =
      (worker: string) =>
      async (_: unknown, { db }: JobContext) => {
        await db.query('INSERT INTO effects (worker) VALUES ($1)', [worker]);
        if (worker === 'slow') await new Promise<void>((resolve) => ends.push(resolve));
      };
    // So long a lease that the slow one does not notice by itself.
    const slow = house.make({ lease: 60 });
    slow.task('work', work('slow'));
    await slow.start();
    await enqueue(ground, { task: 'work', payload: {} });
    await expect.poll(() => ends.length).toBe(1);
    await ground.query(`UPDATE platform_jobs SET lease_until = now() - interval '1 second'`);
    const other = house.make();
    other.task('work', work('other'));
    await other.start();
    await untilRows(ground, 'SELECT worker FROM effects', [{ worker: 'other' }]);
    ends[0]!();
    await expect.poll(() => house.said.join()).toContain("is no longer this worker's");
    await untilRows(ground, 'SELECT worker FROM effects', [{ worker: 'other' }]);
  });
});

describe('what can be seen', () => {
  it('tells what waits, for how long, and what comes again', async () => {
    const jobs = house.make();
    jobs.repeat('report', '0 6 * * *', async () => {});
    await jobs.start();
    await ground.query(`INSERT INTO platform_jobs (handler, payload, run_at) VALUES
      ('elsewhere', '{}', now() - interval '90 seconds'), ('elsewhere', '{}', now() + interval '1 hour')`);
    const stats = await jobs.stats();
    expect(stats).toMatchObject({ planned: 2, queued: 0, running: 0, dead: 0, outboxLagSeconds: 0 });
    expect(Math.round(stats.oldestWaitingSeconds / 10)).toBe(9);
    expect(stats.spread).toEqual({ by: 'process', why: 'REDIS_URL is not set' });
    expect((await jobs.planned({ limit: 1 })).map((job) => job.handler)).toEqual(['elsewhere']);
    const report = (await jobs.repeated()).find((each) => each.name === 'report')!;
    expect(report.nextAt.getTime()).toBeGreaterThan(Date.now());
    expect(report.nextAt.getUTCMinutes()).toBe(0);
  });

  it('is cleaned of what is old, by the hour', async () => {
    const jobs = house.make({ retentionDays: 7 });
    jobs.on('order.paid', 'mail', async () => {});
    await jobs.start();
    await ground.query(`
      INSERT INTO platform_events (name, payload, occurred_at, relayed_at)
        SELECT age::text, '{}', now() - age * interval '1 day', now() - age * interval '1 day' FROM unnest('{1,8}'::int[]) age;
      INSERT INTO platform_jobs (handler, payload, state, finished_at, created_at)
        SELECT age || ' ' || state, '{}', state, now() - age * interval '1 day', now()
        FROM unnest('{1,8}'::int[]) age, unnest('{done,dead}'::text[]) state;
      INSERT INTO platform_jobs (handler, payload, run_at) VALUES ('of no release', '{}', now() - interval '8 days');
      INSERT INTO platform_subscriptions (event, handler, seen_at) VALUES ('order.paid', 'gone', now() - interval '8 days');
      UPDATE platform_subscriptions SET seen_at = now() - interval '8 days';
      UPDATE platform_schedules SET next_at = date_trunc('second', now()) WHERE name = 'platform.jobs.clean';
      NOTIFY platform_jobs`);
    await untilRows(ground, `SELECT state FROM platform_jobs WHERE handler = 'platform.jobs.clean'`, [
      { state: 'done' },
    ]);
    await untilRows(ground, 'SELECT name FROM platform_events', [{ name: '1' }]);
    await untilRows(ground, 'SELECT handler FROM platform_subscriptions', [{ handler: 'order.paid/mail' }]);
    await untilRows(
      ground,
      `SELECT handler, state FROM platform_jobs WHERE handler <> 'platform.jobs.clean' ORDER BY handler`,
      [
        { handler: '1 dead', state: 'dead' },
        { handler: '1 done', state: 'done' },
        { handler: '8 dead', state: 'dead' },
        { handler: 'of no release', state: 'dead' },
      ],
    );
  });
});
