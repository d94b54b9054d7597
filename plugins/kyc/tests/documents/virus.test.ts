import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EICAR, startClamDaemon, type ClamDaemon } from '../../../../sandbox/clamav/daemon.ts';
import { startBucket, type Bucket } from '../../../../sandbox/s3/bucket.ts';
import { clamd } from '../../server/documents/checks/virus.ts';
import { jpeg, pdf } from './files.ts';
import { openKycHouse, paper, picture, type KycHouse } from './support.ts';

let daemon: ClamDaemon;
let bucket: Bucket;
let house: KycHouse;
beforeAll(async () => {
  daemon = await startClamDaemon();
  bucket = await startBucket();
  house = await openKycHouse({
    CLAMAV_URL: daemon.url,
    DOCUMENTS_S3_URL: bucket.url,
    DOCUMENTS_S3_REGION: bucket.region,
    DOCUMENTS_S3_KEY_ID: bucket.keyId,
    DOCUMENTS_S3_SECRET: bucket.secret,
  });
});
afterAll(async () => {
  await house?.close();
  await Promise.all([daemon?.close(), bucket?.close()]);
});

describe('with a scanner and a bucket', () => {
  it('what is clean is scanned as it came, and kept sealed in the bucket', async () => {
    const person = await house.applicant();
    const bytes = await jpeg();
    const { status, body } = await person.upload('cin-front', picture(bytes));
    expect(status).toBe(201);
    expect(daemon.scans.at(-1)).toBe(bytes.length);
    const object = bucket.objects.get(`/documents/${body.data.id}.sealed`)!;
    expect([object.length > 1000, object.includes('JFIF')]).toEqual([true, false]);
    expect((await person.ask('GET', `/${body.data.id}`)).bytes.subarray(0, 2)).toEqual(Buffer.of(0xff, 0xd8));
    expect(bucket.refused).toEqual([]);
  });

  it('a virus is refused, and so is everything while the scanner is away, silent or unable', async () => {
    const person = await house.applicant();
    const infected = Buffer.concat([await pdf(), Buffer.from(`\n% ${EICAR}\n`)]);
    const code = async (file: Parameters<typeof person.upload>[1]) => {
      const { status, body } = await person.upload('rib-attestation', file);
      return [status, body.error?.details.code];
    };
    expect(await code(paper(infected))).toEqual([422, 'virus']);
    daemon.mood = 'error';
    expect(await code(paper(await pdf()))).toEqual([503, 'scanner-away']);
    daemon.mood = 'well';
    await daemon.close();
    expect(await code(paper(await pdf()))).toEqual([503, 'scanner-away']);
    expect((await person.list()).documents).toEqual([]);
  });

  it('a bucket that is broken is said, and holds no place of the quota', async () => {
    daemon = await startClamDaemon();
    const person = await house.applicant();
    bucket.broken = true;
    // The scanner is elsewhere now: what is asked for here is the store.
    const { takeDocument } = await import('../../server/documents/take.ts');
    const { closeHouse } = await import('../../server/documents/house.ts');
    process.env.CLAMAV_URL = daemon.url;
    closeHouse();
    const brought = {
      name: 'a.jpg',
      declared: 'image/jpeg',
      bytes: await jpeg(),
      owner: person.id,
      kind: 'cin-front' as const,
      replaces: null,
    };
    await expect(takeDocument(house.cms.strapi, brought)).rejects.toMatchObject({ code: 'store-away' });
    bucket.broken = false;
    expect(await house.query('SELECT state, erased_why FROM kyc_documents WHERE user_id = $1', [person.id])).toEqual([
      { state: 'erased', erased_why: 'unfinished' },
    ]);
    await expect(takeDocument(house.cms.strapi, brought)).resolves.toMatchObject({ kind: 'cin-front' });
    closeHouse();
  });
});

it('a scanner behind a socket of this machine is asked as well', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-clam-'));
  const local = await startClamDaemon({ path: path.join(folder, 'clamd.sock') });
  await expect(clamd(local.url)(Buffer.from('fine'))).resolves.toBeUndefined();
  await expect(clamd(local.url)(Buffer.from(EICAR))).rejects.toMatchObject({ code: 'virus' });
  await local.close();
  rmSync(folder, { recursive: true });
});
