import { SettingsError } from '@sys/config';
import type { Service } from './processes.ts';

/** What a command has started, in order; ended in the opposite order, once, however the end comes. */
export class Lifetime {
  readonly #stops: Array<() => Promise<void>> = [];
  #ending = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (!this.#ending) console.log('\nStopping ...');
        void this.end(0);
      });
    }
  }

  add(stop: () => Promise<void>): void {
    this.#stops.push(stop);
  }

  /** A program that ends by itself takes the rest with it, and says why. */
  watch(service: Service): void {
    this.add(() => service.stop());
    void service.ended.then((code) => {
      if (this.#ending) return;
      console.error(`\n${service.name} ended (${code}):\n${service.tail()}`);
      void this.end(1);
    });
  }

  /** Ends everything and the process. */
  async end(code: number): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    for (const stop of this.#stops.reverse()) await stop().catch((error: Error) => console.error(error.message));
    process.exit(code);
  }

  /** Runs the command; an error is told in a sentence where we know it, and ends everything. */
  async run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#ending) console.error(`\n${explain(error)}`);
      await this.end(1);
    }
  }
}

function explain(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
