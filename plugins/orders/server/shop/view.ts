import type { Querier } from '@sys/database/marketplace';
import type { ShopOrder } from '../../contracts/shop.ts';
import { mayShop, SHOP_MOVES, type ShopView } from '../../domain/order/shop-moves.ts';
import type { OrderState } from '../../domain/order/states.ts';
import { mayInShop, permissionForMove } from '../../domain/team/permissions.ts';
import { linesOf, type LineRow } from '../orders/lines.ts';
import type { OrderRow } from '../orders/rows.ts';
import type { Shop } from './owner.ts';
import { findRefunds } from '../refunds/rows.ts';

const REFUNDABLE: readonly OrderState[] = ['paid', 'fulfilled'];

type Part = Omit<ShopView, 'lines'> & { lines: LineRow[] };

/** What of an order is a shop's: its lines, and whether there are others. */
export function partOf(order: OrderRow, all: readonly LineRow[], merchant: string): Part {
  const lines = all.filter((line) => line.merchant === merchant);
  return { state: order.state, method: order.method, others: lines.length < all.length, lines };
}

/** An order as whoever sold it sees it: of it, what is theirs. */
export async function viewShopOrder(
  db: Querier,
  order: OrderRow,
  { merchant, role }: Pick<Shop, 'merchant' | 'role'>,
): Promise<ShopOrder> {
  // prettier-ignore
  const part = partOf(order, await linesOf(db, order.id), merchant);
  const theirs = new Set(part.lines.map(({ id }) => id));
  const refunds = await findRefunds(db, 'WHERE r."order" = $1 ORDER BY r.id', [order.id]);
  const may = Object.fromEntries(
    SHOP_MOVES.map((move) => [move, mayInShop(role, permissionForMove[move]) && mayShop(move, part)]),
  );
  const sum = (of: (line: LineRow) => number) => part.lines.reduce((all, line) => all + of(line), 0);
  return {
    number: order.number,
    state: order.state,
    method: order.method,
    placedAt: new Date(order.placedAt).toISOString(),
    paidAt: iso(order.paidAt),
    ...whoOf(order, part),
    lines: part.lines.map(viewLine),
    paid: sum(({ paid }) => paid),
    refunded: sum(({ refunded }) => refunded),
    refunds: refunds.flatMap(({ id, state, createdAt, parts }) => {
      const own = parts.filter(({ line }) => theirs.has(line));
      const amount = own.reduce((all, one) => all + one.amount, 0);
      // Cash of several merchants is seen to by the finances.
      const may = { given: state === 'owed' && own.length === parts.length };
      return amount > 0 ? [{ id, state, amount, at: createdAt.toISOString(), may }] : [];
    }),
    may: {
      ...(may as Omit<ShopOrder['may'], 'refund'>),
      refund: mayInShop(role, 'refunds') && REFUNDABLE.includes(order.state) && sum(({ paid, refunded }) => paid - refunded) > 0, // prettier-ignore
    },
  };
}

/**
 * Whoever delivers has to know to whom, and whoever is waited for, who comes; before and after that a first name is
 * enough.
 */
function whoOf(
  order: OrderRow,
  { lines }: { lines: readonly LineRow[] },
): Pick<ShopOrder, 'name' | 'phone' | 'address'> {
  const open = order.state === 'confirmed' || order.state === 'paid';
  const onWay = open && lines.some(({ kind, deliveredAt, returned, quantity }) => kind === 'goods' && !deliveredAt && returned < quantity); // prettier-ignore
  const comes = order.state === 'confirmed' && order.method === 'at_merchant';
  if (!onWay && !comes) return { name: firstNameOf(order.name), phone: null, address: null };
  const address = onWay && order.address !== null ? (JSON.parse(order.address) as ShopOrder['address']) : null;
  return { name: order.name, phone: order.phone, address };
}

const firstNameOf = (name: string): string => name.split(/\s+/u)[0]!;

const viewLine = (line: LineRow): ShopOrder['lines'][number] => ({
  id: line.id,
  kind: line.kind,
  fee: line.fee,
  deal: line.deal,
  slug: line.slug,
  title: line.title,
  merchant: { id: line.merchant, name: line.merchantName },
  image: line.image,
  unitPrice: line.unitPrice,
  quantity: line.quantity,
  paid: line.paid,
  refunded: line.refunded,
  returned: line.returned,
  shippedAt: iso(line.shippedAt),
  deliveredAt: iso(line.deliveredAt),
  // For whom it is and what is written to them, the voucher says.
  gift: null,
});

const iso = (at: Date | null): string | null => (at === null ? null : new Date(at).toISOString());
