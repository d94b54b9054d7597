import { describe, expect, it } from 'vitest';
import { startWorker } from './processes.ts';
import { MODES, useStage } from './stage.ts';
import { happen, untilEachOnce, untilRows } from './until.ts';

const stage = useStage();
const DAY = 86_400_000;

describe.each(MODES)('several workers, %s', (mode) => {
  const settings = () => stage.settings(mode);
  const start = async (each: Record<string, string>[]) => {
    const started = each.map((more) => startWorker({ ...settings(), ...more }, stage.workers));
    await Promise.all(started.map((worker) => worker.saying('ready')));
    return started;
  };

  it('share what there is to do', async () => {
    await start([{ NAME: 'a' }, { NAME: 'b' }]);
    await happen(stage.ground, 1, 1000);
    await untilEachOnce(stage.ground, 1000);
    const { rows } = await stage.ground.query<{ worker: string }>('SELECT DISTINCT worker FROM effects ORDER BY 1');
    expect(rows).toEqual([{ worker: 'a' }, { worker: 'b' }]);
  });

  it.each([3 * DAY, -3 * DAY])('are not misled by a clock that is wrong by %i ms', async (shift) => {
    const LEASE = '4';
    await start([
      { NAME: 'wrong', LEASE, CLOCK_SHIFT: String(shift) },
      { NAME: 'right', LEASE },
    ]);
    await stage.ground.query(`INSERT INTO platform_jobs (handler, payload, run_at)
      VALUES ('test.slow', '{"n": 1, "ms": 5000}', now()), ('test.slow', '{"n": 2, "ms": 0}', now() + interval '500 ms');
      NOTIFY platform_jobs`);
    await happen(stage.ground, 1, 20);
    await untilEachOnce(stage.ground, 20);
    // The long one outlived its lease without being taken from whoever had it, and the late one came neither early
    // nor a lease late, after which they look in any case.
    await untilRows(
      stage.ground,
      `SELECT f.n, f.attempt, f.at >= j.run_at AS due, f.at < j.run_at + interval '2500 ms' AS prompt
       FROM effects f JOIN platform_jobs j ON j.payload->>'n' = f.n::text AND j.handler = 'test.slow'
       WHERE f.handler = 'slow' ORDER BY f.n`,
      [
        { n: 1, attempt: 1, due: true, prompt: true },
        { n: 2, attempt: 1, due: true, prompt: true },
      ],
    );
  });

  it('do a repeated job once a tick', async () => {
    const REPEAT = '* * * * * *';
    await start([{ REPEAT }, { REPEAT, CLOCK_SHIFT: String(DAY) }, { REPEAT }]);
    const ticks = `SELECT note, count(*)::int AS n FROM effects WHERE handler = 'tick' GROUP BY 1 ORDER BY 1`;
    await expect
      .poll(async () => (await stage.ground.query(ticks)).rows.length, { interval: 100 })
      .toBeGreaterThanOrEqual(4);
    const { rows } = await stage.ground.query<{ note: string; n: number }>(ticks);
    expect(rows.every((row) => row.n === 1)).toBe(true);
    const times = rows.map((row) => Date.parse(row.note));
    // One after the other, each a second later: none is left out, none comes from a wrong clock.
    expect(times.map((time) => time - times[0]!)).toEqual(times.map((_, i) => i * 1000));
    expect(Math.abs(times[0]! - Date.now())).toBeLessThan(60_000);
  });
});
