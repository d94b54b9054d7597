/** Something that is to happen by itself. `rank` orders what falls on the same second. */
export interface Due {
  at: number;
  rank?: number;
  run(): void | Promise<void>;
}

/**
 * The time of the stand-in: the machine's, and as much further as it was advanced. What falls due on the way happens
 * in order of time, each at its own moment.
 */
export class Clock {
  readonly #base: () => number;
  readonly #due: () => Due[];
  #ahead = 0;
  #frozen: number | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(base: () => number, due: () => Due[]) {
    this.#base = base;
    this.#due = due;
  }

  /** In milliseconds. */
  now(): number {
    return this.#frozen ?? this.#base() + this.#ahead;
  }

  /** As Stripe counts. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** Lets what is due until now happen; while days are being lived through it does nothing. */
  async settle(): Promise<void> {
    // Who is told an event asks us about it: waiting here for the end of those days would be waiting for each other.
    if (this.#frozen === null) await this.advance(0);
  }

  /** One at a time: two who advance at once would each live through the same days. */
  advance(ms: number): Promise<void> {
    const turn = this.#turn.then(() => this.#live(ms));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #live(ms: number): Promise<void> {
    const from = this.now();
    const until = from + ms;
    this.#frozen = from;
    try {
      for (let next = this.#next(until); next; next = this.#next(until)) {
        // What was due before is late: it happens now, not in the past.
        this.#frozen = Math.max(next.at * 1000, this.#frozen);
        await next.run();
      }
    } finally {
      this.#ahead += ms;
      this.#frozen = null;
    }
  }

  #next(until: number): Due | undefined {
    const due = this.#due().filter(({ at }) => at * 1000 <= until);
    return due.sort((one, other) => one.at - other.at || (one.rank ?? 0) - (other.rank ?? 0))[0];
  }
}
