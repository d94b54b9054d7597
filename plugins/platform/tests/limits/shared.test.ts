import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../../../tests/support/databases.ts';
import { startRedis, type TestRedis } from '../../../../tests/support/redis.ts';
import { createLimits, type Limits } from '../../server/limits/index.ts';
import { CLASSES, startReplica, type Replica, type Where } from './support.ts';

let redis: TestRedis;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
beforeAll(async () => {
  redis = await startRedis();
  database = await cloneDatabase('empty');
});
afterAll(async () => {
  await redis?.stop();
  await database?.drop();
});

const stores: Array<[string, () => Where]> = [
  ['Redis', () => ({ redisUrl: redis.url })],
  ['PostgreSQL', () => ({ databaseUrl: database.url })],
];

describe.each(stores)('limits kept in %s', (_name, where) => {
  let limits: Limits<keyof typeof CLASSES>;
  let replicas: Replica[] = [];
  let address: string;
  let next = 1;
  beforeEach(() => {
    limits = createLimits({ ...where(), classes: CLASSES });
    address = `41.250.7.${next++}`;
  });
  afterEach(async () => {
    await limits.close();
    await Promise.all(replicas.map((replica) => replica.stop()));
    replicas = [];
  });

  it('are one bucket for two processes: exactly as many pass as may', async () => {
    replicas = await Promise.all([startReplica(where()), startReplica(where())]);
    const passed = await Promise.all(replicas.map((replica) => replica.ask(10)));
    expect(passed[0]! + passed[1]!).toBe(10);
    expect(await limits.consume('open', { address: '41.250.1.2' })).toMatchObject({ ok: false, status: 429 });
  });

  it('say how much is left, and how long to wait', async () => {
    expect(await limits.consume('open', { address })).toEqual({ ok: true, remaining: 9 });
    await Promise.all(Array.from({ length: 9 }, () => limits.consume('open', { address })));
    const verdict = await limits.consume('open', { address });
    expect(verdict).toMatchObject({ ok: false, status: 429 });
    expect(!verdict.ok && verdict.retryAfterSeconds).toBeGreaterThan(50);
    expect(!verdict.ok && verdict.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it('block for longer than they count', async () => {
    for (let n = 0; n < 3; n++) await limits.consume('blocked', { address });
    const verdict = await limits.consume('blocked', { address });
    expect(!verdict.ok && verdict.retryAfterSeconds).toBeGreaterThan(500);
  });

  it('open again when the time is over', async () => {
    const start = performance.now();
    for (let n = 0; n < 3; n++) await limits.consume('brief', { address });
    await expect.poll(() => limits.consume('brief', { address }), { timeout: 5000 }).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeGreaterThan(900);
  });

  it('are not widened by another spelling of the address or the account', async () => {
    const spellings = [address, `::ffff:${address}`, `::FFFF:${address}`];
    for (let n = 0; n < 10; n++) await limits.consume('open', { address: spellings[n % 3]! });
    expect(await limits.consume('open', { address })).toMatchObject({ ok: false });

    const accounts = ['Ali.Ba@Example.ma', 'aliba+1@example.ma', ' ALIBA+2@EXAMPLE.MA. ', 'a.l.i.b.a@example.ma'];
    const verdicts = [];
    for (let n = 0; n < 12; n++) {
      verdicts.push(await limits.consume('careful', { address: `41.251.${next}.${n}`, account: accounts[n % 4] }));
    }
    expect(verdicts.filter(({ ok }) => ok).length).toBe(10);
  });

  it('judge address and account together, and let one address use up nobody’s account', async () => {
    const account = `influenceuse-${address}`;
    const verdicts = await Promise.all(
      Array.from({ length: 40 }, () => limits.consume('careful', { address, account })),
    );
    expect(verdicts.filter(({ ok }) => ok).length).toBe(6);
    // Four are left for its owner, who asks from elsewhere.
    const owner = { address: `2a00:${next}::1`, account };
    const others = await Promise.all(Array.from({ length: 6 }, () => limits.consume('careful', owner)));
    expect(others.filter(({ ok }) => ok).length).toBe(4);
  });
});

describe('counters in PostgreSQL', () => {
  it('are removed when they have expired, and only then', async () => {
    const limits = createLimits({ databaseUrl: database.url, classes: CLASSES });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await client.query('TRUNCATE platform_limits');
      await limits.consume('brief', { address: '41.250.9.1' });
      await limits.consume('open', { address: '41.250.9.1' });
      await expect.poll(() => limits.sweep(), { timeout: 5000 }).toBe(1);
      const { rows } = await client.query('SELECT key FROM platform_limits');
      expect(rows).toEqual([{ key: 'limit:open:address:a:41.250.9.1' }]);
    } finally {
      await client.end();
      await limits.close();
    }
  });

  it('hold no mail address', async () => {
    const limits = createLimits({ databaseUrl: database.url, classes: CLASSES });
    await limits.consume('careful', { address: '41.250.9.2', account: 'salma@example.ma' });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ key: string }>('SELECT key FROM platform_limits');
    await client.end();
    await limits.close();
    expect(rows.some(({ key }) => key.startsWith('limit:careful:account:'))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('salma');
  });
});

it('count in the memory of the process where neither is given', async () => {
  const limits = createLimits({ classes: CLASSES });
  const verdicts = await Promise.all(Array.from({ length: 20 }, () => limits.consume('open', { address: '::1' })));
  expect(verdicts.filter(({ ok }) => ok).length).toBe(10);
  await limits.close();
});
