import type { OrderLineView, OrderView } from '@sys/orders/contracts';

/** One thing that happens to an order, as whoever bought sees it. */
export interface OrderStep {
  name: 'placed' | 'pay' | 'confirm' | 'ship' | 'deliver' | 'use' | 'collect' | 'ended';
  state: 'done' | 'now' | 'ahead' | 'stopped';
  at: string | null;
}

type Seen = Pick<OrderView, 'state' | 'method' | 'placedAt' | 'paidAt'> & {
  lines: readonly Pick<OrderLineView, 'kind' | 'shippedAt' | 'deliveredAt'>[];
};

/** How an order ended that was not carried out. */
export const ENDINGS: readonly OrderView['state'][] = ['expired', 'cancelled', 'refused', 'no_show', 'refunded'];

/** The last of some instants, when all of them are there. */
const allBy = (instants: readonly (string | null)[]): string | null =>
  instants.length > 0 && instants.every(Boolean) ? [...instants].sort().at(-1)! : null;

/**
 * The way of an order from its first day to its last: what is done, what comes now, what is still ahead. An order
 * that ended early shows what was done, and how it ended.
 */
export function orderSteps({ state, method, placedAt, paidAt, lines }: Seen): OrderStep[] {
  const goods = lines.filter(({ kind }) => kind === 'goods');
  const promised = !['placed', 'to_confirm', 'expired', 'cancelled'].includes(state);
  const done = (name: OrderStep['name'], is: boolean, at: string | null = null) => ({ name, is, at });
  const steps = [
    done('placed', true, placedAt),
    method === 'card' ? done('pay', paidAt !== null, paidAt) : done('confirm', promised),
  ];
  if (goods.length > 0) {
    const shipped = allBy(goods.map(({ shippedAt, deliveredAt }) => shippedAt ?? deliveredAt));
    const delivered = allBy(goods.map(({ deliveredAt }) => deliveredAt));
    steps.push(done('ship', shipped !== null, shipped), done('deliver', delivered !== null, delivered));
  }
  if (lines.some(({ kind }) => kind === 'service')) steps.push(done('use', state === 'fulfilled'));
  if (method === 'cash_on_delivery') steps.push(done('collect', paidAt !== null, paidAt));

  if (ENDINGS.includes(state)) {
    return [...steps.filter(({ is }) => is), done('ended', true)].map(({ name, at }) => ({
      name,
      state: name === 'ended' ? 'stopped' : 'done',
      at,
    }));
  }
  const next = steps.findIndex(({ is }) => !is);
  return steps.map(({ name, is, at }, index) => ({
    name,
    state: is ? 'done' : index === next ? 'now' : 'ahead',
    at,
  }));
}
