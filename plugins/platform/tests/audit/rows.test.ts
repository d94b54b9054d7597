import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { REDACTED } from '../../domain/audit/secrets.ts';
import { list, readHead, record, verify, type AuditFilters } from '../../server/audit/index.ts';
import { entry, inTransaction, openTrail, type Trail } from './support.ts';

let trail: Trail;
beforeAll(async () => {
  trail = await openTrail();
});
afterAll(() => trail.drop());

describe('a row', () => {
  it('holds who, what, from where, before and after, and no secret', async () => {
    await trail.write(1, {
      origin: { ip: '41.250.1.2', userAgent: `Firefox ${'x'.repeat(500)}`, requestId: 'req-9' },
      before: { rib: '310810101402900442310133', note: 'CIN BE123456' },
      after: { status: 'approved', password: 'Sesame-2026' },
    });
    const { rows } = await trail.pool.query<{ whole: string }>(
      'SELECT platform_audit::text AS whole FROM platform_audit',
    );
    for (const secret of ['310810101402900442310133', 'BE123456', 'Sesame'])
      expect(rows[0]!.whole).not.toContain(secret);
    const [row] = await list(trail.pool, {}, null, 1);
    expect(row).toMatchObject({
      seq: 1,
      actor: { kind: 'staff', id: '4', name: 'Salma' },
      action: 'payout.approved',
      subject: { kind: 'payout', id: '12' },
      origin: { ip: '41.250.1.2', requestId: 'req-9' },
      before: { rib: REDACTED, note: `CIN ${REDACTED}` },
      after: { status: 'approved', password: REDACTED },
    });
    expect(Math.abs(Date.parse(row!.at) - Date.now())).toBeLessThan(60_000);
    expect((row!.origin as { userAgent: string }).userAgent).toHaveLength(200);
  });

  it('comes back from the database with the hash it was written with, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withDate: true, withBigInt: true }),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant('half \ud800, zero \0')),
        async (value, text) => {
          const { seq } = await inTransaction(trail.pool, (db) =>
            record(
              db,
              entry({ actor: { kind: 'user', id: '1', name: text }, before: value, after: { [text]: value } }),
            ),
          );
          expect(await verify(trail.pool, { from: seq })).toMatchObject({ ok: true, rows: 1 });
        },
      ),
      { numRuns: 150 },
    );
    expect(await verify(trail.pool)).toMatchObject({ ok: true });
  });

  it('is read and checked over several pages', async () => {
    await inTransaction(trail.pool, async (db) => {
      for (let n = 0; n < 2100; n++) await record(db, entry({ before: null, after: null }));
    });
    const head = await readHead(trail.pool);
    expect(await verify(trail.pool)).toEqual({ ok: true, rows: head.seq, head });
  });
});

describe('the list', () => {
  let first: number;
  beforeEach(async () => {
    first = (await readHead(trail.pool)).seq + 1;
    for (let n = 0; n < 6; n++) {
      await trail.write(1, {
        actor: { kind: n % 2 ? 'staff' : 'user', id: `actor-${first}` },
        subject: { kind: 'deal', id: `deal-${first}-${n % 3}` },
        action: n < 3 ? 'deal.paused' : 'deal.resumed',
      });
    }
  });
  const numbers = async (filters: AuditFilters, after: number | null = null, limit = 50) =>
    (await list(trail.pool, filters, after, limit)).map(({ seq }) => seq - first);

  it('pages by key, newest first', async () => {
    expect(await numbers({}, null, 4)).toEqual([5, 4, 3, 2]);
    expect(await numbers({}, first + 2, 2)).toEqual([1, 0]);
  });

  it('is narrowed by actor, subject, deed and time, alone and together', async () => {
    const actor = { kind: 'staff', id: `actor-${first}` };
    const subject = { kind: 'deal', id: `deal-${first}-1` };
    expect(await numbers({ actor })).toEqual([5, 3, 1]);
    expect(await numbers({ subject })).toEqual([4, 1]);
    expect(await numbers({ actor, subject })).toEqual([1]);
    expect(await numbers({ actor, action: 'deal.resumed' })).toEqual([5, 3]);
    expect(await numbers({ actor: { kind: 'staff' } }, null, 3)).toEqual([5, 3, 1]);
    expect(await numbers({ action: 'deal', actor }, null, 3)).toEqual([5, 3, 1]);
    expect(await numbers({ action: 'dea', actor })).toEqual([]);
  });

  it('counts days as Morocco does', async () => {
    const days = ['2026-06-30T22:59:59Z', '2026-06-30T23:00:00Z', '2026-07-01T22:59:59Z', '2026-07-01T23:00:00Z'];
    const actor = { kind: 'clock', id: String(first) };
    const base = (await readHead(trail.pool)).seq;
    for (const [n, at] of days.entries()) {
      await trail.pool.query(
        `INSERT INTO platform_audit (seq, at, actor, action, subject, origin, previous, hash)
         VALUES ($1, $2, $3, 'a.b', '{}', '{}', '', $4)`,
        [base + 1 + n, at, JSON.stringify(actor), `${first}-${n}`],
      );
    }
    const found = await list(trail.pool, { actor, from: '2026-07-01', to: '2026-07-01' }, null, 50);
    expect(found.map(({ at }) => at)).toEqual(['2026-07-01T22:59:59.000Z', '2026-06-30T23:00:00.000Z']);
    await trail.tamper(`DELETE FROM platform_audit WHERE seq > ${base}`);
  });

  it('never gives more than 200', async () => {
    expect(await list(trail.pool, {}, null, 100_000)).toHaveLength(200);
  });

  it('reads one subject from an index', async () => {
    const { rows } = await inTransaction(trail.pool, async (db) => {
      await db.query('SET LOCAL enable_seqscan = off');
      return db.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN SELECT * FROM platform_audit WHERE subject ->> 'kind' = 'deal' AND subject ->> 'id' = 'x'
         ORDER BY seq DESC LIMIT 50`,
      );
    });
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Scan Backward using platform_audit_subject');
    expect(plan).not.toContain('Sort');
  });
});
