import type { RefundRow, RefundState } from './rows.ts';

/** Of a refund the trail knows the sum and the way it went; why, the refund says. */
export const refundDeed = (
  refund: Pick<RefundRow, 'id' | 'order' | 'amount'>,
  action: string,
  before: RefundState | null,
  after: RefundState,
) => ({
  action: `refund.${action}`,
  subject: { kind: 'refund', id: refund.id },
  before: before && { state: before },
  after: { state: after, order: refund.order, amount: refund.amount },
});
