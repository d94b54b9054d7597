import type { Context } from 'koa';
import type { BillingErrorCode } from '../../contracts/errors.ts';

const STATUS: Partial<Record<BillingErrorCode, number>> = {
  'no-cards': 503,
  'not-a-merchant': 403,
  'no-subscription': 404,
  'no-customer': 404,
  // As for a quote of somebody else.
  'quote-over': 404,
};

/** Why something was not done to a subscription: expected, and told by its code. */
export class BillingError extends Error {
  readonly code: BillingErrorCode;
  constructor(code: BillingErrorCode) {
    super(`The subscription was not changed: ${code}.`);
    this.code = code;
  }
}

/** Answers a `BillingError` as Strapi answers its own; everything else stays what it is. */
export function answering(work: (ctx: Context) => Promise<void>) {
  return async (ctx: Context): Promise<void> => {
    try {
      await work(ctx);
    } catch (error) {
      if (!(error instanceof BillingError)) throw error;
      const { code, message } = error;
      ctx.status = STATUS[code] ?? 409;
      ctx.body = { data: null, error: { status: ctx.status, name: 'BillingError', message, details: { code } } };
    }
  };
}
