import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { staffApi } from '../../../../cms/tests/editors/support.ts';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';
import { auditListResponseSchema, auditStateResponseSchema } from '../../contracts/index.ts';
import { record } from '../../server/audit/record.ts';

describe('the audit trail in the admin panel', () => {
  let cms: TestCms;
  let admin: Awaited<ReturnType<typeof staffApi>>;
  beforeAll(async () => {
    cms = await startTestCms({ env: { ROLE: 'all' } });
    admin = await staffApi(cms, 'strapi-super-admin');
    await withClient(cms, async (client) => {
      for (let n = 1; n <= 120; n++) {
        await client.query('BEGIN');
        await record(client, {
          actor: { kind: 'user', id: String(n % 2) },
          action: n % 3 ? 'payout.approved' : 'payout.refused',
          subject: { kind: 'payout', id: `p${n}` },
        });
        await client.query('COMMIT');
      }
    });
  });
  afterAll(() => cms?.close());

  const page = async (query = '') =>
    auditListResponseSchema.parse((await admin('GET', `/platform/audit${query}`)).body);

  it('is listed newest first, page by page, to its beginning', async () => {
    const seen: number[] = [];
    let after: number | null = null;
    do {
      const { data, nextAfter }: Awaited<ReturnType<typeof page>> = await page(after ? `?after=${after}` : '');
      seen.push(...data.map(({ seq }) => seq));
      after = nextAfter;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, n) => seen.length - n));
    expect(seen.length).toBeGreaterThan(120);
  });

  it('is narrowed by who, deed, subject and day', async () => {
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Africa/Casablanca' }).format(new Date());
    expect((await page('?actor=user:1&action=payout.refused')).data.map(({ subject }) => subject.id)).toContain('p117');
    expect((await page('?actor=user:1')).data.every(({ actor }) => actor.id === '1')).toBe(true);
    expect((await page('?subject=payout:p7')).data).toHaveLength(1);
    expect((await page('?subject=payout')).data).toHaveLength(50);
    expect((await page('?action=payout')).data).toHaveLength(50);
    expect((await page(`?from=${today}`)).data).toHaveLength(50);
    expect((await page('?to=2020-01-01')).data).toEqual([]);
  });

  it('tells whether it holds, and checks when asked', async () => {
    const state = async () => auditStateResponseSchema.parse((await admin('GET', '/platform/audit/state')).body).data;
    expect(await state()).toMatchObject({ check: null, checking: false });
    expect((await state()).actions).toEqual(['payout.approved', 'payout.refused', 'staff.signed-in']);
    expect((await state()).actors.map(({ name }) => name)).toContain('Salma Admin');
    expect((await admin('POST', '/platform/audit/check', {})).status).toBe(202);
    await vi.waitFor(async () => {
      const { check, checking, head } = await state();
      expect({ check, checking }).toMatchObject({ check: { seq: head.seq, broken: null }, checking: false });
    }, 30_000);
    await withClient(cms, (client) =>
      client.query(`ALTER TABLE platform_audit DISABLE TRIGGER ALL; UPDATE platform_audit SET action = 'payout.x' WHERE seq = 9;
        ALTER TABLE platform_audit ENABLE TRIGGER ALL`),
    );
    await admin('POST', '/platform/audit/check', {});
    await vi.waitFor(
      async () => expect((await state()).check).toMatchObject({ broken: { row: 9, reason: 'content' } }),
      30_000,
    );
  });

  it('leaves as CSV in which no cell is a formula, and that is written down', async () => {
    const evil = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1'];
    for (const [n, name] of evil.entries()) {
      await cms.strapi.documents('api::city.city').create({ locale: 'fr', data: { name, slug: `ville-csv-${n}` } });
    }
    const { status, body } = await admin<{ text: string }>('GET', '/platform/audit/export?subject=city');
    expect(status).toBe(200);
    const cells = [...body.text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!.replaceAll('""', '"'));
    for (const name of evil.filter((text) => text.trim() === text)) expect(cells).toContain(`'${name}`);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
    expect(body.text.split('\r\n').filter((line) => line.includes('content.created'))).toHaveLength(evil.length);
    expect((await page('?action=audit.exported')).data).toMatchObject([
      { actor: { kind: 'staff' }, after: { subject: 'city' } },
    ]);
  });

  it('tells of jobs that were retried or dropped, and of test mails', async () => {
    const ids = await withClient(cms, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO platform_jobs (handler, payload, state, secret, wiped_at, finished_at)
         SELECT 'nobody', '{}', 'dead', true, CASE WHEN n = 3 THEN now() END, now() FROM generate_series(1, 3) n RETURNING id`,
      );
      return rows.map(({ id }) => id);
    });
    expect((await admin('POST', '/platform/jobs/dead/retry', { ids: [ids[0]] })).status).toBe(200);
    expect((await admin('POST', '/platform/jobs/dead/drop', { ids: [ids[1]] })).status).toBe(200);
    const refused = await admin<{ error: { message: string } }>('POST', '/platform/jobs/dead/retry', { ids: [ids[2]] });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('effacé');
    await admin('POST', '/platform/mails/test', { kind: 'welcome', locale: 'fr' });
    const { data } = await page();
    expect(data.slice(0, 3)).toMatchObject([
      { action: 'mail.tried', subject: { kind: 'mail', id: 'welcome' } },
      { action: 'job.dropped', subject: { id: ids[1], name: 'nobody' }, actor: { kind: 'staff' } },
      { action: 'job.retried', subject: { id: ids[0] }, before: { state: 'dead' }, after: { state: 'planned' } },
    ]);
  });

  it.each([
    '?after=0',
    '?after=x',
    '?actor=a b',
    "?action=x'; DROP",
    '?from=2026-13-01',
    '?from=hier',
    '?limit=9',
    '?actor[$ne]=1',
  ])('refuses nonsense: %s', async (query) => {
    expect((await admin('GET', `/platform/audit${query}`)).status).toBe(400);
  });

  it.each(['sys-editor', 'sys-marketer', 'sys-moderator'] as const)('is closed to the %s', async (role) => {
    const api = await staffApi(cms, role);
    for (const path of ['', '/state', '/export']) expect((await api('GET', `/platform/audit${path}`)).status).toBe(403);
    expect((await api('POST', '/platform/audit/check', {})).status).toBe(403);
  });

  it('has no door through which it changes', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await admin(method, '/platform/audit', {})).status).toBeGreaterThanOrEqual(404);
    expect((await fetch(`${cms.url}/platform/audit`)).status).toBe(401);
    expect((await fetch(`${cms.url}/api/platform/audit`)).status).toBe(404);
  });
});
