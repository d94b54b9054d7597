import { z } from 'zod';
import { GraphError } from './errors.ts';

const times = z.number().int().min(1).max(1000);

/** What shall go wrong, as `POST /meta/_stand-in/faults` takes it too. Several stand beside each other. */
export const wish = z.strictObject({
  /** Which calls it concerns: an expression for `POST /123/media_publish`, without host and version. */
  on: z.string().default('.'),
  times: times.default(1),
  /** Answered so before anything happened. `minutes`: until an account that is throttled may come again. */
  fail: z
    .strictObject({
      code: z.number().int(),
      subcode: z.number().int().optional(),
      status: z.number().int().min(200).max(599).optional(),
      message: z.string().optional(),
      transient: z.boolean().optional(),
      minutes: z.number().int().min(0).optional(),
    })
    .optional(),
  /** Answered with what is no JSON. */
  garble: z.literal(true).optional(),
  /** Done, and the line is cut before the answer: whoever asked cannot know. */
  drop: z.literal(true).optional(),
  /** The line is cut before anything was done: to whoever asked it looks the same. */
  lose: z.literal(true).optional(),
  /** Takes so many milliseconds longer. */
  slow: z.number().int().min(1).max(120_000).optional(),
});
export type Wish = z.input<typeof wish>;
type Fault = z.output<typeof wish> & { pattern: RegExp };

/** What is to be done to one call. */
export interface Fate {
  slow: number;
  fail: GraphError | null;
  minutes: number | null;
  garble: boolean;
  drop: boolean;
  lose: boolean;
}

export class Faults {
  #open: Fault[] = [];

  add(given: Wish): void {
    const parsed = wish.parse(given);
    this.#open.push({ ...parsed, pattern: new RegExp(parsed.on) });
  }

  clear(): void {
    this.#open = [];
  }

  /** Takes one of each that concerns the call. */
  take(call: string): Fate {
    const met = this.#open.filter(({ pattern }) => pattern.test(call));
    for (const fault of met) fault.times--;
    this.#open = this.#open.filter((fault) => fault.times > 0);
    const fail = met.find((fault) => fault.fail)?.fail;
    const { code, message, minutes, ...details } = fail ?? { code: 0 };
    return {
      slow: Math.max(0, ...met.map((fault) => fault.slow ?? 0)),
      fail: fail ? new GraphError(code, message ?? `(#${code}) Asked for by the test.`, details) : null,
      minutes: minutes ?? null,
      garble: met.some((fault) => fault.garble),
      drop: met.some((fault) => fault.drop),
      lose: met.some((fault) => fault.lose),
    };
  }
}
