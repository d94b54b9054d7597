import { moveOrder, type OrderState, type PaymentMethod } from './states.ts';

/** What a merchant does of an order, as the contract names it. */
export const SHOP_MOVES = ['cancel', 'ship', 'deliver', 'collect', 'refuse', 'miss'] as const;
export type ShopMove = (typeof SHOP_MOVES)[number];

export interface ShopView {
  state: OrderState;
  method: PaymentMethod;
  /** Lines of the order that are other merchants'. */
  others: boolean;
  /** The merchant's own lines. */
  lines: readonly {
    kind: 'goods' | 'service' | 'fee';
    quantity: number;
    returned: number;
    shippedAt: Date | null;
    deliveredAt: Date | null;
  }[];
}

/**
 * Whether a merchant may do it now. What ends or settles the whole order is for who sold all of it; with lines of
 * several the finances do it.
 */
export function mayShop(move: ShopMove, { state, method, others, lines }: ShopView): boolean {
  const goods = lines.filter(({ kind, quantity, returned }) => kind === 'goods' && returned < quantity);
  const moving = state === 'paid' || (state === 'confirmed' && method === 'cash_on_delivery');
  if (move === 'ship') return moving && goods.some(({ shippedAt }) => shippedAt === null);
  if (move === 'deliver') return moving && goods.some(({ deliveredAt }) => deliveredAt === null);
  if (others || !moveOrder({ state, method }, move, 'merchant').ok) return false;
  // What nobody has promised yet ends by itself, and what is on its way is refused at the door.
  return move !== 'cancel' || (state === 'confirmed' && lines.every(({ shippedAt }) => shippedAt === null));
}
