export const ORDER_STATES = [
  'placed',
  'to_confirm',
  'confirmed',
  'paid',
  'fulfilled',
  'expired',
  'cancelled',
  'refused',
  'no_show',
  'refunded',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** How an order is paid: by card before, in cash when it is delivered, or at the merchant's when it is redeemed. */
export const PAYMENT_METHODS = ['card', 'cash_on_delivery', 'at_merchant'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Who may do something: whoever bought, whoever sells, staff of the finances, or the system by itself. */
export type OrderDoer = 'buyer' | 'merchant' | 'finance' | 'system';

interface Move {
  from: readonly OrderState[];
  to: OrderState;
  by: readonly OrderDoer[];
  /** Only orders that are paid so. */
  methods?: readonly PaymentMethod[];
  /** What becomes of the stock that the order holds. */
  stock: 'kept' | 'returned' | 'taken again';
}

const PROMISED = ['cash_on_delivery', 'at_merchant'] as const;

/**
 * Every way an order can go; what is not here does not happen. An order begins as `placed` when a card pays it, as
 * `to_confirm` when a code has to show first that somebody can be reached, and holds its stock from then on.
 */
export const ORDER_MOVES = {
  pay: { from: ['placed'], to: 'paid', by: ['system'], methods: ['card'], stock: 'kept' },
  /** The card paid after the hold was over, and there is stock left; where there is none, the money goes back. */
  payLate: { from: ['expired', 'cancelled'], to: 'paid', by: ['system'], methods: ['card'], stock: 'taken again' },
  confirm: { from: ['to_confirm'], to: 'confirmed', by: ['buyer'], methods: PROMISED, stock: 'kept' },
  /** The cash is there. */
  collect: { from: ['confirmed'], to: 'paid', by: ['merchant', 'finance'], methods: PROMISED, stock: 'kept' },
  /** All of it was delivered, or every voucher redeemed. */
  fulfil: { from: ['paid'], to: 'fulfilled', by: ['merchant', 'system'], stock: 'kept' },
  /** A voucher was redeemed by mistake. */
  reopen: { from: ['fulfilled'], to: 'paid', by: ['merchant'], stock: 'kept' },
  expire: { from: ['placed', 'to_confirm'], to: 'expired', by: ['system'], stock: 'returned' },
  cancel: { from: ['placed', 'to_confirm', 'confirmed'], to: 'cancelled', by: ['buyer', 'merchant', 'finance'], stock: 'returned' }, // prettier-ignore
  /** Nobody took it at the door. */
  refuse: { from: ['confirmed'], to: 'refused', by: ['merchant', 'finance'], methods: ['cash_on_delivery'], stock: 'returned' }, // prettier-ignore
  /** Nobody came. */
  miss: { from: ['confirmed'], to: 'no_show', by: ['merchant', 'system'], methods: ['at_merchant'], stock: 'returned' },
  /** All that was paid went back. What part of the stock returns, each refund says of its units. */
  refund: { from: ['paid', 'fulfilled'], to: 'refunded', by: ['system'], stock: 'kept' },
} as const satisfies Record<string, Move>;

export type OrderMove = keyof typeof ORDER_MOVES;
export const ORDER_MOVE_NAMES = Object.keys(ORDER_MOVES) as OrderMove[];

/** The states in which stock is set aside for an order that is not paid yet. */
export const HOLDING: readonly OrderState[] = ['placed', 'to_confirm', 'confirmed'];

export const firstState = (method: PaymentMethod): OrderState => (method === 'card' ? 'placed' : 'to_confirm');

export type Moved =
  { ok: true; to: OrderState; stock: Move['stock'] } | { ok: false; because: 'state' | 'method' | 'doer' };

/** Where a move leads, and why it may not be made: what is wrong with the order comes before what is wrong with who asks. */
export function moveOrder(
  order: { state: OrderState; method: PaymentMethod },
  move: OrderMove,
  doer: OrderDoer,
): Moved {
  const { from, to, by, methods, stock }: Move = ORDER_MOVES[move];
  if (!from.includes(order.state)) return { ok: false, because: 'state' };
  if (methods && !methods.includes(order.method)) return { ok: false, because: 'method' };
  if (!by.includes(doer)) return { ok: false, because: 'doer' };
  return { ok: true, to, stock };
}
