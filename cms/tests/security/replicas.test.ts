import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import type { Service } from '../../../scripts/lib/processes.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../../tests/support/databases.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import { startRedis, type TestRedis } from '../../../tests/support/redis.ts';
import { ask } from './support.ts';

const logs = mkdtempSync(path.join(os.tmpdir(), 'sys-replicas-'));
let redis: TestRedis;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
let services: Service[] = [];
let replicas: Array<{ url: string }>;
beforeAll(async () => {
  redis = await startRedis();
  database = await cloneDatabase('empty');
  const ports = await freePorts(2);
  services = await Promise.all(
    ports.map((port, index) =>
      startCms(
        {
          ...demoEnvironment(database.url, { cms: port, storefront: ports[0]!, database: 0 }, {}),
          ROLE: 'web',
          TRUSTED_PROXY_HOPS: '1',
          REDIS_URL: redis.url,
        },
        path.join(logs, `${index}.log`),
      ),
    ),
  );
  replicas = ports.map((port) => ({ url: `http://127.0.0.1:${port}` }));
});
afterAll(async () => {
  await Promise.all(services.map((service) => service.stop()));
  await database?.drop();
  await redis?.stop();
  rmSync(logs, { recursive: true, force: true });
});

let last = 0;
const somebody = () => ({ 'x-forwarded-for': `41.251.0.${++last}` });
const read = (n: number, headers: Record<string, string>) =>
  ask(replicas[n % 2]!.url, '/api/marketplace/categories?q=a', { headers });
const signIn = (n: number, identifier: string, headers = somebody()) =>
  ask(replicas[n % 2]!.url, '/api/auth/local', { method: 'POST', headers, body: { identifier, password: 'wrong' } });

describe('two replicas', () => {
  it('count as one', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) statuses.push((await signIn(n, 'shared@example.ma')).status);
    expect(statuses.indexOf(429)).toBe(10);
    const headers = somebody();
    const reads: number[] = [];
    for (let n = 0; n < 122; n++) reads.push((await read(n, headers)).status);
    expect(reads.indexOf(429)).toBe(120);
  });

  it('let nobody guess passwords while the store is away, and go on with what needs no store', async () => {
    await redis.kill();
    try {
      for (let n = 0; n < 4; n++) {
        const refused = await signIn(n, 'away@example.ma');
        expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
        expect(refused.json.error!.message).toMatch(/^Le service est momentanément/);
        expect((await read(n, somebody())).status).not.toBe(503);
        expect((await ask(replicas[n % 2]!.url, '/readyz')).status).toBe(200);
      }
      // A flood is still turned away, by each for itself.
      const headers = somebody();
      const reads: number[] = [];
      for (let n = 0; n < 122; n++) reads.push((await read(0, headers)).status);
      expect(reads.indexOf(429)).toBe(120);
    } finally {
      await redis.start();
    }
    await expect.poll(async () => (await signIn(0, 'back@example.ma')).status).toBe(400);
  });
});
