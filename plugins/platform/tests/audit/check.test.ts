import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { startMailbox, type Mailbox } from '../../../../sandbox/mail/mailbox.ts';
import { root } from '../../../../scripts/lib/paths.ts';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';
import { checkTrail, lastCheck, readHead } from '../../server/audit/index.ts';
import { enqueue } from '../../server/jobs/index.ts';
import { AUDIT_CHECK } from '../../server/watch-trail.ts';
import { openTrail, type Trail } from './support.ts';

describe('npm run audit', () => {
  let trail: Trail;
  let room: string;
  beforeEach(async () => {
    trail = await openTrail();
    room = mkdtempSync(path.join(os.tmpdir(), 'sys-audit-'));
    await trail.write(5);
  });
  afterEach(async () => {
    await trail.drop();
    rmSync(room, { recursive: true, force: true });
  });

  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const file = path.join(root, 'scripts', 'audit.ts');
      const env = { PATH: process.env.PATH, DATABASE_URL: trail.url, NODE_OPTIONS: '--no-warnings' };
      execFile(process.execPath, [file, ...args], { env }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });

  it('says that an untouched trail holds, and its head', async () => {
    const { seq, hash } = await readHead(trail.pool);
    expect(await run()).toEqual({
      code: 0,
      out: `The audit trail holds: 5 rows.\nIts head: ${seq}:${hash}\n`,
      err: '',
    });
    expect((await run('--head')).out).toBe(`5:${hash}\n`);
  });

  it('finds a row that was edited in the database, and says where', async () => {
    await trail.tamper(`UPDATE platform_audit SET actor = '{"kind":"staff","id":"9"}' WHERE seq = 3`);
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain('broken at row 3');
    expect(err).toContain('content');
  });

  it('finds a tail that was cut off cleanly, by a head that was noted elsewhere', async () => {
    const head = (await run('--head')).out.trim();
    const log = path.join(room, 'worker.log');
    writeFileSync(log, `[2026-11-28] info: started\n[2026-11-28] info: The audit trail holds. Its head: ${head}\n`);
    expect((await run('--against', log)).out).toContain('and 1 noted before');
    await trail.tamper(
      `DELETE FROM platform_audit WHERE seq > 3;
       UPDATE platform_audit_head SET seq = 3, hash = (SELECT hash FROM platform_audit WHERE seq = 3)`,
    );
    expect((await run()).code).toBe(0);
    for (const noted of [head, log]) {
      const { code, err } = await run('--against', noted);
      expect(code).toBe(1);
      expect(err).toContain('broken at row 4');
    }
  });

  it('is told apart from a trail that could not be checked', async () => {
    expect(await run('--against', 'nothing')).toMatchObject({ code: 2, out: '' });
    expect((await run('--sideways')).code).toBe(2);
  });

  it('remembers the heads of earlier checks', async () => {
    expect(await checkTrail(trail.pool)).toMatchObject({ head: { seq: 5 }, broken: null });
    await trail.tamper(
      `DELETE FROM platform_audit WHERE seq > 3;
       UPDATE platform_audit_head SET seq = 3, hash = (SELECT hash FROM platform_audit WHERE seq = 3)`,
    );
    expect(await checkTrail(trail.pool)).toMatchObject({ head: { seq: 3 }, broken: { row: 4, reason: 'cut' } });
    expect(await lastCheck(trail.pool)).toMatchObject({ broken: { row: 4 } });
    await expect(trail.pool.query('DELETE FROM platform_audit_checks')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the nightly check', () => {
  let mailbox: Mailbox;
  let cms: TestCms;
  beforeAll(async () => {
    mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
    cms = await startTestCms({ env: { ROLE: 'all', SMTP_URL: mailbox.smtpUrl } });
  });
  afterAll(async () => {
    await cms?.close();
    await mailbox?.close();
    delete process.env.SMTP_URL;
  });

  const checks = () =>
    withClient(cms, async (client) => {
      const { rows } = await client.query<{ n: string }>('SELECT count(*) AS n FROM platform_audit_checks');
      return Number(rows[0]!.n);
    });
  const checkNow = async () => {
    const before = await checks();
    await withClient(cms, (client) => enqueue(client, { task: AUDIT_CHECK, payload: {} }));
    await vi.waitFor(async () => expect(await checks()).toBe(before + 1), 30_000);
  };

  it('notes the head in the log, and an edited row there and by mail', async () => {
    const info = vi.spyOn(cms.strapi.log, 'info');
    const error = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
    await cms.strapi.documents('api::city.city').create({ locale: 'fr', data: { name: 'Safi', slug: 'safi' } });
    await checkNow();
    const { seq, hash } = await withClient(cms, readHead);
    expect(info).toHaveBeenCalledWith(expect.stringContaining(`${seq}:${hash}`));
    expect(error).not.toHaveBeenCalled();

    await withClient(cms, async (client) => {
      await client.query('ALTER TABLE platform_audit DISABLE TRIGGER ALL');
      await client.query(`UPDATE platform_audit SET origin = '{}', after = '{"fr":{"name":"Fès"}}' WHERE seq = $1`, [
        seq,
      ]);
      await client.query('ALTER TABLE platform_audit ENABLE TRIGGER ALL');
    });
    await checkNow();
    expect(error).toHaveBeenCalledWith(expect.stringContaining(`BROKEN at row ${seq} (content)`));
    const mail = await mailbox.waitFor(({ subject }) => subject.includes('journal d’audit'), 10_000);
    expect(mail.recipients).toEqual(['support@shareyoursales.ma']);
    expect(mail.text).toContain(String(seq));
    expect(mail.text).toContain('/admin/plugins/platform/audit');
  });
});
