import type { Querier } from '@sys/database/marketplace';
import { mergeBaskets } from '../../domain/basket/basket.ts';
import { drawToken, hashOf } from '../keys.ts';
import type { Shopper } from '../shopper.ts';
import { readBasket, writeBasket } from './content.ts';

export interface OpenBasket {
  id: string;
  coupon: string | null;
  /** The token of a browser’s basket that is new; empty when it is to forget the one it has; null: it knows. */
  token: string | null;
}

interface Row {
  id: string;
  coupon: string | null;
}

/**
 * The basket of whoever shops, held until the transaction ends; null when there is none. What a browser put together
 * before its owner signed in goes into theirs, once: its own basket is gone then.
 */
export async function openBasket(db: Querier, { user, token }: Shopper): Promise<OpenBasket | null> {
  // The browser's before the person's, by everybody: else two could wait for each other.
  const guest = token === null ? null : await lock(db, 'token_hash', hashOf(token));
  if (user === null) return guest && { ...guest, token: null };
  if (!guest) {
    const own = await lock(db, 'user_id', user);
    return own && { ...own, token: token === null ? null : '' };
  }
  const own = await ownBasket(db, user);
  await writeBasket(db, own.id, mergeBaskets(await readBasket(db, own.id), await readBasket(db, guest.id)));
  const coupon = own.coupon ?? guest.coupon;
  await db.query('UPDATE orders_baskets SET coupon = $2 WHERE id = $1', [own.id, coupon]);
  await db.query('DELETE FROM orders_baskets WHERE id = $1', [guest.id]);
  return { id: own.id, coupon, token: '' };
}

/** The same, and a new one when there is none. Nobody chooses the token of a basket but we. */
export async function ensureBasket(db: Querier, shopper: Shopper): Promise<OpenBasket> {
  const open = await openBasket(db, shopper);
  if (open) {
    await db.query('UPDATE orders_baskets SET updated_at = now() WHERE id = $1', [open.id]);
    return open;
  }
  if (shopper.user !== null)
    return { ...(await ownBasket(db, shopper.user)), token: shopper.token === null ? null : '' };
  const token = drawToken();
  const { rows } = await db.query<Row>(
    'INSERT INTO orders_baskets (token_hash) VALUES ($1) RETURNING id::text, coupon',
    [hashOf(token)],
  );
  return { ...rows[0]!, token };
}

async function lock(db: Querier, column: 'token_hash' | 'user_id', value: unknown): Promise<Row | null> {
  const { rows } = await db.query<Row>(`SELECT id::text, coupon FROM orders_baskets WHERE ${column} = $1 FOR UPDATE`, [
    value,
  ]);
  return rows[0] ?? null;
}

async function ownBasket(db: Querier, user: number): Promise<Row> {
  const { rows } = await db.query<Row>(
    `INSERT INTO orders_baskets (user_id) VALUES ($1)
     ON CONFLICT (user_id) DO UPDATE SET updated_at = now() RETURNING id::text, coupon`,
    [user],
  );
  return rows[0]!;
}
