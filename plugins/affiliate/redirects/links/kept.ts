/** Milliseconds for which what is known of a link holds, however often it is asked for: a link that is off is so everywhere then. */
export const KEPT_MS = 4_000;
/** For how long it is still gone by while nobody can be asked: nothing is switched off then either. */
export const STALE_MS = 3_600_000;
/** Links that are kept; beyond, those that were read first are forgotten. */
const MOST = 50_000;
/** After the database could not be asked, it is left alone so long. */
const PAUSE_MS = 1_000;

interface Kept<T> {
  value: T;
  at: number;
}

/**
 * What was read, for a fixed time from when it was read: a hit renews nothing. Equal questions wait for one answer.
 * While nobody answers, what was known goes on being known.
 */
export class KeptReads<T> {
  readonly #read: (key: string) => Promise<T>;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept<T>>();
  readonly #asked = new Map<string, Promise<T>>();
  #silentUntil = 0;

  constructor(read: (key: string) => Promise<T>, now: () => number = Date.now) {
    this.#read = read;
    this.#now = now;
  }

  /** At once where it is known, which spares a turn of the event loop. Rejects when it never was and cannot be asked. */
  get(key: string): T | Promise<T> {
    const now = this.#now();
    const kept = this.#kept.get(key);
    if (kept && now - kept.at < KEPT_MS) return kept.value;
    if (kept && now < this.#silentUntil && now - kept.at < STALE_MS) return kept.value;
    return this.#asked.get(key) ?? this.#ask(key);
  }

  /** It changed: the next one asks. What is being read may be what it was before, and is not kept. */
  drop(key: string): void {
    this.#kept.delete(key);
    this.#asked.delete(key);
  }

  /** Nobody told us of changes for a while. */
  dropAll(): void {
    this.#kept.clear();
    this.#asked.clear();
  }

  #ask(key: string): Promise<T> {
    // From when it is asked, not answered: it cannot be older than that.
    const at = this.#now();
    const asking = this.#read(key)
      .then((value) => {
        if (this.#asked.get(key) === asking) this.#keep(key, { value, at });
        return value;
      })
      .catch((error: unknown) => {
        this.#silentUntil = this.#now() + PAUSE_MS;
        const kept = this.#kept.get(key);
        if (kept && this.#now() - kept.at < STALE_MS) return kept.value;
        throw error;
      })
      .finally(() => {
        if (this.#asked.get(key) === asking) this.#asked.delete(key);
      });
    this.#asked.set(key, asking);
    return asking;
  }

  #keep(key: string, kept: Kept<T>): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value!);
  }
}
