import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Batch } from './click.ts';

/** Bytes that one process keeps while the database is away: some 300,000 clicks. */
export const JOURNAL_BYTES = 96 * 1024 * 1024;

/**
 * Batches that the database did not take, in files of this machine, each on the disk before `add` ends. What is full
 * takes no more. A file is written by one process, whose number it bears; those of processes that are gone are found
 * by the next one.
 */
export class Journal {
  readonly #folder: string;
  readonly #most: number;
  #live: { file: FileHandle; path: string } | null = null;
  #bytes = 0;
  #serial = 0;
  /** Writers take turns: a file is closed between two of them. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string, most = JOURNAL_BYTES) {
    this.#folder = folder;
    this.#most = most;
    mkdirSync(folder, { recursive: true });
    // A container gives every process the same number: what bears ours was written by one before us.
    for (const name of readdirSync(folder))
      if (ownerOf(name) === process.pid && !name.endsWith(DONE))
        renameSync(path.join(folder, name), path.join(folder, name + DONE));
    this.#bytes = this.#onDisk();
  }

  /** False: it is full, and the batch is not kept. */
  add(batch: Batch): Promise<boolean> {
    return this.#next(async () => {
      const line = Buffer.from(`${JSON.stringify(batch)}\n`);
      if (this.#bytes + line.length > this.#most) return false;
      this.#live ??= await this.#open();
      await this.#live.file.appendFile(line);
      await this.#live.file.datasync();
      this.#bytes += line.length;
      return true;
    });
  }

  /**
   * Gives every batch to `write`, the oldest file first, and forgets a file when all of it was taken. Ends with the
   * first that is not. A batch may be given again after a crash: it is known by its id.
   */
  async replay(write: (batch: Batch) => Promise<void>): Promise<number> {
    await this.#next(() => this.#close());
    let written = 0;
    for (const file of this.#waiting()) {
      const text = await readFile(file, 'utf8');
      for (const batch of text.split('\n').flatMap(readLine)) {
        await write(batch);
        written += 1;
      }
      await rm(file);
    }
    if (written > 0) await this.#next(async () => (this.#bytes = this.#onDisk()));
    return written;
  }

  get empty(): boolean {
    return this.#live === null && this.#waiting().length === 0;
  }

  /** Files of which nobody writes any more. */
  #waiting(): string[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith(DONE) || (ownerOf(name) !== null && !isAlive(ownerOf(name)!)))
      .sort()
      .map((name) => path.join(this.#folder, name));
  }

  #onDisk(): number {
    return readdirSync(this.#folder)
      .filter((name) => ownerOf(name) !== null)
      .reduce((sum, name) => sum + (statSync(path.join(this.#folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
  }

  async #open() {
    const name = `clicks-${process.pid}-${Date.now()}-${this.#serial++}.ndjson`;
    const file = path.join(this.#folder, name);
    const handle = await open(file, 'ax', 0o600);
    // The name of a new file is in its folder, and that has to be on the disk as well.
    const folder = await open(this.#folder, 'r');
    await folder.sync().finally(() => folder.close());
    return { file: handle, path: file };
  }

  async #close(): Promise<void> {
    const live = this.#live;
    if (!live) return;
    this.#live = null;
    await live.file.close();
    await rename(live.path, live.path + DONE);
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

/** A line that a kill cut short was never answered for. */
function readLine(line: string): Batch[] {
  if (line === '') return [];
  try {
    return [JSON.parse(line) as Batch];
  } catch {
    return [];
  }
}

const DONE = '.done';

/** Who wrote a file; null for what is no file of ours. */
function ownerOf(name: string): number | null {
  const pid = /^clicks-(\d+)-/.exec(name)?.[1];
  return pid === undefined ? null : Number(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
