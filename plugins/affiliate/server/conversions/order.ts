import { isNewTo, lockSale, ordersOfBuyer, type Sale as OrderSale, type SoldLine } from '@sys/orders/services';
import type { Querier } from '@sys/database/marketplace';
import type { Sale } from '../../contracts/sales.ts';
import { returnedOf } from '../../domain/commission/returned.ts';
import { recordSale } from './record.ts';

const ENDED: readonly OrderSale['state'][] = ['expired', 'cancelled', 'refused', 'no_show'];
/** Days in which orders of one buyer are counted (domain/fraud/facts.ts). */
const BUYER_DAYS = 30;

/**
 * Follows an order of ours: reads it as it stands, under its lock, whatever event told of it, and records the part of
 * each merchant, always in the same row. True when somebody may have brought it of whom we do not know yet.
 */
export async function followOrder(db: Querier, id: string, now: Date): Promise<boolean> {
  const order = await lockSale(db, id);
  // Nobody has promised to pay by card: until it is paid it is none.
  if (!order || (order.method === 'card' && order.paidAt === null)) return false;
  let unknown = false;
  for (const sale of await partsOf(db, order)) {
    const { conversion } = await recordSale(db, sale, now);
    unknown ||= conversion === null && !sale.cancelled;
  }
  return unknown && order.visitor !== null;
}

async function partsOf(db: Querier, order: OrderSale): Promise<Sale[]> {
  const returned = returnedLines(order);
  const orders = await ordersOfBuyer(db, order, BUYER_DAYS);
  const merchants = [...new Set(order.lines.map(({ merchant }) => merchant))].sort();
  const parts: Sale[] = [];
  for (const merchant of merchants) {
    const lines = order.lines.flatMap((line) => (line.merchant === merchant ? saleLine(line, returned) : []));
    if (lines.length === 0) continue;
    parts.push({
      merchant,
      source: 'order',
      reference: order.order,
      placedAt: order.placedAt,
      paidAt: order.paidAt,
      cancelled: order.paidAt === null && ENDED.includes(order.state),
      currency: order.currency,
      buyer: {
        user: order.user,
        email: order.email,
        phone: order.phone,
        orders,
        newCustomer: await isNewTo(db, merchant, order),
      },
      visitor: order.visitor,
      click: null,
      coupon: order.coupon,
      lines,
    });
  }
  return parts;
}

/** By line; what a bank took from us after a dispute has gone back as well. */
function returnedLines({ lines, card }: OrderSale): Map<string, number> {
  const whole = lines.reduce((sum, { paid }) => sum + paid, 0);
  const found = returnedOf(lines, card.lost ? whole : card.refunded);
  return new Map(lines.map(({ id }, at) => [id, found[at]!]));
}

function saleLine(line: SoldLine, returned: Map<string, number>): Sale['lines'] {
  const { id, kind, deal, quantity, paid, net, deliveredAt, categories } = line;
  if (kind === 'fee' || deal === null) return [];
  return [{ line: id, deal, kind, quantity, paid, net, refunded: returned.get(id)!, deliveredAt, categories }];
}
