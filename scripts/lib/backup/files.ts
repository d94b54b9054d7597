import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface SavedFile {
  /** Below the backup's folder, with slashes. */
  path: string;
  bytes: number;
  sha256: string;
}

/** Passes bytes through and knows their number, their lines and their hash at the end. */
export class Meter extends Transform {
  bytes = 0;
  lines = 0;
  readonly #hash: Hash = createHash('sha256');

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.bytes += chunk.length;
    for (let at = -1; (at = chunk.indexOf(10, at + 1)) >= 0;) this.lines++;
    this.#hash.update(chunk);
    done(null, chunk);
  }

  /** Once, when everything has passed. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}

/** Writes a file below `folder` and makes sure that the disk has it. */
export async function save(folder: string, name: string, content: Readable, ...via: Transform[]): Promise<SavedFile> {
  const target = path.join(folder, name);
  // Nothing is awaited before the pipeline: an error of `content` would find nobody listening.
  mkdirSync(path.dirname(target), { recursive: true });
  const meter = new Meter();
  await pipeline([content, ...via, meter, createWriteStream(target, { mode: 0o600, flush: true })]);
  return { path: name, bytes: meter.bytes, sha256: meter.sha256() };
}

export async function saveText(folder: string, name: string, text: string): Promise<SavedFile> {
  await writeFile(path.join(folder, name), text, { mode: 0o600, flush: true });
  return { path: name, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

export async function hashFile(file: string): Promise<{ bytes: number; sha256: string }> {
  const meter = new Meter();
  await pipeline(createReadStream(file), meter, async (chunks) => {
    for await (const _ of chunks);
  });
  return { bytes: meter.bytes, sha256: meter.sha256() };
}

/** Every file below a folder, as paths with slashes; none when it is missing. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Makes the names in a folder and in all folders below it outlast a power cut. */
export async function syncFolders(folder: string): Promise<void> {
  const below = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = below.filter((entry) => entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const one of [...folders, folder]) {
    const handle = await open(one, 'r');
    await handle.sync();
    await handle.close();
  }
}
