import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { DEMO_STAFF } from '@sys/config';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../../cms/tests/security/support.ts';
import { demoEnvironment } from '../../../../scripts/lib/environment.ts';
import { root } from '../../../../scripts/lib/paths.ts';
import type { Service } from '../../../../scripts/lib/processes.ts';
import { startCms } from '../../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../../../tests/support/databases.ts';
import { freePorts } from '../../../../tests/support/ports.ts';

const ADMIN = DEMO_STAFF.find(({ role }) => role === 'strapi-super-admin')!;
const WRONG = 'Mauvaise-Tasse-2026';

/** Two replicas on one database; no worker, so that mails wait where they can be counted. */
const logs = mkdtempSync(path.join(os.tmpdir(), 'sys-staff-'));
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
beforeEach(() => db.query('DELETE FROM identity_staff_lockouts'));

const signIn = (n: number, email: string, password: string) =>
  ask(urls[n % 2]!, '/admin/login', { method: 'POST', body: { email, password } });
const wrongTimes = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => signIn(n, ADMIN.email, WRONG)));
const counted = async () =>
  (
    await db.query(
      `SELECT failures, round(extract(epoch FROM locked_until - now()) / 60)::int AS minutes
       FROM identity_staff_lockouts l JOIN admin_users u ON u.id = l.staff_id WHERE u.email = $1`,
      [ADMIN.email],
    )
  ).rows[0] as { failures: number; minutes: number | null };
const rowsOf = async (action: string) =>
  (await db.query<{ row: string }>('SELECT platform_audit::text AS row FROM platform_audit WHERE action = $1', [action])).rows; // prettier-ignore

describe('two replicas, twenty wrong passwords at once', () => {
  it('count ten, lock, and refuse the right one at both', async () => {
    const answers = await wrongTimes(20);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await counted()).toEqual({ failures: 10, minutes: 15 });
    for (const n of [0, 1]) {
      const right = await signIn(n, ADMIN.email, ADMIN.password);
      expect([right.status, right.text, right.headers['set-cookie']]).toEqual([400, answers[0]!.text, undefined]);
    }
    // What is tried while it is locked counts for nothing.
    expect((await counted()).failures).toBe(10);
    const mails = await db.query(
      `SELECT count(*)::int AS n FROM platform_jobs WHERE payload::text LIKE '%staff-locked%'`,
    );
    expect(mails.rows[0].n).toBe(1);
    const [locked, ...more] = await rowsOf('staff.locked');
    expect(more).toEqual([]);
    expect(locked!.row).toMatch(/failures\W+10/);
    const failed = await rowsOf('staff.sign-in-failed');
    expect(failed).toHaveLength(22);
    expect(JSON.stringify([locked, failed])).not.toMatch(/Mauvaise|Demo-Admin|\$2[aby]\$/);
  });

  it('lock twice as long each time, and forget all at a right one', async () => {
    for (const minutes of [15, 30, 60]) {
      await wrongTimes(12);
      expect((await counted()).minutes).toBe(minutes);
      await db.query('UPDATE identity_staff_lockouts SET locked_until = now()');
    }
    expect((await signIn(0, ADMIN.email, ADMIN.password)).status).toBe(200);
    expect((await counted()).failures).toBe(0);
  });

  it('answer whoever is unknown the same, in the same time', async () => {
    await wrongTimes(10);
    const took: Record<string, number[]> = { unknown: [], locked: [], wrong: [] };
    const other = DEMO_STAFF.find(({ role }) => role === 'sys-editor')!.email;
    const answers = new Set<string>();
    const whom = { unknown: 'nobody@example.ma', locked: ADMIN.email, wrong: other };
    for (let n = 0; n < 9; n++) {
      for (const [kind, email] of Object.entries(whom)) {
        const began = performance.now();
        const { status, text } = await signIn(n, email, WRONG);
        took[kind]!.push(performance.now() - began);
        answers.add(`${status} ${text}`);
      }
    }
    expect(answers.size).toBe(1);
    // Without the same work it is a tenth; what the machine does beside it is less.
    const middle = (times: number[]) => times.toSorted((a, b) => a - b)[4]!;
    const middles = Object.values(took).map(middle);
    expect(Math.max(...middles) / Math.min(...middles)).toBeLessThan(2.5);
  });
});

describe('the last super administrator', () => {
  const unlock = (email: string) =>
    promisify(execFile)(process.execPath, [path.join(root, 'scripts', 'unlock.ts'), email], {
      env: { ...process.env, DATABASE_URL: database.url },
    }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, said: stdout }),
    );

  it('is let in again by a command on the server, which is written down', async () => {
    await wrongTimes(10);
    expect((await signIn(1, ADMIN.email, ADMIN.password)).status).toBe(400);
    expect(await unlock('nobody@example.ma')).toMatchObject({ code: 1 });
    expect(await unlock(ADMIN.email.toUpperCase())).toMatchObject({
      code: 0,
      said: expect.stringContaining('may sign in again'),
    });
    expect((await signIn(1, ADMIN.email, ADMIN.password)).status).toBe(200);
    const rows = await rowsOf('staff.unlocked');
    expect(rows).toHaveLength(1);
    expect(rows[0]!.row).toContain('npm run unlock');
    expect(await unlock(ADMIN.email)).toMatchObject({ code: 0, said: expect.stringContaining('not locked') });
    expect(await rowsOf('staff.unlocked')).toHaveLength(1);
  });
});
