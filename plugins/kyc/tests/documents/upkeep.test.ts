import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { DEMO_SECRETS } from '@sys/config';
import { eraseDocuments, shred } from '../../server/documents/erase.ts';
import { closeHouse, houseOfDocuments } from '../../server/documents/house.ts';
import { setLegalHold } from '../../server/documents/legal-hold.ts';
import { eraseDue, rewrap, sweep } from '../../server/documents/upkeep.ts';
import { jpeg } from './files.ts';
import { openKycHouse, picture, type Applicant, type KycHouse } from './support.ts';

let house: KycHouse;
let bytes: Buffer;
beforeAll(async () => {
  house = await openKycHouse();
  bytes = await jpeg();
});
afterAll(async () => {
  closeHouse();
  await house?.close();
});

const fileOf = (id: string) => path.join(house.dataDir, 'documents', id.slice(0, 2), `${id}.sealed`);
const brought = async (person: Applicant) => String((await person.upload('cin-front', picture(bytes))).body.data.id);
const withDb = <T>(work: (db: Parameters<typeof sweep>[0]) => Promise<T>) =>
  withClient(house.cms, (client) => work(client));
const runShredding = () =>
  withDb(async (db) => {
    const { rows } = await db.query<{ payload: string }>(
      `SELECT payload::text FROM platform_jobs WHERE handler = 'kyc.documents.shred'`,
      [],
    );
    for (const { payload } of rows) await shred(houseOfDocuments().stores)(JSON.parse(payload), { db });
  });

describe('erasure', () => {
  it('destroys the key at once and the bytes after, and leaves a tombstone', async () => {
    const person = await house.applicant();
    const id = await brought(person);
    expect(existsSync(fileOf(id))).toBe(true);
    expect((await person.ask('DELETE', `/${id}`)).status).toBe(204);
    const [row] = await house.query(
      'SELECT state, name, wrapped_key, key_id, erased_why, kind, user_id FROM kyc_documents WHERE id = $1',
      [id],
    );
    expect(row).toEqual({
      state: 'erased',
      name: null,
      wrapped_key: null,
      key_id: null,
      erased_why: 'removed',
      kind: 'cin-front',
      user_id: person.id,
    });
    await runShredding();
    expect(existsSync(fileOf(id))).toBe(false);
    // Twice, as a job may run.
    await runShredding();
  });

  it('is stopped by a legal hold, whoever asks for it', async () => {
    const person = await house.applicant();
    const id = await brought(person);
    await withDb((db) => setLegalHold(db, person.id, { why: 'dossier 2026/114' }));
    const removed = await person.ask('DELETE', `/${id}`);
    expect([removed.status, removed.body.error?.details.code]).toEqual([409, 'held']);
    expect((await person.upload('cin-front', picture(bytes), id)).body.error?.details.code).toBe('held');
    expect(await withDb((db) => eraseDocuments(db, [id], 'retention'))).toEqual([]);
    expect((await person.ask('GET', `/${id}`)).status).toBe(200);
    await withDb((db) => setLegalHold(db, person.id, null));
    expect(await withDb((db) => eraseDocuments(db, [id], 'retention'))).toEqual([
      { id, owner: person.id, kind: 'cin-front' },
    ]);
  });

  it('takes no bytes of a document that is there', async () => {
    const person = await house.applicant();
    const id = await brought(person);
    await expect(withDb((db) => shred(houseOfDocuments().stores)({ id, store: 'disk' }, { db }))).rejects.toThrow(
      'not erased',
    );
    expect(existsSync(fileOf(id))).toBe(true);
  });
});

