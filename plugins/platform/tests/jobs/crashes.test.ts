import { describe, expect, it } from 'vitest';
import { startWorker } from './processes.ts';
import { useStage } from './stage.ts';
import { happen, untilEachOnce, untilRows } from './until.ts';

const stage = useStage();

const COMMON = [
  'before WITH taken AS MATERIALIZED',
  'after WITH taken AS MATERIALIZED',
  'after BEGIN',
  'before INSERT INTO effects',
  'after INSERT INTO effects',
  "after SET state = 'done'",
  'before COMMIT',
  'after COMMIT',
];
const MODES = [
  { mode: 'in process', points: ["before SET state = 'running'", "after SET state = 'running'", ...COMMON] },
  {
    mode: 'with Bull',
    points: [
      "before SET state = 'queued'",
      "after SET state = 'queued'",
      'before addBulk',
      'after addBulk',
      "before SET state = 'running'",
      "after SET state = 'running'",
      ...COMMON,
    ],
  },
];

describe.each(MODES)('killed between any two steps, $mode', ({ mode, points }) => {
  const settings = () => stage.settings(mode);

  it('loses nothing and does nothing twice', { timeout: 60_000 }, async () => {
    let last = 0;
    // The first worker tells the relay who wants the events.
    const first = startWorker(settings(), stage.workers);
    await first.saying('ready');
    first.signal('SIGKILL');
    await first.ended();
    for (const point of points) {
      await happen(stage.ground, last + 1, last + 3);
      last += 3;
      const worker = startWorker({ ...settings(), CRASH: point }, stage.workers);
      // It reached the point and died there.
      expect([point, await worker.ended()]).toEqual([point, 'SIGKILL']);
    }
    startWorker(settings(), stage.workers);
    await untilEachOnce(stage.ground, last);
  });

  it('gives up a job that kills whoever takes it, after its attempts', async () => {
    await stage.ground.query(`INSERT INTO platform_jobs (handler, payload) VALUES ('test.poison', '{}')`);
    for (let i = 0; i < 2; i++) {
      expect(await startWorker({ ...settings(), LEASE: '0.5' }, stage.workers).ended()).toBe('SIGKILL');
    }
    startWorker({ ...settings(), LEASE: '0.5' }, stage.workers);
    await untilRows(stage.ground, `SELECT state, attempts FROM platform_jobs WHERE handler = 'test.poison'`, [
      { state: 'dead', attempts: 2 },
    ]);
  });

  it('takes over a job from a worker that was stopped in the middle, and keeps one effect', async () => {
    await stage.ground.query(
      `INSERT INTO platform_jobs (handler, payload) VALUES ('test.slow', '{"n": 1, "ms": 300}')`,
    );
    const sleeper = startWorker({ ...settings(), NAME: 'sleeper' }, stage.workers);
    await sleeper.saying('begun 1');
    sleeper.signal('SIGSTOP');
    startWorker({ ...settings(), NAME: 'second' }, stage.workers);
    await untilRows(stage.ground, 'SELECT worker FROM effects', [{ worker: 'second' }]);
    sleeper.signal('SIGCONT');
    await sleeper.saying("is no longer this worker's");
    await untilRows(stage.ground, `SELECT f.worker, f.attempt, j.state FROM effects f, platform_jobs j`, [
      { worker: 'second', attempt: 2, state: 'done' },
    ]);
  });
});
