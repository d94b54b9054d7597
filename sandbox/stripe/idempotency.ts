import { ApiError } from './errors.ts';

export interface Answer {
  status: number;
  body: object;
}

interface Kept {
  at: number;
  path: string;
  fingerprint: string;
  request: string;
  answer: Answer | null;
}

const DAY = 24 * 3600 * 1000;

/**
 * One deed per key. The first answer is kept with its status, failures included, and said again for a day; another wish
 * under the same key is refused, and so is the same one while the first is under way.
 */
export class Idempotency {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The answer of before; null when this request is the first and has to be done. */
  begin(key: string, path: string, fingerprint: string, request: string): (Answer & { original: string }) | null {
    const kept = this.#kept.get(key);
    if (kept && this.#now() - kept.at < DAY) {
      if (kept.path !== path)
        throw other(`for the same endpoint they were first used for ('${kept.path}' vs. '${path}')`, key);
      if (kept.fingerprint !== fingerprint) throw other('with the same parameters they were first used with', key);
      if (kept.answer) return { ...kept.answer, original: kept.request };
      throw new ApiError(
        409,
        `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
        { type: 'idempotency_error', code: 'idempotency_key_in_use' },
      );
    }
    this.#kept.set(key, { at: this.#now(), path, fingerprint, request, answer: null });
    return null;
  }

  keep(key: string, answer: Answer): void {
    const kept = this.#kept.get(key);
    // As it was then: the objects it names go on living.
    if (kept) kept.answer = structuredClone(answer);
  }

  /** Nothing was begun under it: it is free again. */
  release(key: string): void {
    this.#kept.delete(key);
  }
}

const other = (rule: string, key: string) =>
  new ApiError(
    400,
    `Keys for idempotent requests can only be used ${rule}. Try using a key other than '${key}' if you meant to execute a different request.`,
    { type: 'idempotency_error' },
  );
