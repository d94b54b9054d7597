import type { Apart } from '../../domain/clicks/classify.ts';
import { newId } from '../ids.ts';
import type { ApartCount, Batch, Click } from './click.ts';
import type { Journal } from './journal.ts';

/** Statements on their way at a time: the next clicks gather while the disk is waited for. */
const IN_FLIGHT = 2;
/** Clicks of one statement. */
const MOST = 2_000;
/** How long counts of what was no click may wait for a click to go with. */
const APART_MS = 1_000;
const LATE_MS = 100;
/** How often the journal is offered to a database that was away. */
const AGAIN_MS = 1_000;

export interface Recording {
  /** Writes a batch once; rejects when that is not known to have happened. */
  write(batch: Batch): Promise<void>;
  journal: Journal;
  now(): number;
  /** Milliseconds that a statement may take before its clicks are put on this machine’s disk as well. */
  lateAfter?: number;
  /** Told when the database goes away or comes back, and of clicks that nobody could keep. */
  say(what: 'away' | 'back' | 'lost', details: { error?: unknown; clicks?: number }): void;
}

type Told = (kept: boolean) => void;

/**
 * Takes clicks and says of each when it is on a disk: the database’s, or, while that is away, this machine’s. All that
 * come while a statement is on its way go with the next one.
 */
export class Recorder {
  readonly #parts: Recording;
  #clicks: Click[] = [];
  #told: Told[] = [];
  #apart = new Map<string, ApartCount>();
  #flying = 0;
  #away = false;
  /** Statements that are late: while there are any, clicks go to the journal at once. */
  #late = 0;
  #planned = false;
  readonly #timers: NodeJS.Timeout[];

  constructor(parts: Recording) {
    this.#parts = parts;
    this.#away = !parts.journal.empty;
    this.#timers = [
      setInterval(() => this.#apart.size > 0 && this.#fly(), APART_MS),
      setInterval(() => void this.#offerJournal(), AGAIN_MS),
    ];
  }

  /** `told` is called once, with false when the click could not be kept anywhere. */
  click(click: Click, told: Told): void {
    this.#clicks.push(click);
    this.#told.push(told);
    if (this.#planned || this.#flying >= IN_FLIGHT) return;
    // All that this turn of the event loop has read go together.
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      this.#fly();
    });
  }

  apart(link: string, because: Apart): void {
    const key = `${link} ${because}`;
    const count = this.#apart.get(key);
    if (count) count.times += 1;
    else this.#apart.set(key, { link, because, times: 1 });
  }

  /** Writes what there is and takes no more. */
  async end(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    while (this.#flying > 0 || this.#clicks.length > 0 || this.#apart.size > 0) {
      this.#fly();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  #fly(): void {
    while (this.#flying < IN_FLIGHT && (this.#clicks.length > 0 || this.#apart.size > 0)) {
      const told = this.#told.splice(0, MOST);
      const at = this.#parts.now();
      const batch: Batch = {
        id: newId(at),
        at,
        clicks: this.#clicks.splice(0, MOST),
        apart: [...this.#apart.values()],
      };
      this.#apart.clear();
      this.#flying += 1;
      void this.#keep(batch)
        .then((kept) => told.forEach((tell) => tell(kept)))
        .finally(() => {
          this.#flying -= 1;
          this.#fly();
        });
    }
  }

  /** Whoever came waits but a moment for a database that hangs: what is late is kept by the journal as well. */
  async #keep(batch: Batch): Promise<boolean> {
    const written = this.#away || this.#late > 0 ? Promise.resolve(false) : this.#write(batch);
    if (await this.#soon(written)) return true;
    // It may be written all the same; the journal offers it again under its id.
    const kept = (await this.#parts.journal.add(batch).catch(() => false)) || (await written);
    if (!kept) this.#parts.say('lost', { clicks: batch.clicks.length });
    return kept;
  }

  /** What comes of it, or false when that takes too long. */
  async #soon(written: Promise<boolean>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, this.#parts.lateAfter ?? LATE_MS, null)));
    const first = await Promise.race([written, late]);
    clearTimeout(timer);
    if (first !== null) return first;
    this.#late += 1;
    void written.finally(() => (this.#late -= 1));
    return false;
  }

  async #write(batch: Batch): Promise<boolean> {
    try {
      await this.#parts.write(batch);
      return true;
    } catch (error) {
      if (!this.#away) this.#parts.say('away', { error });
      this.#away = true;
      return false;
    }
  }

  #offering = false;
  async #offerJournal(): Promise<void> {
    if (this.#offering || (!this.#away && this.#parts.journal.empty)) return;
    this.#offering = true;
    try {
      const batches = await this.#parts.journal.replay((batch) => this.#parts.write(batch));
      if (this.#away) this.#parts.say('back', { clicks: batches });
      this.#away = false;
    } catch {
      this.#away = true;
    } finally {
      this.#offering = false;
    }
  }
}
