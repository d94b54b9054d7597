import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { startWorker, type Worker } from './processes.ts';
import { MODES, useStage } from './stage.ts';
import { happen, untilAtLeast, untilEachOnce, untilRows } from './until.ts';

const stage = useStage();

describe.each(MODES)('under load, %s', (mode) => {
  const settings = () => stage.settings(mode);

  it('survives workers that are killed at random', { timeout: 60_000 }, async () => {
    const running = [1, 2, 3].map(() => startWorker(settings(), stage.workers));
    await Promise.all(running.map((worker) => worker.saying('ready')));
    let last = 0;
    for (let round = 0; round < 4; round++) {
      await happen(stage.ground, last + 1, last + 300);
      last += 300;
      // Killed in the middle of it: some effects of this round are there, not all.
      await untilAtLeast(stage.ground, 2 * (last - 300) - 200 + Math.floor(Math.random() * 400));
      const victim = running[round % running.length]!;
      victim.signal('SIGKILL');
      expect(await victim.ended()).toBe('SIGKILL');
      running[round % running.length] = startWorker(settings(), stage.workers);
    }
    await untilEachOnce(stage.ground, last, 40);
  });

  it('survives a database that goes away in the middle', { timeout: 60_000 }, async () => {
    const pair = [1, 2].map(() => startWorker(settings(), stage.workers));
    await Promise.all(pair.map((worker) => worker.saying('ready')));
    await happen(stage.ground, 1, 1500);
    await untilAtLeast(stage.ground, 200);
    await stage.ground.restart();
    expect((await stage.ground.query<{ n: number }>('SELECT count(*)::int AS n FROM effects')).rows[0]!.n).toBeLessThan(
      3000,
    );
    await Promise.all(pair.map((worker) => worker.saying('the database is back')));
    await happen(stage.ground, 1501, 1510);
    await untilEachOnce(stage.ground, 1510, 40);
  });
});

describe('Redis, which may forget', () => {
  const settings = () => stage.settings('with Bull');

  it('is flushed and killed in the middle, and nothing is lost or done twice', { timeout: 60_000 }, async () => {
    const pair = [1, 2].map(() => startWorker(settings(), stage.workers));
    await Promise.all(pair.map((worker) => worker.saying('Redis hands them')));
    await happen(stage.ground, 1, 1500);
    await untilAtLeast(stage.ground, 100);
    const client = new Redis(stage.redis.url);
    expect(await client.dbsize()).toBeGreaterThan(0);
    await client.flushall();
    client.disconnect();
    await untilAtLeast(stage.ground, 1000);
    await stage.redis.kill();
    await Promise.all(pair.map((worker) => worker.saying('Redis is away')));
    // Without Redis the work goes on.
    await happen(stage.ground, 1501, 1600);
    await untilRows(stage.ground, `SELECT count(*)::int AS n FROM effects WHERE n > 1500`, [{ n: 200 }]);
    await stage.redis.start();
    const returned = (worker: Worker) => worker.said().split('Redis hands them').length - 1;
    await expect.poll(() => pair.map(returned)).toEqual([2, 2]);
    await happen(stage.ground, 1601, 1700);
    await untilEachOnce(stage.ground, 1700, 40);
  });

  it('hangs: takes everything, answers nothing, and holds nobody up', { timeout: 60_000 }, async () => {
    const pair = [1, 2].map(() => startWorker(settings(), stage.workers));
    await Promise.all(pair.map((worker) => worker.saying('Redis hands them')));
    await happen(stage.ground, 1, 300);
    await untilAtLeast(stage.ground, 50);
    stage.redis.hang();
    try {
      // Who must stop does not wait for it, and hands over what it has.
      const leaving = performance.now();
      pair[0]!.signal('SIGTERM');
      expect(await pair[0]!.ended()).toBe(0);
      expect(performance.now() - leaving).toBeLessThan(9_000);

      await happen(stage.ground, 301, 400);
      await pair[1]!.saying('Redis did not take jobs');
      await untilEachOnce(stage.ground, 400);

      // And who starts only now begins without it.
      await startWorker({ ...settings(), NAME: 'new' }, stage.workers).saying('ready');
      await happen(stage.ground, 401, 500);
      await untilEachOnce(stage.ground, 500);
    } finally {
      stage.redis.wake();
    }
    await pair[1]!.saying('Redis answers');
    await happen(stage.ground, 501, 600);
    await untilEachOnce(stage.ground, 600);
  });

  it('need not be there at the start', async () => {
    await stage.redis.kill();
    const worker = startWorker(settings(), stage.workers);
    await worker.saying('ready');
    await happen(stage.ground, 1, 10);
    await untilEachOnce(stage.ground, 10);
    await stage.redis.start();
    await worker.saying('Redis hands them');
    await happen(stage.ground, 11, 20);
    await untilEachOnce(stage.ground, 20);
  });
});
