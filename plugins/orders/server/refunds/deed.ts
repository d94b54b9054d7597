import type { RefundRow, RefundState } from './rows.ts';

/** Of a refund the trail knows the sum, the way it went and what the staff gave as its reason; others’ reasons the refund says. */
export const refundDeed = (
  refund: Pick<RefundRow, 'id' | 'order' | 'amount'>,
  action: string,
  before: RefundState | null,
  after: RefundState,
  reason?: string,
) => ({
  action: `refund.${action}`,
  subject: { kind: 'refund', id: refund.id },
  before: before && { state: before },
  after: { state: after, order: refund.order, amount: refund.amount, ...(reason ? { reason } : {}) },
});
