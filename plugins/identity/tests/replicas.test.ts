import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMO_SHOPPER } from '@sys/config';
import { generateSync } from 'otplib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../cms/tests/security/support.ts';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import type { Service } from '../../../scripts/lib/processes.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../../tests/support/databases.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import type { Tokens } from './support.ts';

const PASSWORD = DEMO_SHOPPER.password;

const logs = mkdtempSync(path.join(os.tmpdir(), 'sys-factors-'));
let database: Awaited<ReturnType<typeof cloneDatabase>>;
let services: Service[] = [];
let urls: string[] = [];
let db: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase('empty');
  const ports = await freePorts(2);
  const env = (port: number) => ({
    ...demoEnvironment(database.url, { cms: port, storefront: ports[0]!, database: 0 }, {}),
    ROLE: 'web',
    LIMIT_FACTOR: '1000',
  });
  services = await Promise.all(ports.map((port, n) => startCms(env(port), path.join(logs, `${n}.log`))));
  urls = ports.map((port) => `http://127.0.0.1:${port}`);
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
});
afterAll(async () => {
  await db?.end();
  await Promise.all(services.map((service) => service.stop()));
  await database?.drop();
  rmSync(logs, { recursive: true, force: true });
});

let last = 0;
const post = (n: number, to: string, body: object, jwt?: string) =>
  ask(urls[n % 2]!, to, { method: 'POST', body, headers: jwt ? { authorization: `Bearer ${jwt}` } : {} });

/** Somebody who has registered and turned their second factor on, at whichever replica answers. */
async function somebody() {
  const name = `replica${++last}`;
  const email = `${name}@example.ma`;
  // With the password of the demo's shopper: signing up would need a mail box.
  await db.query(
    `WITH made AS (
       INSERT INTO up_users (document_id, username, email, provider, password, confirmed, blocked, published_at)
       SELECT $1, $1, $2, provider, password, true, false, now() FROM up_users WHERE email = $3 RETURNING id
     )
     INSERT INTO up_users_role_lnk (user_id, role_id) SELECT made.id, r.id FROM made, up_roles r WHERE r.type = 'shopper'`,
    [name, email, DEMO_SHOPPER.email],
  );
  const made = await post(0, '/api/auth/local', { identifier: email, password: PASSWORD });
  const { jwt } = made.json as unknown as Tokens;
  const setUp = await post(1, '/api/two-factor/set-up', { password: PASSWORD }, jwt);
  const secret = (setUp.json.data as { secret: string }).secret.replaceAll(' ', '');
  const confirmed = await post(0, '/api/two-factor/confirm', { code: generateSync({ secret }) }, jwt);
  const { codes } = confirmed.json.data as { codes: string[] };
  await db.query('UPDATE identity_totp SET last_step = NULL');
  const challenges: string[] = [];
  for (let n = 0; n < 4; n++) {
    const answer = await post(n, '/api/auth/local', { identifier: email, password: PASSWORD });
    challenges.push((answer.json as { challenge: { token: string } }).challenge.token);
  }
  const twenty = async (code: string) => {
    const tries = Array.from({ length: 20 }, (_, n) =>
      post(n, '/api/two-factor/verify', { challenge: challenges[n % 4], code }),
    );
    return (await Promise.all(tries)).map(({ status }) => status).filter((status) => status === 200);
  };
  return { email, secret, codes, challenges, twenty };
}

describe('two replicas, twenty at once', () => {
  it('let one in with a code of the app', async () => {
    const { secret, twenty } = await somebody();
    expect(await twenty(generateSync({ secret }))).toHaveLength(1);
  });

  it('let one in with a backup code', async () => {
    const { codes, twenty } = await somebody();
    expect(await twenty(codes[0]!)).toHaveLength(1);
  });

  it('count wrong guesses as one, and let a challenge die of five', async () => {
    const { email, codes, challenges } = await somebody();
    const [challenge] = challenges;
    const tries = Array.from({ length: 20 }, (_, n) =>
      post(n, '/api/two-factor/verify', { challenge, code: '000000' }),
    );
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([401]));
    for (const n of [0, 1]) expect((await post(n, '/api/two-factor/verify', { challenge, code: codes[n] })).status).toBe(401); // prettier-ignore
    const { rows } = await db.query(
      'SELECT failures FROM identity_lockouts l JOIN up_users u ON u.id = l.user_id WHERE u.email = $1',
      [email],
    );
    expect(rows[0].failures).toBe(5);
    // The account is not locked yet: another challenge takes a right code.
    expect((await post(1, '/api/two-factor/verify', { challenge: challenges[1], code: codes[2] })).status).toBe(200);
  });
});
