import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../../../tests/support/databases.ts';
import { freePorts } from '../../../../tests/support/ports.ts';
import { startRedis, type TestRedis } from '../../../../tests/support/redis.ts';
import { createLimits, type Limits } from '../../server/limits/index.ts';
import { CLASSES } from './support.ts';

const asker = { address: '41.250.1.2', account: 'ali@example.ma' };
const refused = { ok: false, status: 503, retryAfterSeconds: 5 };

let redis: TestRedis;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
let limits: Limits<keyof typeof CLASSES>;
let news: string[];
beforeAll(async () => {
  redis = await startRedis();
  database = await cloneDatabase('empty');
});
afterAll(async () => {
  await redis?.stop();
  await database?.drop();
});
afterEach(() => limits.close());

function open(where: { redisUrl?: string; databaseUrl?: string }) {
  news = [];
  limits = createLimits({ ...where, classes: CLASSES, onStore: (state) => news.push(state) });
}

/** What every outage must look like: reads counted here, sign-in and codes refused. */
async function expectOutage() {
  const reads = await Promise.all(Array.from({ length: 20 }, () => limits.consume('open', asker)));
  expect(reads.filter(({ ok }) => ok).length).toBe(10);
  expect(reads.filter((verdict) => !verdict.ok && verdict.status === 429).length).toBe(10);
  expect(await limits.consume('careful', asker)).toEqual(refused);
}

describe('while Redis is away', () => {
  it('reads are counted by the process, sign-in is refused, and both are as before when it is back', async () => {
    open({ redisUrl: redis.url });
    expect(await limits.consume('careful', asker)).toEqual({ ok: true, remaining: 5 });
    await redis.kill();
    await expectOutage();
    expect(news).toEqual(['down']);
    await redis.start();
    await expect.poll(() => limits.consume('careful', asker)).toMatchObject({ ok: true });
    expect(await limits.consume('open', asker)).toEqual({ ok: true, remaining: 9 });
    expect(news).toEqual(['down', 'up']);
  });

  it('from the start it is the same', async () => {
    const [port] = await freePorts(1);
    open({ redisUrl: `redis://127.0.0.1:${port}` });
    await expectOutage();
  });

  it('or says nothing, nobody waits long', async () => {
    open({ redisUrl: redis.url });
    expect(await limits.consume('open', asker)).toMatchObject({ ok: true });
    const other = new Redis(redis.url);
    await other.client('PAUSE', 4000, 'ALL');
    const start = performance.now();
    expect(await limits.consume('careful', asker)).toEqual(refused);
    for (let n = 0; n < 50; n++) await limits.consume('open', { address: `41.250.2.${n}` });
    expect(performance.now() - start).toBeLessThan(3000);
    other.disconnect();
  });

  it('or only takes the connection, nobody waits long', async () => {
    const deaf = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => deaf.once('listening', resolve));
    open({ redisUrl: `redis://127.0.0.1:${(deaf.address() as AddressInfo).port}` });
    const start = performance.now();
    await expectOutage();
    expect(performance.now() - start).toBeLessThan(3000);
    await limits.close();
    deaf.close();
  });
});

it('while PostgreSQL is away it is the same', async () => {
  const [port] = await freePorts(1);
  open({ databaseUrl: `postgresql://nobody:none@127.0.0.1:${port}/none` });
  await expectOutage();
  await expect(limits.sweep()).rejects.toThrow();
});

it('while PostgreSQL only takes the connection, nobody waits long', async () => {
  const deaf = createServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => deaf.once('listening', resolve));
  open({ databaseUrl: `postgresql://nobody:none@127.0.0.1:${(deaf.address() as AddressInfo).port}/none` });
  const start = performance.now();
  await expectOutage();
  expect(performance.now() - start).toBeLessThan(3000);
  deaf.close();
});

it('a process that is busy itself does not take PostgreSQL for gone', async () => {
  open({ databaseUrl: database.url });
  const ask = (count: number, net: number) =>
    Promise.all(Array.from({ length: count }, (_, n) => limits.consume('careful', { address: `41.250.${net}.${n}` })));
  await ask(4, 3);
  const busy = setInterval(() => {
    const end = performance.now() + 400;
    while (performance.now() < end);
  }, 1);
  const verdicts = await ask(20, 4).finally(() => clearInterval(busy));
  expect(verdicts.filter(({ ok }) => !ok)).toEqual([]);
  expect(news).toEqual([]);
});
