/** Nobody who comes now would be served in a time worth waiting for. */
export class GateFullError extends Error {}

/** Lets a few through at a time; the others wait in line, and the line has an end. */
export class Gate {
  readonly #width: number;
  readonly #line: number;
  readonly #waiting: Array<() => void> = [];
  #inside = 0;

  constructor(width: number, line: number) {
    this.#width = width;
    this.#line = line;
  }

  get load(): { inside: number; waiting: number } {
    return { inside: this.#inside, waiting: this.#waiting.length };
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#width) {
      if (this.#waiting.length >= this.#line) throw new GateFullError();
      // Whoever leaves hands the place over, so that `#inside` never dips and nobody slips in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#inside++;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside--;
    }
  }
}
