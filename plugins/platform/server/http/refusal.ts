import type { Context } from 'koa';

/** Why something was not done: expected, and told by its code, with what there is to say besides in `problems`. */
export class Refusal<Code extends string = string> extends Error {
  readonly code: Code;
  readonly status: number;
  readonly problems: unknown;
  constructor(code: Code, status: number, problems?: unknown, message = `It was not done: ${code}.`) {
    super(message);
    this.code = code;
    this.status = status;
    this.problems = problems;
  }
}

/** Answers a refusal as Strapi answers its own errors; everything else stays what it is. */
export function answering<Args extends [Context]>(work: (...args: Args) => Promise<void>) {
  return async (...args: Args): Promise<void> => {
    const [ctx] = args;
    try {
      await work(...args);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { name, code, status, problems, message } = error;
      ctx.status = status;
      const details = { code, ...(problems === undefined ? {} : { problems }) };
      ctx.body = { data: null, error: { status, name, message, details } };
    }
  };
}
