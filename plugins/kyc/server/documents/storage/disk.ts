import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkedId, type DocumentStore } from './port.ts';

const UNFINISHED = /\.unfinished-[0-9a-f]+$/;

/** Documents in a folder that only our own user can open. Several processes may share it. */
export function diskStore(folder: string): DocumentStore {
  const fileOf = (id: string) => path.join(folder, checkedId(id).slice(0, 2), `${id}.sealed`);
  return {
    name: 'disk',
    async put(id, sealed) {
      const file = fileOf(id);
      const place = path.dirname(file);
      await mkdir(place, { recursive: true, mode: 0o700 });
      const draft = `${file}.unfinished-${randomBytes(6).toString('hex')}`;
      try {
        await writeWhole(draft, sealed);
        await rename(draft, file);
        await syncFolder(place);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    get: (id) => readFile(fileOf(id)).catch(absent(null)),
    async remove(id) {
      await rm(fileOf(id), { force: true });
    },
    async sweep(olderThanMs) {
      const below = await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent([]));
      for (const entry of below.filter(({ name }) => UNFINISHED.test(name))) {
        const draft = path.join(entry.parentPath, entry.name);
        const { mtimeMs } = await stat(draft).catch(absent({ mtimeMs: Infinity }));
        if (Date.now() - mtimeMs > olderThanMs) await rm(draft, { force: true });
      }
    },
  };
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a new name outlast a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const absent =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
