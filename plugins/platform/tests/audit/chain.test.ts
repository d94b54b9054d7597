import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../domain/audit/chain.ts';
import { list, readHead, record, verify } from '../../server/audit/index.ts';
import { entry, inTransaction, openTrail, type Trail } from './support.ts';

let trail: Trail;
beforeEach(async () => {
  trail = await openTrail();
});
afterEach(() => trail.drop());

const check = (options?: Parameters<typeof verify>[1]) => verify(trail.pool, options);

describe('the table', () => {
  it.each([
    'UPDATE platform_audit SET action = action WHERE false',
    "UPDATE platform_audit SET action = 'other' WHERE seq = 1",
    'DELETE FROM platform_audit WHERE seq = 1',
    'TRUNCATE platform_audit',
    'DELETE FROM platform_audit_head',
    'TRUNCATE platform_audit_head',
  ])('refuses %s', async (sql) => {
    await trail.write(1);
    await expect(trail.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    expect(await check()).toMatchObject({ ok: true, rows: 1 });
  });
});

describe('an administrator who', () => {
  beforeEach(() => trail.write(6));

  it('touches nothing leaves a chain that holds, as a whole and in parts', async () => {
    const head = await readHead(trail.pool);
    expect(head.seq).toBe(6);
    expect(await check()).toEqual({ ok: true, rows: 6, head });
    expect(await check({ noted: [head] })).toEqual({ ok: true, rows: 6, head });
    expect(await check({ from: 3 })).toEqual({ ok: true, rows: 4, head });
    expect(await check({ from: 2, to: 4 })).toMatchObject({ ok: true, rows: 3, head: { seq: 4 } });
  });

  it.each(['action', 'actor', 'subject', 'origin', 'before', 'after', 'at'])('edits %s is shown', async (column) => {
    const value =
      column === 'at' ? "at + interval '1 ms'" : column === 'action' ? "'payout.refused'" : `${column} || '{"x": 1}'`;
    await trail.tamper(`UPDATE platform_audit SET ${column} = ${value} WHERE seq = 3`);
    expect(await check()).toEqual({ ok: false, seq: 3, reason: 'content' });
    expect(await check({ from: 4 })).toMatchObject({ ok: true });
  });

  it('edits a row and its hash is shown by the next one', async () => {
    const [row] = await list(trail.pool, {}, 4, 1);
    const after = { status: 'refused' };
    await trail.tamper(
      `UPDATE platform_audit SET after = '${JSON.stringify(after)}', hash = '${hashOf({ ...row!, after })}' WHERE seq = 3`,
    );
    expect(await check()).toEqual({ ok: false, seq: 4, reason: 'link' });
    expect(await check({ noted: [{ seq: 3, hash: row!.hash }] })).toEqual({ ok: false, seq: 3, reason: 'noted' });
  });

  it('deletes a row is shown', async () => {
    await trail.tamper('DELETE FROM platform_audit WHERE seq = 3');
    expect(await check()).toEqual({ ok: false, seq: 3, reason: 'number' });
    expect(await check({ from: 4 })).toEqual({ ok: false, seq: 3, reason: 'number' });
  });

  it('deletes a row and closes the gap is shown', async () => {
    await trail.tamper(
      `DELETE FROM platform_audit WHERE seq = 3; UPDATE platform_audit SET seq = -seq WHERE seq > 3;
       UPDATE platform_audit SET seq = -seq - 1 WHERE seq < 0; UPDATE platform_audit_head SET seq = 5`,
    );
    expect(await check()).toEqual({ ok: false, seq: 3, reason: 'link' });
  });

  it('inserts a row between two is shown', async () => {
    await trail.tamper(
      `UPDATE platform_audit SET seq = -seq WHERE seq > 3; UPDATE platform_audit SET seq = 1 - seq WHERE seq < 0;
       INSERT INTO platform_audit SELECT 4, at, actor, action, subject, origin, before, after, hash, md5(hash) || md5(hash)
       FROM platform_audit WHERE seq = 3; UPDATE platform_audit_head SET seq = 7`,
    );
    expect(await check()).toEqual({ ok: false, seq: 4, reason: 'content' });
  });

  it('puts a row behind the end, or before the beginning, is shown', async () => {
    const copy = (seq: number) =>
      trail.pool.query(
        `INSERT INTO platform_audit SELECT ${seq}, at, actor, action, subject, origin, before, after, hash, 'x${seq}'
         FROM platform_audit WHERE seq = 6`,
      );
    await copy(7);
    expect(await check()).toEqual({ ok: false, seq: 7, reason: 'number' });
    await copy(0);
    expect(await check()).toEqual({ ok: false, seq: 0, reason: 'number' });
  });

  it('swaps two rows is shown', async () => {
    await trail.tamper(
      `UPDATE platform_audit SET seq = 100 WHERE seq = 3; UPDATE platform_audit SET seq = 3 WHERE seq = 4;
       UPDATE platform_audit SET seq = 4 WHERE seq = 100`,
    );
    expect(await check()).toEqual({ ok: false, seq: 3, reason: 'link' });
  });

  it('cuts the tail off is shown by the head', async () => {
    await trail.tamper('DELETE FROM platform_audit WHERE seq > 4');
    expect(await check()).toEqual({ ok: false, seq: 5, reason: 'cut' });
  });

  it('cuts the tail off and mends the head is shown by a noted head alone', async () => {
    const noted = [await readHead(trail.pool)];
    await trail.tamper(
      `DELETE FROM platform_audit WHERE seq > 4;
       UPDATE platform_audit_head SET seq = 4, hash = (SELECT hash FROM platform_audit WHERE seq = 4)`,
    );
    expect(await check()).toMatchObject({ ok: true, rows: 4 });
    expect(await check({ noted })).toEqual({ ok: false, seq: 5, reason: 'cut' });
    // Written on, the chain is long enough again, and still another one.
    await trail.write(3);
    expect(await check()).toMatchObject({ ok: true, rows: 7 });
    expect(await check({ noted })).toEqual({ ok: false, seq: 6, reason: 'noted' });
  });

  it('edits the hash of the head is shown', async () => {
    await trail.pool.query("UPDATE platform_audit_head SET hash = repeat('a', 64)");
    expect(await check()).toEqual({ ok: false, seq: 6, reason: 'noted' });
  });
});

describe('writers', () => {
  it('of whom fifty come at once make one chain', async () => {
    const heads = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        inTransaction(trail.pool, (db) => record(db, entry({ subject: { kind: 'payout', id: String(n) } }))),
      ),
    );
    expect(heads.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(await check()).toMatchObject({ ok: true, rows: 50 });
  });

  it('who roll back leave neither a row nor a gap', async () => {
    await trail.write(1);
    const failing = inTransaction(trail.pool, async (db) => {
      await record(db, entry());
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await trail.write(1);
    expect(await check()).toMatchObject({ ok: true, rows: 2 });
  });

  it('who saw an older head under REPEATABLE READ fail and do not fork the chain', async () => {
    await trail.write(1);
    const late = inTransaction(
      trail.pool,
      async (db) => {
        await db.query('SELECT count(*) FROM platform_audit');
        await trail.write(1);
        return record(db, entry());
      },
      'BEGIN ISOLATION LEVEL REPEATABLE READ',
    );
    await expect(late).rejects.toMatchObject({ code: expect.stringMatching(/^(40001|23505)$/) as string });
    expect(await check()).toMatchObject({ ok: true, rows: 2 });
  });

  it('may write while the chain is checked', async () => {
    await trail.write(20);
    const [verdict] = await Promise.all([check(), trail.write(20)]);
    expect(verdict.ok).toBe(true);
    expect(await check()).toMatchObject({ ok: true, rows: 40 });
  });
});
