import { Redis } from 'ioredis';
import type { TestRedis } from '../../../../../tests/support/redis.ts';
import type { Ground } from '../ground.ts';
import type { Crew } from './crew.ts';

export interface Scene {
  ground: Ground;
  redis: TestRedis;
  crew: Crew;
  /** Seconds without a sign of life after which a worker counts as dead. */
  lease: number;
  /** A number in [0, 1), the same in every storm of the same seed. */
  random(): number;
  /** Ends early when the storm does. */
  sleep(seconds: number): Promise<void>;
}

type Disaster = (scene: Scene) => Promise<void>;

const someone = ({ crew, random }: Scene) => crew.at(Math.floor(random() * crew.size));

/** What befalls the workers. */
export const OF_WORKERS: Record<string, Disaster> = {
  'a worker killed': async (scene) => someone(scene).signal('SIGKILL'),
  'all workers killed at once': async ({ crew }) => {
    for (let place = 0; place < crew.size; place++) crew.at(place).signal('SIGKILL');
  },
  'a worker told to leave': async (scene) => someone(scene).signal('SIGTERM'),
  'a worker frozen for longer than its lease': async (scene) => {
    const worker = someone(scene);
    worker.signal('SIGSTOP');
    await scene.sleep(scene.lease * 1.5);
    worker.signal('SIGCONT');
  },
};

/** What befalls Redis. Each leaves it working, and so do those of PostgreSQL. */
export const OF_REDIS: Record<string, Disaster> = {
  'Redis flushed': async ({ redis }) => {
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  },
  'Redis killed': async ({ redis, random, sleep }) => {
    await redis.kill();
    await sleep(3 * random());
    await redis.start();
  },
  'Redis hanging': async ({ redis, random, sleep }) => {
    redis.hang();
    await sleep(1 + 5 * random());
    redis.wake();
  },
};

export const OF_POSTGRESQL: Record<string, Disaster> = {
  'PostgreSQL restarted': ({ ground }) => ground.restart(),
  'PostgreSQL killed': ({ ground }) => ground.crash(),
  'connections of PostgreSQL cut': async ({ ground, random }) => {
    await ground
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name LIKE 'sys-jobs%' AND random() < $1 AND pid <> pg_backend_pid()`,
        [random()],
      )
      // It may be the one on which we asked.
      .catch(() => {});
  },
};
