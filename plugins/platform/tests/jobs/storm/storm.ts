import { randomFrom } from '../../../../../database/seed/random.ts';
import { publish } from '../../../server/jobs/index.ts';
import type { TestRedis } from '../../../../../tests/support/redis.ts';
import type { Ground } from '../ground.ts';
import { ask } from '../until.ts';
import { startCrew } from './crew.ts';
import { OF_POSTGRESQL, OF_REDIS, OF_WORKERS, type Scene } from './disasters.ts';
import { account, type Account } from './account.ts';

export interface StormOptions {
  ground: Ground;
  redis: TestRedis;
  mode: 'in process' | 'with Bull';
  /** How long disasters befall it; settling comes on top. */
  seconds: number;
  /** Decides which disasters come, in which order and whom they hit. */
  seed: string;
  workers?: number;
  /** Events published a second. */
  rate?: number;
  /** Seconds that it may take to settle afterwards. */
  patience?: number;
  note?: (text: string) => void;
}

export interface Figures extends Account {
  /** Events whose publication was confirmed; more may have been committed whose confirmation was lost. */
  confirmed: number;
  /** How often each disaster came. */
  disasters: Record<string, number>;
}

const LEASE = 1;
const DAY = 86_400_000;
/** One worker in so many has a clock that is days wrong. */
const WRONG_CLOCKS = 3;
const CALM = 1.5;

/**
 * Publishes events at a steady rate while disasters befall the workers and the stores, then waits until
 * all is settled. Rejects when an event was lost or done twice, with what is needed to repeat it.
 */
export async function storm(options: StormOptions): Promise<Figures> {
  const { ground, redis, mode, seconds, seed, workers = 3, rate = 100, patience = 90, note = () => {} } = options;
  const over = AbortSignal.timeout(Math.round(seconds * 1000));
  const clock = randomFrom(`${seed} clocks`);
  const crew = startCrew(workers, () => ({
    DATABASE: ground.url,
    REDIS: mode === 'with Bull' ? redis.url : undefined,
    LEASE: String(LEASE),
    CLOCK_SHIFT: clock() < 1 / WRONG_CLOCKS ? String(Math.round((clock() - 0.5) * 6 * DAY)) : undefined,
  }));
  const disasters: Record<string, number> = {};

  async function befall(table: Record<string, (scene: Scene) => Promise<void>>, name: string): Promise<void> {
    // One source of chance for each line of disasters: how they fall in time does not change what they are.
    const random = randomFrom(`${seed} ${name}`);
    const scene: Scene = { ground, redis, crew, lease: LEASE, random, sleep: (time) => sleep(time, over) };
    const names = Object.keys(table);
    while (!over.aborted) {
      await sleep(CALM * random(), over);
      if (over.aborted) return;
      const which = names[Math.floor(random() * names.length)]!;
      disasters[which] = (disasters[which] ?? 0) + 1;
      note(which);
      await table[which]!(scene);
    }
  }

  let confirmed = 0;
  const asked: Promise<unknown>[] = [];
  async function load(): Promise<void> {
    const start = performance.now();
    for (let n = 1; !over.aborted; n++) {
      await sleep(n / rate - (performance.now() - start) / 1000, over);
      // Not waited for here, as the database may be away for a while; then it is not published, or nobody knows.
      asked.push(
        publish(ground, { name: 'test.happened', payload: { n } }).then(
          () => confirmed++,
          () => {},
        ),
      );
    }
  }

  try {
    await Promise.all([
      load(),
      befall(OF_WORKERS, 'workers'),
      befall(mode === 'with Bull' ? { ...OF_REDIS, ...OF_POSTGRESQL } : OF_POSTGRESQL, 'stores'),
    ]);
    note('calm; waiting until all is settled');
    // One that is confirmed after the account was read would be missing in it.
    await Promise.all(asked);
    const result = await ask(
      () => account(ground),
      (found) => found.open === 0,
      { seconds: patience, every: 200 },
    );
    const { published, missing, twice, dead, open } = result;
    if (published < confirmed || missing + twice + dead + open > 0) {
      throw new Error(
        `Seed ${seed}, ${mode}: of ${published} events (${confirmed} confirmed) ${missing} effects are missing, ${twice} happened twice, ${dead} jobs are dead, ${open} still open.`,
      );
    }
    return { ...result, confirmed, disasters };
  } finally {
    await crew.end();
  }
}

function sleep(seconds: number, over: AbortSignal): Promise<void> {
  if (seconds <= 0 || over.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      over.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    over.addEventListener('abort', done);
  });
}
