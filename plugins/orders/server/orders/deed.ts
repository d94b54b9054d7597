import type { OrderRow } from './rows.ts';

/** Of an order the trail knows the number and the way it went; whose it is, the order says. */
export const deed = (order: Pick<OrderRow, 'id' | 'number' | 'state'>, action: string, before: OrderRow | null) => ({
  action: `order.${action}`,
  subject: { kind: 'order', id: order.id, name: order.number },
  before: before && { state: before.state },
  after: { state: order.state },
});
