import { randomBytes } from 'node:crypto';
import { DEMO_SECRETS } from '@sys/config';
import { createDatabase, dropDatabase } from '@sys/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEnvironment } from '../../scripts/lib/environment.ts';
import { startCms } from '../../scripts/lib/shop.ts';
import { cloneDatabase } from '../support/databases.ts';
import { freePorts } from '../support/ports.ts';

const freshSecrets = Object.fromEntries(
  Object.keys(DEMO_SECRETS).map((name) => [name, randomBytes(24).toString('base64url')]),
);

describe('production', () => {
  let demo: Awaited<ReturnType<typeof cloneDatabase>>;
  let empty: Awaited<ReturnType<typeof cloneDatabase>>;
  let env: Record<string, string>;

  beforeAll(async () => {
    [demo, empty] = await Promise.all([cloneDatabase('demo'), cloneDatabase('empty')]);
    const [cms, storefront] = (await freePorts(2)) as [number, number];
    env = {
      ...demoEnvironment(demo.url, { cms, storefront, database: 0 }, {}),
      SYS_MODE: 'production',
      ...freshSecrets,
      VAPID_PUBLIC_KEY: '',
      VAPID_PRIVATE_KEY: '',
      PAYOUT_DEBTOR_NAME: '',
      PAYOUT_DEBTOR_RIB: '',
    };
  });
  afterAll(async () => {
    await demo.drop();
    await empty.drop();
  });

  it('refuses the demo’s secrets by name, without repeating them', async () => {
    const start = startCms({ ...env, JWT_SECRET: DEMO_SECRETS.JWT_SECRET });
    await expect(start).rejects.toThrow(/JWT_SECRET is the public secret of the demo/);
    await expect(start).rejects.not.toThrow(DEMO_SECRETS.JWT_SECRET);
  });

  it('refuses a database that the demo has filled', async () => {
    await expect(startCms(env)).rejects.toThrow(/was filled by the demo/);
  });

  it('refuses a database that holds the demo’s accounts', async () => {
    await expect(startCms({ ...env, DATABASE_URL: empty.url })).rejects.toThrow(/holds accounts of the demo/);
  });

  it('says which setting is missing and how to set it', async () => {
    await expect(startCms({ ...env, PREVIEW_SECRET: '' })).rejects.toThrow(/PREVIEW_SECRET is not set\s+Opens drafts/);
  });

  it('starts on a database of its own, with nobody in it', async () => {
    const admin = process.env.TEST_DATABASE_ADMIN_URL!;
    const name = `test_${randomBytes(6).toString('hex')}`;
    await createDatabase(admin, name);
    const url = new URL(admin);
    url.pathname = `/${name}`;
    const cms = await startCms({ ...env, DATABASE_URL: url.href });
    try {
      const response = await fetch(`${env.CMS_INTERNAL_URL}/admin/init`);
      expect(await response.json()).toMatchObject({ data: { hasAdmin: false } });
    } finally {
      await cms.stop();
      await dropDatabase(admin, name);
    }
  });
});
