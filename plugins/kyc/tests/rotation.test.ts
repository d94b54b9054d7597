import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMO_SECRETS } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import type { Service } from '../../../scripts/lib/processes.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../../tests/support/databases.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import { keyInUse, open, seal } from '../server/cases/crypto.ts';
import { changeCase, moveCase } from '../server/cases/move.ts';
import { RESEAL, resealRound } from '../server/cases/reseal.ts';
import { indexesOf, numbersOf, twinsOf } from '../server/cases/risk.ts';
import { caseById, sealedFor } from '../server/cases/rows.ts';
import { filled } from './support.ts';

const OLD = DEMO_SECRETS.CASES_KEY;
const NEW = 'the-next-key-of-cases-in-the-tests-00000001';

/** Which keys this process has from here on; the first is the one in use. */
function use(inUse: string, ...others: string[]): void {
  process.env.CASES_KEY = inUse;
  process.env.CASES_OLD_KEYS = others.join(',');
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-rotation-'));
let database: Awaited<ReturnType<typeof cloneDatabase>>;
let db: pg.Client;
let ports: number[];
beforeAll(async () => {
  database = await cloneDatabase('empty');
  ports = await freePorts(2);
  Object.assign(process.env, demoEnvironment(database.url, { cms: ports[0]!, storefront: ports[1]!, database: 0 }, {}));
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
});
afterEach(async () => {
  use(OLD);
  await db.query('DELETE FROM kyc_case_notes');
  await db.query('DELETE FROM kyc_case_history');
  await db.query('DELETE FROM kyc_cases');
});
afterAll(async () => {
  await db?.end();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
  delete process.env.CASES_OLD_KEYS;
});

let users = 1_000_000;

/** A case as it is after it was handed in and spoken about, under the key in use. */
async function handedIn(values = filled(), client: Querier = db): Promise<string> {
  const user = ++users;
  const [{ id }] = (
    await client.query<{ id: string }>(`SELECT nextval(pg_get_serial_sequence('kyc_cases', 'id'))::text AS id`)
  ).rows as [{ id: string }];
  const owner = sealedFor(id);
  const { cin_index, rib_index, ice_index } = indexesOf(values);
  await client.query(
    `INSERT INTO kyc_cases (id, reference, user_id, kind, status, sealed, numbers, cin_index, rib_index, ice_index, key_id)
     OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, 'influencer', 'submitted', $4, $5, $6, $7, $8, $9)`,
    [id, `KYC-T-${id}`, user, seal(values, owner), seal(numbersOf(values), owner), cin_index, rib_index, ice_index, keyInUse()], // prettier-ignore
  );
  await client.query(
    `INSERT INTO kyc_case_history (case_id, version, action, to_status, actor_kind, detail, key_id)
     VALUES ($1, 1, 'submit', 'submitted', 'subject', $2, $3)`,
    [id, seal({ reason: `mot ${id}` }, owner), keyInUse()],
  );
  await client.query(
    `INSERT INTO kyc_case_notes (case_id, staff_id, staff_name, text, key_id) VALUES ($1, 1, 'Houda', $2, $3)`,
    [id, seal(`note ${id}`, owner), keyInUse()],
  );
  return id;
}

/** All that is sealed, opened by the keys of now. */
async function everything(): Promise<string[]> {
  const { rows } = await db.query<{ id: string; sealed: Buffer; numbers: Buffer; detail: Buffer; text: Buffer }>(
    `SELECT c.id::text, c.sealed, c.numbers, h.detail, n.text
     FROM kyc_cases c JOIN kyc_case_history h ON h.case_id = c.id JOIN kyc_case_notes n ON n.case_id = c.id ORDER BY c.id`,
  );
  return rows.map(({ id, ...sealed }) =>
    JSON.stringify(Object.values(sealed).map((bytes) => open(bytes, sealedFor(id)))),
  );
}

async function resealAll(): Promise<void> {
  let place: Awaited<ReturnType<typeof resealRound>> = { table: 'kyc_cases', after: '0' };
  while (place) place = await resealRound(db, place);
}

const underNew = async () => {
  const marks = ['kyc_cases', 'kyc_case_history', 'kyc_case_notes'].map((table) => `SELECT key_id FROM ${table}`);
  const { rows } = await db.query<{ key: string | null; n: number }>(
    `SELECT key_id AS key, count(*)::int AS n FROM (${marks.join(' UNION ALL ')}) marks GROUP BY 1`,
  );
  return rows.find(({ key }) => key === keyInUse())?.n ?? 0;
};

describe('another key of cases', () => {
  it('opens all that was sealed before while the former is named, and alone once it was sealed anew', async () => {
    for (let n = 0; n < 5; n++) await handedIn();
    const before = await everything();
    use(NEW, OLD);
    expect(await everything()).toEqual(before);
    use(NEW);
    await expect(everything()).rejects.toThrow(/cannot be opened/);
    use(NEW, OLD);
    await resealAll();
    use(NEW);
    expect(await everything()).toEqual(before);
    expect(await underNew()).toBe(15);
  });

  it('finds the same number before, between and after, from both sides', async () => {
    const shared = filled();
    const others = [await handedIn(shared)];
    const found = async () => (await twinsOf(db, 0, shared)).map(({ id, shares }) => [id, shares.join()]);
    const all = () => others.map((id) => [id, 'cin,rib']);
    // The next key is made known first: a process that still seals under the old one finds what others do under it.
    use(NEW, OLD);
    others.push(await handedIn(shared));
    expect(await found()).toEqual(all());
    use(OLD, NEW);
    expect(await found()).toEqual(all());
    use(NEW, OLD);
    await resealAll();
    expect(await found()).toEqual(all());
    use(NEW);
    expect(await found()).toEqual(all());
    use(OLD);
    expect(await found()).toEqual([]);
  });

  it('makes a fingerprint anew from what was handed in, not from a draft of an answer', async () => {
    const values = filled();
    const id = await handedIn(values);
    await changeCase(db, (await caseById(db, id))!, { sealed: seal({ ...values, rib: '0117' }, sealedFor(id)) });
    use(NEW, OLD);
    await resealAll();
    use(NEW);
    expect((await twinsOf(db, 0, values)).map(({ shares }) => shares)).toEqual([['cin', 'rib']]);
  });

  it('takes up again what a process of the former key has written meanwhile', async () => {
    const id = await handedIn();
    use(NEW, OLD);
    await resealAll();
    const whole = await underNew();
    // Not restarted yet.
    use(OLD, NEW);
    const row = (await caseById(db, id))!;
    const requests = [{ part: 'rib', reason: 'other', words: 'Le dernier chiffre ?' }];
    await moveCase(db, { ...row, status: 'submitted' }, 'claim', 'needs_info', { kind: 'system' }, { patch: { requests: seal(requests, sealedFor(id)) } }); // prettier-ignore
    use(NEW, OLD);
    expect(await underNew()).toBe(whole - 1);
    await resealAll();
    use(NEW);
    expect((await caseById(db, id))!.requests).toEqual(requests);
  });

  it('leaves what it cannot open as it is, and goes on with the others', async () => {
    use('a-key-that-nobody-has-any-more-00000000001');
    const lost = await handedIn();
    use(OLD);
    const id = await handedIn();
    use(NEW, OLD);
    await resealAll();
    const { rows } = await db.query<{ id: string }>('SELECT id::text FROM kyc_cases WHERE key_id = $1', [keyInUse()]);
    expect(rows).toEqual([{ id }]);
    expect(lost).not.toBe(id);
  });

  it('changes neither version nor dates of a case', async () => {
    await handedIn();
    const dates = () => db.query('SELECT version, updated_at FROM kyc_cases');
    const before = (await dates()).rows;
    use(NEW, OLD);
    await resealAll();
    expect((await dates()).rows).toEqual(before);
  });
});

describe('a worker that is killed halfway', () => {
  const CASES = 1500;
  let worker: Service | undefined;
  afterEach(() => worker?.stop());

  const start = async (name: string) => {
    const env = demoEnvironment(database.url, { cms: ports[0]!, storefront: ports[1]!, database: 0 }, {});
    const given = { ...env, CASES_KEY: NEW, CASES_OLD_KEYS: OLD, DATA_DIR: folder };
    worker = await startCms({ ...given, ROLE: 'all' }, path.join(folder, `${name}.log`));
  };
  const until = async (done: (count: number) => boolean) => {
    for (let n = 0; n < 9000; n++) {
      const count = await underNew();
      if (done(count)) return count;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`It did not come so far: ${await underNew()}`);
  };

  it('loses nothing, and another goes on where it was', { timeout: 240_000 }, async () => {
    await db.query('BEGIN');
    for (let n = 0; n < CASES; n++) await handedIn();
    await db.query('COMMIT');
    const before = await everything();
    use(NEW, OLD);
    await start('first');
    await db.query(`INSERT INTO platform_jobs (handler, payload) VALUES ($1, '{"table":"kyc_cases","after":"0"}')`, [RESEAL]); // prettier-ignore
    await db.query(`SELECT pg_notify('platform_jobs', 'job')`);
    await until((count) => count > CASES / 10);
    process.kill(worker!.pid, 'SIGKILL');
    await worker!.ended;
    const halfway = await underNew();
    expect(halfway).toBeGreaterThan(0);
    expect(halfway).toBeLessThan(3 * CASES);
    expect(await everything()).toEqual(before);
    // Nobody waits half a minute here until the dead worker counts as dead.
    await db.query(`UPDATE platform_jobs SET lease_until = now() WHERE state = 'running'`);
    await start('second');
    await until((count) => count === 3 * CASES);
    use(NEW);
    expect(await everything()).toEqual(before);
  });
});
