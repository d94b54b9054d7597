import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startRedis, type TestRedis } from '../../../tests/support/redis.ts';
import { openReadCache } from '../../src/marketplace/read-cache.ts';
import { ok } from '../../src/marketplace/reply.ts';

let redis: TestRedis;
/** Looks into Redis from outside. */
let inside: Redis;
beforeAll(async () => {
  redis = await startRedis();
  inside = new Redis(redis.url);
});
afterAll(async () => {
  inside?.disconnect();
  await redis?.stop();
});

const kept = async () => (await inside.keys('{reads}:*')).filter((key) => key !== '{reads}:generation');

it('puts only so much into Redis, whoever makes up searches', async () => {
  const cache = openReadCache(redis.url, 10_000);
  try {
    await vi.waitFor(async () => {
      await cache.answer('{reads}:first', async () => ok('first', 'list'));
      expect(await kept()).toEqual(['{reads}:first']);
    }, 30_000);
    const body = 'x'.repeat(1_000);
    for (let n = 0; n < 50; n++) await cache.answer(`{reads}:${n}`, async () => ok(body, 'list'));
    await inside.ping();
    const sizes = await Promise.all((await kept()).map((key) => inside.strlen(key)));
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000);
  } finally {
    cache.close();
  }
});
