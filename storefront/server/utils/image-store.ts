import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file's age is written to disk at most this often, so that a hit does not cost a write. */
const TOUCH_EVERY_MS = 60 * 60 * 1000;

/** A younger draft may be what another process is writing. */
const DRAFT_LIVES_MS = 60 * 1000;

interface Entry {
  size: number;
  touched: number;
}

/**
 * Converted pictures on disk, which outlive a restart. Bounded: what was least recently asked for
 * goes first. The map's order is the order of use; the files' times carry it over a restart.
 */
export class ImageStore {
  readonly #folder: string;
  readonly #maxBytes: number;
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;
  #ready: Promise<void> | undefined;

  constructor(folder: string, maxBytes: number) {
    this.#folder = folder;
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  async read(name: string): Promise<Buffer | undefined> {
    await this.#open();
    const body = await readFile(this.#path(name)).catch(() => undefined);
    // Somebody emptied the folder: forget it and make the picture anew.
    if (!body) return void this.#forget(name);
    const entry = this.#entries.get(name);
    if (entry) await this.#touch(name, entry);
    // Another process made it.
    else this.#remember(name, body.length);
    return body;
  }

  /** Written beside and renamed into place, so that no reader ever meets half a picture. */
  async write(name: string, body: Buffer): Promise<void> {
    await this.#open();
    const target = this.#path(name);
    const draft = `${target}.${randomUUID()}.tmp`;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(draft, body);
    await rename(draft, target);
    this.#remember(name, body.length);
    await this.#evict();
  }

  async #evict(): Promise<void> {
    for (const name of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#forget(name);
      await rm(this.#path(name), { force: true });
    }
  }

  async #touch(name: string, entry: Entry): Promise<void> {
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    const now = Date.now();
    if (now - entry.touched < TOUCH_EVERY_MS) return;
    entry.touched = now;
    await utimes(this.#path(name), now / 1000, now / 1000).catch(() => undefined);
  }

  #remember(name: string, size: number): void {
    this.#forget(name);
    this.#entries.set(name, { size, touched: Date.now() });
    this.#bytes += size;
  }

  #forget(name: string): void {
    this.#bytes -= this.#entries.get(name)?.size ?? 0;
    this.#entries.delete(name);
  }

  #path(name: string): string {
    return path.join(this.#folder, name);
  }

  #open(): Promise<void> {
    return (this.#ready ??= this.#scan());
  }

  /** Finds what an earlier process left, oldest first; a draft that a crash left behind goes. */
  async #scan(): Promise<void> {
    const files = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const found: Array<{ name: string; size: number; touched: number }> = [];
    for (const file of files) {
      if (!file.isFile()) continue;
      const whole = path.join(file.parentPath, file.name);
      const { size, mtimeMs } = await stat(whole);
      if (file.name.endsWith('.tmp')) {
        if (Date.now() - mtimeMs > DRAFT_LIVES_MS) await rm(whole, { force: true });
      } else {
        found.push({ name: path.relative(this.#folder, whole), size, touched: mtimeMs });
      }
    }
    for (const { name, size, touched } of found.sort((a, b) => a.touched - b.touched)) {
      this.#entries.set(name, { size, touched });
      this.#bytes += size;
    }
    await this.#evict();
  }
}
