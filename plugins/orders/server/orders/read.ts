import type { Querier } from '@sys/database/marketplace';
import type { OrderLineView, OrderView } from '../../contracts/orders.ts';
import { CODE_GUESSES, mayResend } from '../../domain/order/confirmation.ts';
import { hiddenPhone } from '../../domain/order/phone.ts';
import { moveOrder } from '../../domain/order/states.ts';
import { withdrawalEnd, type RefundableOrder } from '../../domain/refunds/decide.ts';
import { mayPay } from './checkout.ts';
import { linesOf, type LineRow } from './lines.ts';
import type { OrderRow } from './rows.ts';
import { vouchersOf } from './vouchers.ts';

/** An order as whoever bought it sees it. */
export async function viewOrder(db: Querier, order: OrderRow, now: Date): Promise<OrderView> {
  const rows = await linesOf(db, order.id);
  const { rows: refunds } = await db.query<{ id: string; state: 'sent'; amount: number; at: Date }>(
    'SELECT id::text, state, amount::float8, created_at AS at FROM orders_refunds WHERE "order" = $1 ORDER BY orders_refunds.id',
    [order.id],
  );
  const refundable = refundableOf(order, rows);
  const lines = rows.map((row) => viewLine(row, refundable, now));
  return {
    number: order.number,
    state: order.state,
    method: order.method,
    placedAt: iso(order.placedAt),
    heldUntil: isoOrNull(order.heldUntil),
    paidAt: isoOrNull(order.paidAt),
    name: order.name,
    phone: hiddenPhone(order.phone),
    email: order.email,
    address: order.address === null ? null : (JSON.parse(order.address) as OrderView['address']),
    lines,
    gross: order.gross,
    discount: order.discount,
    fees: order.fees,
    total: order.total,
    net: order.net,
    tva: order.tva,
    refunded: order.refunded,
    taxes: taxesOf(rows),
    vouchers: await vouchersOf(db, order.id),
    refunds: refunds.map(({ at, ...refund }) => ({ ...refund, at: iso(at) })),
    codeBy: order.codeBy,
    may: mayOf(order, rows, lines, now),
  };
}

const iso = (at: Date): string => new Date(at).toISOString();
const isoOrNull = (at: Date | null): string | null => (at === null ? null : iso(at));

/** What a refund is decided on; null as long as nothing was paid. */
function refundableOf(order: OrderRow, rows: readonly LineRow[]): RefundableOrder | null {
  const paid = order.state === 'paid' || order.state === 'fulfilled';
  return paid && order.paidAt ? { paid, paidAt: new Date(order.paidAt), lines: rows } : null;
}

function viewLine(row: LineRow, refundable: RefundableOrder | null, now: Date): OrderLineView {
  return {
    id: row.id,
    kind: row.kind,
    fee: row.fee,
    deal: row.deal,
    slug: row.slug,
    title: row.title,
    merchant: { id: row.merchant, name: row.merchantName },
    image: row.image,
    unitPrice: row.unitPrice,
    quantity: row.quantity,
    paid: row.paid,
    refunded: row.refunded,
    returned: row.returned,
    shippedAt: isoOrNull(row.shippedAt),
    deliveredAt: isoOrNull(row.deliveredAt),
    gift: row.giftTo === null ? null : { to: row.giftTo, message: row.giftMessage ?? '' },
    returnable: returnableOf(row, refundable, now),
  };
}

/** The last moment that a date can say stands for "no end yet": goods that did not come. */
const FOR_EVER = 8.64e15;

function returnableOf(
  row: LineRow,
  refundable: RefundableOrder | null,
  now: Date,
): { units: number; until: string | null } {
  // A fee goes back with the last that it was for; nobody gives it back by itself.
  if (!refundable || row.kind === 'fee') return { units: 0, until: null };
  const end = withdrawalEnd(refundable, row);
  const left = row.refunded < row.paid ? row.quantity - row.returned - row.redeemed : 0;
  return {
    units: now < end ? Math.max(0, left) : 0,
    until: end.getTime() === FOR_EVER ? null : end.toISOString(),
  };
}

/** As an invoice lists it. The columns of the lines add up to it. */
export function taxesOf(rows: readonly LineRow[]): OrderView['taxes'] {
  const taxes = new Map<number, OrderView['taxes'][number]>();
  for (const { tax: rate, paid, net, tva } of rows) {
    const sum = taxes.get(rate) ?? { rate, paid: 0, net: 0, tva: 0 };
    taxes.set(rate, { rate, paid: sum.paid + paid, net: sum.net + net, tva: sum.tva + tva });
  }
  return [...taxes.values()].sort((a, b) => a.rate - b.rate);
}

function mayOf(
  order: OrderRow,
  rows: readonly LineRow[],
  lines: readonly OrderLineView[],
  now: Date,
): OrderView['may'] {
  const held = order.heldUntil !== null && now < new Date(order.heldUntil);
  const waits = order.state === 'to_confirm' && held;
  return {
    pay: mayPay(order, now),
    confirm: waits && order.codeGuesses < CODE_GUESSES,
    resend: waits && mayResend({ sent: order.codeSent }),
    cancel: moveOrder(order, 'cancel', 'buyer').ok && !onTheWay(rows),
    refund: lines.some(({ returnable }) => returnable.units > 0),
    receipt: order.receipt !== null,
  };
}

/** What has been sent is refused at the door, not cancelled. */
export const onTheWay = (rows: readonly LineRow[]): boolean => rows.some(({ shippedAt }) => shippedAt !== null);
