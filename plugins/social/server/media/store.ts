import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '@sys/config';

const FILE = /^[0-9a-f]{2}\/[0-9a-f-]{36}\.(?:jpg|webp|mp4|mov)$/;

/** Beside `public`, never in it: what lies there is served to whoever asks. Several processes may share it. */
const folder = () => path.resolve(readEnvironment().DATA_DIR, 'media');
const placeOf = (file: string): string => {
  if (!FILE.test(file)) throw new Error('That is no file of media.');
  return path.join(folder(), file);
};

export const fileOf = (id: string, ending: string): string => `${id.slice(0, 2)}/${id}.${ending}`;

/** Bytes that were written to the disk and belong to nobody yet: `keep` names them, `drop` takes them away. */
export interface Draft {
  place: string;
  bytes: number;
  sha256: Buffer;
  keep(file: string): Promise<void>;
  drop(): Promise<void>;
}

/** Writes what comes, part by part, so that a film is never in memory as a whole. Nothing is left of it where it fails. */
export async function draftOf(parts: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<Draft> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const place = path.join(folder(), `unfinished-${randomBytes(12).toString('hex')}`);
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(place, 'wx', 0o600);
  try {
    for await (const part of parts) {
      hash.update(part);
      bytes += part.length;
      await handle.write(part);
    }
    await handle.sync();
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return {
    place,
    bytes,
    sha256: hash.digest(),
    async keep(file) {
      const target = placeOf(file);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await rename(place, target);
    },
    drop: () => rm(place, { force: true }),
  };
}

/** So many bytes of it from an offset; fewer at its end. */
export async function readPart(file: string, offset: number, length: number): Promise<Buffer> {
  const handle = await open(placeOf(file), 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Its bytes between two places, both of them included. */
export const streamFile = (file: string, range: { start: number; end: number }): ReadStream =>
  createReadStream(placeOf(file), range);

export const removeFile = (file: string): Promise<void> => rm(placeOf(file), { force: true });

const OLD_MS = 3_600_000;

/** Takes away what a process that was killed has left; what is younger may still be written. */
export async function removeDrafts(now: number): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names.filter((one) => one.startsWith('unfinished-'))) {
    const place = path.join(folder(), name);
    const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > OLD_MS) await rm(place, { force: true });
  }
}
