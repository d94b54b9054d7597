import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../lib/paths.ts';
import { fail, messageOf, ok, warn, type Check, type Finding } from './finding.ts';

const MB = 2 ** 20;
const LEAST_MB = 200;
const ENOUGH_MB = 2_000;

/** Writes, reads and removes a file where uploads go. */
export const checkStorage: Check = async ({ settings }) => {
  const data = path.resolve(root, settings.DATA_DIR ?? '.data');
  // Before the first start the nearest folder that there is decides.
  let place = path.join(data, 'public', 'uploads');
  while (!existsSync(place)) place = path.dirname(place);
  return [await tryOut(place, data), await freeSpace(place)];
};

async function tryOut(place: string, data: string): Promise<Finding> {
  try {
    const folder = await mkdtemp(path.join(place, '.doctor-'));
    try {
      const text = randomUUID();
      const file = path.join(folder, 'file');
      await writeFile(file, text, { flush: true });
      if ((await readFile(file, 'utf8')) !== text) throw new Error(`${file} does not hold what was written`);
    } finally {
      await rm(folder, { recursive: true });
    }
    return ok('storage', `${place}: written, read, removed`);
  } catch (error) {
    return fail(
      'storage',
      messageOf(error),
      `give the user of this process (uid ${process.getuid?.()}) the right to write below ${data}, or set DATA_DIR`,
    );
  }
}

async function freeSpace(place: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(place);
  const free = Math.floor((bavail * bsize) / MB);
  const detail = `${free.toLocaleString('en')} MB`;
  const mend = 'make room, or move DATA_DIR to a bigger disk; .data/backups and .data/logs may hold old ones';
  if (free < LEAST_MB) return fail('free space', detail, mend);
  return free < ENOUGH_MB ? warn('free space', detail, mend) : ok('free space', detail);
}
