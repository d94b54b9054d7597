import type { OrderRow } from './rows.ts';

/** Of an order the trail knows the number, the way it went and what the staff gave as its reason; whose it is, the order says. */
export const deed = (
  order: Pick<OrderRow, 'id' | 'number' | 'state'>,
  action: string,
  before: OrderRow | null,
  reason?: string,
) => ({
  action: `order.${action}`,
  subject: { kind: 'order', id: order.id, name: order.number },
  before: before && { state: before.state },
  after: { state: order.state, ...(reason ? { reason } : {}) },
});