describe('retention', () => {
  it('erases what was never handed in after ninety days, and writes that down; what is held stays', async () => {
    const [person, held] = [await house.applicant(), await house.applicant()];
    const [id, other] = [await brought(person), await brought(held)];
    await withDb((db) => setLegalHold(db, held.id, { why: 'dossier 2026/115' }));
    const day = (count: number) => new Date(Date.now() + count * 86_400_000);
    const erase = (now: Date) => withClient(house.cms, async (client) => {
      await client.query('BEGIN');
      await eraseDue(client, now, new AbortController().signal);
      await client.query('COMMIT');
    }); // prettier-ignore
    await erase(day(89));
    expect((await person.ask('GET', `/${id}`)).status).toBe(200);
    await erase(day(91));
    expect([(await person.ask('GET', `/${id}`)).status, (await held.ask('GET', `/${other}`)).status]).toEqual([
      404, 200,
    ]);
    const rows = await house.query(
      `SELECT 1 FROM platform_audit WHERE action = 'kyc.document-erased' AND subject ->> 'id' = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('bytes that were tampered with', () => {
  it('do not open when one was flipped, nor in another’s place', async () => {
    const [one, two] = [await house.applicant(), await house.applicant()];
    const [first, second] = [await brought(one), await brought(two)];
    const [mine, theirs] = [readFileSync(fileOf(first)), readFileSync(fileOf(second))];
    const flipped = Buffer.from(mine);
    flipped[flipped.length >> 1]! ^= 1;
    writeFileSync(fileOf(first), flipped);
    expect((await one.ask('GET', `/${first}`)).status).toBe(500);
    writeFileSync(fileOf(first), theirs);
    expect((await one.ask('GET', `/${first}`)).status).toBe(500);
    // Not even with the key of it.
    await house.query(
      `UPDATE kyc_documents a SET wrapped_key = b.wrapped_key FROM kyc_documents b WHERE a.id = $1 AND b.id = $2`,
      [first, second],
    );
    expect((await one.ask('GET', `/${first}`)).status).toBe(500);
  });
});

describe('who is killed while writing', () => {
  it('leaves nothing behind: place and bytes are free after the sweep', async () => {
    const person = await house.applicant();
    const id = await brought(person);
    // As it was between the bytes and the row: the one written, the other not yet.
    await house.query(
      `UPDATE kyc_documents SET state = 'writing', wrapped_key = NULL, key_id = NULL, name = NULL WHERE id = $1`,
      [id],
    );
    const draft = `${fileOf(id)}.unfinished-abc123`;
    writeFileSync(draft, 'half');
    await withDb((db) => sweep(db));
    expect([existsSync(fileOf(id)), existsSync(draft)]).toEqual([true, true]);
    expect((await person.upload('cin-front', picture(bytes))).body.error?.details.code).toBe('kind-full');

    await house.query(`UPDATE kyc_documents SET created_at = now() - interval '16 minutes' WHERE id = $1`, [id]);
    const old = new Date(Date.now() - 16 * 60_000);
    utimesSync(draft, old, old);
    await withDb((db) => sweep(db));
    await runShredding();
    expect([existsSync(fileOf(id)), existsSync(draft)]).toEqual([false, false]);
    expect((await person.upload('cin-front', picture(bytes))).status).toBe(201);
  });
});

describe('another master key', () => {
  it('opens what was sealed before while the former is named, and has the keys wrapped anew', async () => {
    const person = await house.applicant();
    const id = await brought(person);
    const keyOf = async () =>
      (await house.query<{ key_id: string }>('SELECT key_id FROM kyc_documents WHERE id = $1', [id]))[0]!.key_id;
    const former = await keyOf();
    process.env.DOCUMENTS_OLD_KEYS = DEMO_SECRETS.DOCUMENTS_KEY;
    process.env.DOCUMENTS_KEY = 'another-master-key-of-the-tests-000000001';
    closeHouse();
    try {
      // Some other test's rows are spoilt on purpose.
      await house.query(`DELETE FROM kyc_document_views`);
      await house.query(`DELETE FROM kyc_documents WHERE id <> $1`, [id]);
      await withDb((db) => rewrap(db, new AbortController().signal));
      const { sealer, stores } = houseOfDocuments();
      const [row] = await house.query<{ key_id: string; wrapped_key: Buffer }>(
        'SELECT key_id, wrapped_key FROM kyc_documents WHERE id = $1',
        [id],
      );
      expect([row!.key_id, await keyOf()]).toEqual([sealer.keyId, sealer.keyId]);
      expect(row!.key_id).not.toBe(former);
      const sealed = (await stores.of('disk').get(id))!;
      const opened = sealer.open(
        sealed,
        { keyId: row!.key_id, wrapped: row!.wrapped_key },
        { owner: person.id, documentId: id },
      );
      expect(opened.subarray(0, 3)).toEqual(Buffer.of(0xff, 0xd8, 0xff));
    } finally {
      process.env.DOCUMENTS_KEY = DEMO_SECRETS.DOCUMENTS_KEY;
      delete process.env.DOCUMENTS_OLD_KEYS;
      closeHouse();
    }
  });
});
