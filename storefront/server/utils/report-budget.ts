const MINUTE = 60_000;

/**
 * How much browsers may report: so many a minute from one address, and so many together, since what goes to
 * Sentry is limited too and faults of the servers need their room. It forgets everything each minute, and so
 * remembers no more addresses than it lets in.
 */
export class ReportBudget {
  readonly #each: number;
  readonly #together: number;
  readonly #from = new Map<string, number>();
  #minute = 0;
  #count = 0;

  constructor(each: number, together: number) {
    this.#each = each;
    this.#together = together;
  }

  /** Whether another one from this address is taken; `now` in milliseconds. */
  takes(address: string, now: number): boolean {
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#count = 0;
      this.#from.clear();
    }
    const before = this.#from.get(address) ?? 0;
    if (before >= this.#each || this.#count >= this.#together) return false;
    this.#from.set(address, before + 1);
    this.#count++;
    return true;
  }
}
