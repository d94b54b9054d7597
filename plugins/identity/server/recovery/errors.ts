import type { Context } from 'koa';
import type { RecoveryErrorCode } from '../../contracts/recovery.ts';

const STATUS: Partial<Record<RecoveryErrorCode, number>> = {
  'no-request': 404,
  'not-allowed': 403,
  'own-account': 403,
  'same-eyes': 403,
};

/** Why something was not done to a request: expected, and told by its code. */
export class RecoveryError extends Error {
  readonly code: RecoveryErrorCode;
  constructor(code: RecoveryErrorCode) {
    super(`The request was not changed: ${code}.`);
    this.code = code;
  }
}

/** Answers a `RecoveryError` as Strapi answers its own; everything else stays what it is. */
export const answering = (work: (ctx: Context) => Promise<void>) => async (ctx: Context) => {
  try {
    await work(ctx);
  } catch (error) {
    if (!(error instanceof RecoveryError)) throw error;
    const { code, message } = error;
    const status = STATUS[code] ?? 409;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name: 'RecoveryError', message, details: { code } } };
  }
};
