import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBucket, type Bucket } from '../../../../sandbox/s3/bucket.ts';
import { Sealer, UnsealError } from '../../server/documents/seal.ts';
import { storesOf } from '../../server/documents/storage/index.ts';
import { diskStore } from '../../server/documents/storage/disk.ts';
import { StoreError } from '../../server/documents/storage/port.ts';
import { s3Store } from '../../server/documents/storage/s3.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-store-'));
let bucket: Bucket;
beforeAll(async () => (bucket = await startBucket()));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await bucket?.close();
});

describe.each([
  ['the disk', () => diskStore(path.join(folder, 'documents'))],
  ['a bucket', () => s3Store(bucket)],
] as const)('%s', (_, open) => {
  it('gives back what was put, and nothing once it was removed', async () => {
    const store = open();
    const id = randomUUID();
    const bytes = randomBytes(300_000);
    expect(await store.get(id)).toBeNull();
    await store.put(id, bytes);
    expect((await store.get(id))!.equals(bytes)).toBe(true);
    await store.put(id, Buffer.from('anew'));
    expect((await store.get(id))!.toString()).toBe('anew');
    await store.remove(id);
    await store.remove(id);
    expect(await store.get(id)).toBeNull();
  });

  it.each(['../../etc/passwd', '', 'a/b', `${randomUUID()}/../x`])('takes no other name than an id: %s', async (id) => {
    const store = open();
    await expect(async () => store.get(id)).rejects.toThrow(StoreError);
    await expect(async () => store.put(id, Buffer.of(1))).rejects.toThrow(StoreError);
    await expect(async () => store.remove(id)).rejects.toThrow(StoreError);
  });
});

it('on the disk nobody else can open a file or a folder, and no draft stays', async () => {
  const place = path.join(folder, 'modes');
  const id = randomUUID();
  await diskStore(place).put(id, Buffer.from('x'));
  const below = readdirSync(place, { recursive: true, withFileTypes: true });
  expect(below.map(({ name }) => name).sort()).toEqual([id.slice(0, 2), `${id}.sealed`]);
  const modes = below.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mode & 0o777);
  expect(modes.sort()).toEqual([0o600, 0o700].sort());
});

describe('a bucket', () => {
  it('refuses who signs with another secret', async () => {
    const other = s3Store({ ...bucket, secret: 'another' });
    await expect(other.put(randomUUID(), Buffer.from('x'))).rejects.toThrow('answered 403');
    expect(bucket.refused.at(-1)).toBe('another signature');
  });

  it('that is broken or away is a fault, not a lost document', async () => {
    const store = s3Store(bucket);
    bucket.broken = true;
    await expect(store.get(randomUUID())).rejects.toThrow('answered 500');
    bucket.broken = false;
    await expect(s3Store({ ...bucket, url: 'http://127.0.0.1:1/documents' }).get(randomUUID())).rejects.toThrow(
      'does not answer',
    );
  });

  it('is where new documents go when it is set; those on the disk stay readable there', async () => {
    const settings = { DATA_DIR: folder, DOCUMENTS_S3_REGION: bucket.region };
    const without = storesOf(settings);
    expect(without.current.name).toBe('disk');
    expect(() => without.of('s3')).toThrow(StoreError);
    const stores = storesOf({
      ...settings,
      DOCUMENTS_S3_URL: bucket.url,
      DOCUMENTS_S3_KEY_ID: bucket.keyId,
      DOCUMENTS_S3_SECRET: bucket.secret,
    });
    expect([stores.current.name, stores.of('disk').name]).toEqual(['s3', 'disk']);
  });
});

describe('a seal', () => {
  const sealer = new Sealer(['a master key of the tests, long enough']);
  const label = fc.record({ owner: fc.integer({ min: 1, max: 1e6 }), documentId: fc.uuid() });

  it('opens for its own label alone, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), label, label, (bytes, mine, other) => {
        const { sealed, key } = sealer.seal(bytes, mine);
        expect(sealer.open(sealed, key, mine).equals(bytes)).toBe(true);
        const again = sealer.seal(bytes, mine);
        expect(again.sealed.equals(sealed)).toBe(false);
        expect(() => sealer.open(sealed, again.key, mine)).toThrow(UnsealError);
        fc.pre(mine.owner !== other.owner || mine.documentId !== other.documentId);
        expect(() => sealer.open(sealed, key, other)).toThrow(UnsealError);
      }),
    );
  });

  it('breaks with any byte of file or key', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        label,
        fc.nat(),
        fc.boolean(),
        (bytes, mine, at, ofKey) => {
          const { sealed, key } = sealer.seal(bytes, mine);
          const touched = ofKey ? key.wrapped : sealed;
          touched[at % touched.length]! ^= 1 + (at % 255);
          expect(() => sealer.open(sealed, key, mine)).toThrow(UnsealError);
        },
      ),
    );
  });

  it('outlasts a change of the master key', () => {
    const mine = { owner: 7, documentId: randomUUID() };
    const { sealed, key } = sealer.seal(Buffer.from('text'), mine);
    const next = new Sealer(['the next master key, long enough too', 'a master key of the tests, long enough']);
    const anew = next.rewrap(key, mine);
    const last = new Sealer(['the next master key, long enough too']);
    expect(last.open(sealed, anew, mine).toString()).toBe('text');
    expect(() => last.open(sealed, key, mine)).toThrow('not among the settings');
  });
});
