import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRedis, type TestRedis } from '../../../../tests/support/redis.ts';
import { startGround, type Ground } from './ground.ts';
import { endAll, startWorker, type Worker } from './processes.ts';
import { happen, untilEachOnce, untilRows } from './until.ts';

let ground: Ground;
let redis: TestRedis;
const workers: Worker[] = [];

beforeAll(async () => {
  [ground, redis] = await Promise.all([startGround(), startRedis()]);
});
afterAll(async () => {
  await redis?.stop();
  await ground?.end();
});
beforeEach(async () => {
  await ground.query('TRUNCATE effects, platform_jobs, platform_events, platform_subscriptions, platform_schedules');
});
afterEach(() => endAll(workers));

const done = `SELECT count(*)::int AS n FROM effects`;
/** Waits until so many effects are there, so that what follows comes in the middle of the work. */
async function untilAtLeast(count: number): Promise<void> {
  await expect
    .poll(async () => (await ground.query<{ n: number }>(done)).rows[0]!.n, { timeout: 20_000, interval: 10 })
    .toBeGreaterThanOrEqual(count);
}

describe.each(['in process', 'with Bull'])('under load, %s', (mode) => {
  const settings = () => ({ DATABASE: ground.url, REDIS: mode === 'with Bull' ? redis.url : undefined });

  it('survives workers that are killed at random', { timeout: 60_000 }, async () => {
    const running = [1, 2, 3].map(() => startWorker(settings(), workers));
    await Promise.all(running.map((worker) => worker.saying('ready')));
    let last = 0;
    for (let round = 0; round < 4; round++) {
      await happen(ground, last + 1, last + 300);
      last += 300;
      // Killed in the middle of it: some effects of this round are there, not all.
      await untilAtLeast(2 * (last - 300) - 200 + Math.floor(Math.random() * 400));
      const victim = running[round % running.length]!;
      victim.signal('SIGKILL');
      expect(await victim.ended()).toBe('SIGKILL');
      running[round % running.length] = startWorker(settings(), workers);
    }
    await untilEachOnce(ground, last, 40);
  });

  it('survives a database that goes away in the middle', { timeout: 60_000 }, async () => {
    const pair = [1, 2].map(() => startWorker(settings(), workers));
    await Promise.all(pair.map((worker) => worker.saying('ready')));
    await happen(ground, 1, 1500);
    await untilAtLeast(200);
    await ground.restart();
    expect((await ground.query<{ n: number }>(done)).rows[0]!.n).toBeLessThan(3000);
    await Promise.all(pair.map((worker) => worker.saying('the database is back')));
    await happen(ground, 1501, 1510);
    await untilEachOnce(ground, 1510, 40);
  });
});

describe('Redis, which may forget', () => {
  const settings = () => ({ DATABASE: ground.url, REDIS: redis.url });

  it('is flushed and killed in the middle, and nothing is lost or done twice', { timeout: 60_000 }, async () => {
    const pair = [1, 2].map(() => startWorker(settings(), workers));
    await Promise.all(pair.map((worker) => worker.saying('Redis hands them')));
    await happen(ground, 1, 1500);
    await untilAtLeast(100);
    const client = new Redis(redis.url);
    expect(await client.dbsize()).toBeGreaterThan(0);
    await client.flushall();
    client.disconnect();
    await untilAtLeast(1000);
    await redis.kill();
    await Promise.all(pair.map((worker) => worker.saying('Redis is away')));
    // Without Redis the work goes on.
    await happen(ground, 1501, 1600);
    await untilRows(ground, `SELECT count(*)::int AS n FROM effects WHERE n > 1500`, [{ n: 200 }]);
    await redis.start();
    const returned = (worker: Worker) => worker.said().split('Redis hands them').length - 1;
    await expect.poll(() => pair.map(returned), { timeout: 10_000 }).toEqual([2, 2]);
    await happen(ground, 1601, 1700);
    await untilEachOnce(ground, 1700, 40);
  });

  it('need not be there at the start', async () => {
    await redis.kill();
    const worker = startWorker(settings(), workers);
    await worker.saying('ready');
    await happen(ground, 1, 10);
    await untilEachOnce(ground, 10);
    await redis.start();
    await worker.saying('Redis hands them');
    await happen(ground, 11, 20);
    await untilEachOnce(ground, 20);
  });
});
