import { answering, Refusal } from '@sys/platform/services';
import type { OrderErrorCode } from '../contracts/errors.ts';

export { answering };

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
  'no-settlement': 404,
  'day-refused': 400,
  'second-person': 403,
  'own-debt': 403,
  'no-review': 404,
  'not-yours': 400,
  'not-allowed': 403,
  'not-verified': 403,
  'plan-feature': 403,
  'gateway-away': 503,
};

/** Why something was not done to a basket or an order: expected, and told by its code. */
export class OrderError extends Refusal<OrderErrorCode> {
  constructor(code: OrderErrorCode, problems?: unknown, message?: string) {
    super(code, STATUS[code] ?? 409, problems, message);
    this.name = 'OrderError';
  }
}
