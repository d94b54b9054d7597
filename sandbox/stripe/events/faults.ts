import { z } from 'zod';

const times = z.number().int().min(0).max(1000);

/** What shall go wrong, as `POST /_stand-in/faults` takes it too. What is not named stays as it is. */
export const wishes = z.strictObject({
  /** The next so many events are lost. */
  drop: times.optional(),
  /** The next so many events come twice. */
  duplicate: times.optional(),
  /** The next so many events are held until all are there, and come in another order. */
  shuffle: times.optional(),
  /** The next so many events come later, by so much of the virtual time. */
  delay: z.strictObject({ times, seconds: z.number().int().min(1) }).optional(),
  /** The next so many requests are answered so before anything happened. */
  fail: z.strictObject({ times, status: z.number().int().min(500).max(599).default(500) }).optional(),
  /** The next so many requests that change something are done, and their answer never comes. */
  timeOut: times.optional(),
  /** Each request takes so many milliseconds. */
  slow: z.number().int().min(0).max(60_000).optional(),
  /** The last three concern requests whose path begins so, and leave the others alone. */
  only: z.string().startsWith('/').optional(),
});
export type FaultWishes = z.input<typeof wishes>;

const NONE = { drop: 0, duplicate: 0, shuffle: 0, delay: { times: 0, seconds: 1 }, fail: { times: 0, status: 500 }, timeOut: 0, slow: 0, only: '/' }; // prettier-ignore

/** The faults on demand. */
export class Faults {
  #open: Required<z.output<typeof wishes>> = structuredClone(NONE);

  set(given: FaultWishes): void {
    this.#open = { ...this.#open, ...wishes.parse(given) };
  }

  clear(): void {
    this.#open = structuredClone(NONE);
  }

  slowness(path: string): number {
    return this.#concerns(path) ? this.#open.slow : 0;
  }

  /** How many events are still to be held before they are let go. */
  get shuffling(): number {
    return this.#open.shuffle;
  }

  take(fault: 'drop' | 'duplicate' | 'shuffle'): boolean {
    if (this.#open[fault] === 0) return false;
    this.#open[fault]--;
    return true;
  }

  takeDelay(): number {
    if (this.#open.delay.times === 0) return 0;
    this.#open.delay.times--;
    return this.#open.delay.seconds;
  }

  takeTimeOut(path: string): boolean {
    if (this.#open.timeOut === 0 || !this.#concerns(path)) return false;
    this.#open.timeOut--;
    return true;
  }

  takeFailure(path: string): number | null {
    if (this.#open.fail.times === 0 || !this.#concerns(path)) return null;
    this.#open.fail.times--;
    return this.#open.fail.status;
  }

  #concerns(path: string): boolean {
    return path.startsWith(this.#open.only);
  }
}
