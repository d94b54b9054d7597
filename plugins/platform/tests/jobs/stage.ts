import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startRedis, type TestRedis } from '../../../../tests/support/redis.ts';
import { startGround, type Ground } from './ground.ts';
import { endAll, type Worker } from './processes.ts';

export const MODES = ['in process', 'with Bull'] as const;

/** What the tests of a file share: a PostgreSQL, emptied before each, and a Redis. */
export interface Stage {
  ground: Ground;
  redis: TestRedis;
  /** Ended after each test. */
  workers: Worker[];
  /** The settings of a worker. */
  settings(mode: string): Record<string, string | undefined>;
}

/**
 * Registers the hooks; the members are there when a test runs.
 *
 * @param volatile as in `startCluster`: a database that is killed wants false
 */
export function useStage({ volatile = true } = {}): Stage {
  const stage = { workers: [] as Worker[] } as unknown as Stage;
  stage.settings = (mode) => ({
    DATABASE: stage.ground.url,
    REDIS: mode === 'with Bull' ? stage.redis.url : undefined,
  });
  beforeAll(async () => {
    [stage.ground, stage.redis] = await Promise.all([startGround(volatile), startRedis()]);
  });
  afterAll(async () => {
    await stage.redis?.stop();
    await stage.ground?.end();
  });
  beforeEach(() => stage.ground.empty());
  afterEach(() => endAll(stage.workers));
  return stage;
}
