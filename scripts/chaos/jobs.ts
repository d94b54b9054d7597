import { startGround } from '../../plugins/platform/tests/jobs/ground.ts';
import { storm, type Figures, type StormOptions } from '../../plugins/platform/tests/jobs/storm/storm.ts';
import { startRedis } from '../../tests/support/redis.ts';
import { table } from '../bench/load.ts';
import { step } from '../lib/progress.ts';

/** Storms over the jobs, one after the other, each on stores of its own; Markdown tables. */
export async function stormJobs(storms: Array<Pick<StormOptions, 'mode' | 'seed' | 'seconds'>>): Promise<string> {
  const results: Array<{ mode: string; seconds: number; figures: Figures }> = [];
  for (const { mode, seed, seconds } of storms) {
    // Not volatile: a database that is killed must still hold what it confirmed.
    const [ground, redis] = await Promise.all([startGround(false), startRedis()]);
    try {
      const figures = await step(`Jobs, ${mode}, ${Math.round(seconds)} s`, (note) =>
        storm({ ground, redis, mode, seed, seconds, patience: 300, note }),
      );
      results.push({ mode, seconds, figures });
    } finally {
      await redis.stop();
      await ground.end();
    }
  }
  return `${eventsOf(results)}\n\n${disastersOf(results)}`;
}

type Results = Array<{ mode: string; seconds: number; figures: Figures }>;

function eventsOf(results: Results): string {
  const ms = (value: number) => Math.round(value).toLocaleString('en');
  return table(
    ['jobs', 'seconds', 'events', 'effects', 'missing', 'twice', 'attempts', 'p50 ms', 'p99 ms', 'longest ms'],
    results.map(({ mode, seconds, figures }) => [
      mode,
      Math.round(seconds),
      figures.published,
      figures.effects,
      figures.missing,
      figures.twice,
      figures.attempts,
      ms(figures.p50),
      ms(figures.p99),
      ms(figures.longest),
    ]),
  );
}

function disastersOf(results: Results): string {
  const names = [...new Set(results.flatMap(({ figures }) => Object.keys(figures.disasters)))];
  return table(
    ['disaster', ...results.map(({ mode }) => mode)],
    names.map((name) => [name, ...results.map(({ figures }) => figures.disasters[name] ?? 0)]),
  );
}
