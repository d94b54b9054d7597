import { paymentsOf } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import type { DeskOrder } from '../../contracts/desk.ts';
import { mayFinance } from '../../domain/order/finance-moves.ts';
import { referenceOf } from '../orders/checkout.ts';
import { linesOf, nameOf, type LineRow } from '../orders/lines.ts';
import { taxesOf } from '../orders/read.ts';
import type { OrderRow } from '../orders/rows.ts';
import { DECIDE_REFUNDS, MANAGE_ORDERS } from '../permissions.ts';
import { findRefunds } from '../refunds/rows.ts';
import { viewRefunds } from '../refunds/staff-view.ts';
import { namesOfStaff } from './names.ts';

/** An order as the finances see it. Whether they may act on it is of whoever asks. */
export async function viewDesk(db: Querier, order: OrderRow, member: Member): Promise<DeskOrder> {
  const lines = await linesOf(db, order.id);
  const refunds = await findRefunds(db, 'WHERE r."order" = $1 ORDER BY r.id', [order.id]);
  const { number, state, method, name, phone, email, total, refunded, trouble, gross, discount, fees, net, tva } =
    order;
  return {
    ...{ number, state, method, name, phone, email, total, refunded, trouble, gross, discount, fees, net, tva },
    placedAt: iso(order.placedAt),
    paidAt: isoOrNull(order.paidAt),
    heldUntil: isoOrNull(order.heldUntil),
    receipt: order.receipt,
    account: order.user !== null,
    address: order.address === null ? null : (JSON.parse(order.address) as DeskOrder['address']),
    taxes: taxesOf(lines),
    lines: lines.map(viewLine),
    vouchers: await vouchersOf(db, order.id),
    payments: await paymentsOf(db, referenceOf(order)),
    refunds: await viewRefunds(db, refunds, member),
    history: await historyOf(db, order.id),
    may: mayOf(order, lines, member),
  };
}

function mayOf(order: OrderRow, lines: readonly LineRow[], member: Member): DeskOrder['may'] {
  const manages = member.may(MANAGE_ORDERS);
  const may = (move: 'collect' | 'refuse' | 'cancel') => manages && mayFinance(move, { ...order, lines });
  const paid = order.state === 'paid' || order.state === 'fulfilled';
  return {
    collect: may('collect'),
    refuse: may('refuse'),
    cancel: may('cancel'),
    refund: member.may(DECIDE_REFUNDS) && paid && order.refunded < order.total,
    clear: manages && order.trouble !== null,
  };
}

const viewLine = (line: LineRow): DeskOrder['lines'][number] => ({
  id: line.id,
  kind: line.kind,
  title: line.fee === 'cash' ? 'Paiement à la livraison' : nameOf(line, 'fr'),
  merchant: line.merchantName,
  unitPrice: line.unitPrice,
  quantity: line.quantity,
  tax: line.tax,
  net: line.net,
  tva: line.tva,
  paid: line.paid,
  refunded: line.refunded,
  returned: line.returned,
  redeemed: line.redeemed,
  shippedAt: isoOrNull(line.shippedAt),
  deliveredAt: isoOrNull(line.deliveredAt),
});

type Voucher = DeskOrder['vouchers'][number];

/** Of a voucher what became of it: what opens it stays sealed. */
async function vouchersOf(db: Querier, order: string): Promise<Voucher[]> {
  const { rows } = await db.query<Omit<Voucher, 'expiresAt' | 'redeemedAt'> & { expires: Date; redeemed: Date | null }>(
    `SELECT v.id::text, l.title, l.merchant_name AS merchant, v.state, v.value::float8, v.payment = 'due' AS due,
       v.expires_at AS expires, v.redeemed_at AS redeemed
     FROM orders_vouchers v JOIN orders_lines l ON l.id = v.line WHERE v."order" = $1 ORDER BY v.id`,
    [order],
  );
  return rows.map(({ expires, redeemed, ...row }) => ({ ...row, expiresAt: iso(expires), redeemedAt: isoOrNull(redeemed) })); // prettier-ignore
}

type Step = DeskOrder['history'][number];

async function historyOf(db: Querier, order: string): Promise<Step[]> {
  const { rows } = await db.query<Omit<Step, 'who' | 'at'> & { actor: number | null; at: Date }>(
    `SELECT move, to_state AS "to", doer, CASE WHEN doer = 'finance' THEN actor END AS actor, reason, at FROM orders_history
     WHERE "order" = $1 ORDER BY version`,
    [order],
  );
  const nameOfStaff = await namesOfStaff(db, rows.map(({ actor }) => actor)); // prettier-ignore
  return rows.map(({ actor, at, ...row }) => ({ ...row, who: nameOfStaff(actor), at: iso(at) }));
}

const iso = (at: Date): string => new Date(at).toISOString();
const isoOrNull = (at: Date | null): string | null => (at === null ? null : iso(at));
