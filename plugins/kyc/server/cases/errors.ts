import type { Context } from 'koa';
import type { CaseErrorCode } from '../../contracts/case.ts';

const STATUS: Partial<Record<CaseErrorCode, number>> = {
  invalid: 400,
  'documents-missing': 400,
  'no-case': 404,
  'not-allowed': 403,
  'own-case': 403,
  'same-eyes': 403,
};

/** Why something was not done to a case: expected, and told by its code. */
export class CaseError extends Error {
  readonly code: CaseErrorCode;
  readonly problems: unknown;
  constructor(code: CaseErrorCode, problems?: unknown) {
    super(`The case was not changed: ${code}.`);
    this.code = code;
    this.problems = problems;
  }
}

/** Answers a `CaseError` as Strapi answers its own; everything else stays what it is. */
export function answering<Args extends [Context]>(work: (...args: Args) => Promise<void>) {
  return async (...args: Args): Promise<void> => {
    const [ctx] = args;
    try {
      await work(...args);
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      const { code, problems, message } = error;
      ctx.status = STATUS[code] ?? 409;
      ctx.body = {
        data: null,
        error: { status: ctx.status, name: 'CaseError', message, details: { code, ...(problems ? { problems } : {}) } },
      };
    }
  };
}
