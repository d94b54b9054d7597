import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';

describe('health', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startTestCms();
  });
  afterAll(() => cms?.close());
  const ask = async (path: string) => {
    const response = await fetch(cms.url + path);
    return [response.status, await response.text()];
  };

  it('is good while all is well, and says nothing else', async () => {
    for (const path of ['/livez', '/readyz']) {
      const response = await fetch(cms.url + path);
      expect([response.status, await response.text()]).toEqual([200, 'ok']);
      expect(response.headers.get('x-powered-by')).toBeNull();
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect((await fetch(`${cms.url}/readyz`, { method: 'POST' })).status).toBe(405);
  });

  it('is alive but not ready without its database, and ready again when it is back', async () => {
    const name = new URL(cms.databaseUrl).pathname.slice(1);
    const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_ADMIN_URL });
    await admin.connect();
    try {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
      expect(await ask('/readyz')).toEqual([503, 'unavailable']);
      expect(await ask('/livez')).toEqual([200, 'ok']);
    } finally {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await admin.end();
    }
    await vi.waitFor(async () => expect(await ask('/readyz')).toEqual([200, 'ok']), 30_000);
  });
});
