import type { Context } from 'koa';
import type { OrderErrorCode } from '../contracts/errors.ts';

const STATUS: Partial<Record<OrderErrorCode, number>> = {
  'key-missing': 400,
  'phone-invalid': 400,
  'address-needed': 400,
  'no-order': 404,
  'no-shop': 404,
  'no-voucher': 404,
  'no-deal': 404,
  'no-seat': 404,
  'no-invitation': 404,
  'invitation-other': 403,
  'not-permitted': 403,
  'no-coupon': 404,
  'no-review': 404,
  'not-yours': 400,
  'not-allowed': 403,
  'not-verified': 403,
  'plan-feature': 403,
  'gateway-away': 503,
};

/** Why something was not done to a basket or an order: expected, and told by its code. */
export class OrderError extends Error {
  readonly code: OrderErrorCode;
  readonly problems: unknown;
  constructor(code: OrderErrorCode, problems?: unknown, message = `It was not done: ${code}.`) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** Answers an `OrderError` as Strapi answers its own; everything else stays what it is. */
export function answering<Args extends [Context]>(work: (...args: Args) => Promise<void>) {
  return async (...args: Args): Promise<void> => {
    const [ctx] = args;
    try {
      await work(...args);
    } catch (error) {
      if (!(error instanceof OrderError)) throw error;
      const { code, problems, message } = error;
      ctx.status = STATUS[code] ?? 409;
      const details = { code, ...(problems === undefined ? {} : { problems }) };
      ctx.body = { data: null, error: { status: ctx.status, name: 'OrderError', message, details } };
    }
  };
}
