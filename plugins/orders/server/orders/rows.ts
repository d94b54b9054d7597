import type { Querier } from '@sys/database/marketplace';
import type { OrderState, PaymentMethod } from '../../domain/order/states.ts';
import { OrderError } from '../errors.ts';
import { hashOf } from '../keys.ts';
import type { Reader } from '../shopper.ts';

export interface OrderRow {
  id: string;
  number: string;
  user: number | null;
  state: OrderState;
  version: number;
  method: PaymentMethod;
  locale: 'fr' | 'ar' | 'en';
  name: string;
  phone: string;
  email: string;
  /** JSON. */
  address: string | null;
  gross: number;
  discount: number;
  fees: number;
  total: number;
  net: number;
  tva: number;
  refunded: number;
  coupon: string | null;
  placedAt: Date;
  heldUntil: Date | null;
  paidAt: Date | null;
  receipt: number | null;
  checkout: string | null;
  checkoutUrl: string | null;
  checkoutUntil: Date | null;
  payment: string | null;
  /** Why the finances have to look at it. */
  trouble: 'amount' | 'late' | null;
  codeBy: 'sms' | 'mail' | null;
  codeHash: Buffer | null;
  codeGuesses: number;
  codeSent: number;
  codeSentAt: Date | null;
}

// Floats and text: whether a connection parses bigint and JSON depends on whose it is.
const COLUMNS = `id::text, number, user_id AS "user", state, version, method, locale, name, phone, email, address::text,
  gross::float8, discount::float8, fees::float8, total::float8, net::float8, tva::float8, refunded::float8, coupon::text,
  placed_at AS "placedAt", held_until AS "heldUntil", paid_at AS "paidAt", receipt::float8, checkout, checkout_url AS "checkoutUrl",
  checkout_until AS "checkoutUntil", payment, trouble,
  code_by AS "codeBy", code_hash AS "codeHash", code_guesses AS "codeGuesses", code_sent AS "codeSent",
  code_sent_at AS "codeSentAt"`;

/** Orders that `where` finds, as they are. */
export async function findOrders(db: Querier, where: string, values: unknown[]): Promise<OrderRow[]> {
  return (await db.query<OrderRow & Record<string, unknown>>(`SELECT ${COLUMNS} FROM orders_orders ${where}`, values))
    .rows;
}

/** The order, held until the transaction ends; null when there is none. */
export async function lockOrder(db: Querier, id: string): Promise<OrderRow | null> {
  return (await findOrders(db, 'WHERE id = $1 FOR UPDATE', [id]))[0] ?? null;
}

/**
 * The order of that number, when whoever asks bought it: by their account, or by the key that was given for it. Throws
 * what is answered as 404 for everybody else, whether there is such an order or not.
 */
export async function orderFor(db: Querier, number: string, reader: Reader, { lock = false } = {}): Promise<OrderRow> {
  const [order] = await findOrders(
    db,
    `WHERE number = $1 AND (user_id = $2 OR key_hash = $3) ${lock ? 'FOR UPDATE' : ''}`,
    [number, reader.user, reader.key === null ? null : hashOf(reader.key)],
  );
  if (!order) throw new OrderError('no-order');
  return order;
}
