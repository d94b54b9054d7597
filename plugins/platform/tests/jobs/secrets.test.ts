import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dropDead, enqueue, PermanentError, retryDead } from '../../server/jobs/index.ts';
import { startGround, type Ground } from './ground.ts';
import { createHouse } from './house.ts';
import { untilRows } from './until.ts';

let ground: Ground;
const house = createHouse(() => ground);
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground?.end());
beforeEach(async () => {
  await ground.query('TRUNCATE platform_jobs, platform_events, platform_schedules, platform_subscriptions');
});
afterEach(() => house.stopAll());

const secret = { code: '493201' };
const rows = 'SELECT handler, state, payload, wiped_at IS NOT NULL AS wiped FROM platform_jobs ORDER BY handler';
const once = { attempts: 1, backoffSeconds: 0.01 };

describe('a secret payload', () => {
  it('goes when the job is done, and at once when it is hopeless', async () => {
    const jobs = house.make();
    jobs.task('a done', async () => {});
    jobs.task('b hopeless', async () => {
      throw new PermanentError('no such mailbox');
    });
    jobs.task('c tired', () => Promise.reject(new Error('away')), once);
    jobs.task('d open', () => Promise.reject(new PermanentError('never')), once);
    await jobs.start();
    for (const task of ['a done', 'b hopeless', 'c tired', 'd open'])
      await enqueue(ground, { task, payload: secret, secret: task !== 'd open' });
    await untilRows(ground, `${rows.replace('ORDER', "WHERE handler <> 'platform.jobs.clean' ORDER")}`, [
      { handler: 'a done', state: 'done', payload: {}, wiped: true },
      { handler: 'b hopeless', state: 'dead', payload: {}, wiped: true },
      { handler: 'c tired', state: 'dead', payload: secret, wiped: false },
      { handler: 'd open', state: 'dead', payload: secret, wiped: false },
    ]);
  });

  it('of a job that was given up can be retried for a day, then it is wiped and refused', async () => {
    const jobs = house.make();
    await jobs.start();
    await ground.query(
      `INSERT INTO platform_jobs (handler, payload, state, secret, finished_at)
       SELECT hours || ' h', '{"code":"493201"}', 'dead', true, now() - hours * interval '1 hour'
       FROM unnest('{23,25}'::int[]) hours;
       UPDATE platform_schedules SET next_at = date_trunc('second', now()) WHERE name = 'platform.jobs.clean';
       NOTIFY platform_jobs`,
    );
    await untilRows(ground, rows.replace('ORDER', "WHERE state = 'dead' ORDER"), [
      { handler: '23 h', state: 'dead', payload: secret, wiped: false },
      { handler: '25 h', state: 'dead', payload: {}, wiped: true },
    ]);
    const dead = await jobs.dead();
    const ids = dead.map(({ id }) => id);
    expect(dead.map(({ wipedAt }) => wipedAt !== null)).toEqual([false, true]);
    expect(await retryDead(ground, ids)).toEqual([{ id: ids[0], handler: '23 h' }]);
    expect(await dropDead(ground, ids)).toEqual([{ id: ids[1], handler: '25 h' }]);
  });
});
