/** An answer of the CMS as pages use it: parsed, with the cache tags of what it holds. */
export interface MarketplaceAnswer {
  value: unknown;
  tags: string[];
}

interface Kept {
  answer: Promise<MarketplaceAnswer>;
  /** Unknown until the answer is there. */
  tags: string[] | null;
  until: number;
}

/**
 * Answers that every page needs, such as the settings: read once, and shared by all renders until a purge
 * names them or `milliseconds` have passed. A failed read is not kept.
 */
export class KeptReads {
  readonly #kept = new Map<string, Kept>();
  readonly #milliseconds: number;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  get(address: string, read: () => Promise<MarketplaceAnswer>): Promise<MarketplaceAnswer> {
    const found = this.#kept.get(address);
    if (found && found.until > Date.now()) return found.answer;
    const kept: Kept = { answer: read(), tags: null, until: Date.now() + this.#milliseconds };
    this.#kept.set(address, kept);
    kept.answer.then(
      ({ tags }) => (kept.tags = tags),
      () => this.#kept.get(address) === kept && this.#kept.delete(address),
    );
    return kept.answer;
  }

  /** Drops what one of these tags names, all for `*`, and what is still being read: it may be the old content. */
  purge(tags: string[]): void {
    for (const [address, kept] of this.#kept) {
      if (!kept.tags || tags.some((tag) => tag === '*' || kept.tags!.includes(tag))) this.#kept.delete(address);
    }
  }
}
