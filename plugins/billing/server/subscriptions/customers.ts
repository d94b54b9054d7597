import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type Stripe from 'stripe';
import { isMissing } from '../gateway/client.ts';
import { lockObject } from '../lock.ts';
import { BillingError } from './errors.ts';

/** A merchant as subscriptions know them. */
export interface Merchant {
  id: number;
  document: string;
  email: string;
  shopName: string;
  ice: string;
  locale: Locale;
}

const MERCHANT = `SELECT u.id, u.document_id AS document, u.email, p.shop_name AS "shopName", p.ice, p.locale
  FROM up_users u JOIN identity_profiles p ON p.user_id = u.id WHERE u.id = $1 AND p.kind = 'merchant'`;

export async function merchantOf(db: Querier, user: number): Promise<Merchant | null> {
  const { rows } = await db.query<Merchant & Record<string, unknown>>(MERCHANT, [user]);
  return rows[0] ?? null;
}

/** Throws for whoever does not sell. */
export async function requireMerchant(db: Querier, user: number): Promise<Merchant> {
  const merchant = await merchantOf(db, user);
  if (!merchant) throw new BillingError('not-a-merchant');
  return merchant;
}

export async function customerOf(db: Querier, user: number): Promise<string | null> {
  const { rows } = await db.query<{ customer: string | null }>(
    'SELECT customer FROM billing_customers WHERE user_id = $1',
    [user],
  );
  return rows[0]?.customer ?? null;
}

export async function userOf(db: Querier, customer: string): Promise<number | null> {
  const { rows } = await db.query<{ user: number }>(
    'SELECT user_id AS "user" FROM billing_customers WHERE customer = $1',
    [customer],
  );
  return rows[0]?.user ?? null;
}

/** The customer at Stripe that a merchant is, made when there is none. One transaction at a time for each. */
export async function ensureCustomer(db: Querier, stripe: Stripe, merchant: Merchant): Promise<string> {
  await lockObject(db, `user:${merchant.id}`);
  const known = await customerOf(db, merchant.id);
  if (known) {
    if (await isThere(stripe, known)) return known;
    await db.query(
      'UPDATE billing_customers SET customer = NULL, generation = generation + 1 WHERE user_id = $1 AND customer = $2',
      [merchant.id, known],
    );
  }
  const { rows } = await db.query<{ generation: number }>(
    `INSERT INTO billing_customers (user_id) VALUES ($1)
     ON CONFLICT (user_id) DO UPDATE SET generation = billing_customers.generation RETURNING generation`,
    [merchant.id],
  );
  const { id } = await stripe.customers.create(
    { email: merchant.email, name: merchant.shopName, metadata: { user: String(merchant.id) } },
    { idempotencyKey: `customer:${merchant.document}:${rows[0]!.generation}` },
  );
  await db.query('UPDATE billing_customers SET customer = $2 WHERE user_id = $1', [merchant.id, id]);
  return id;
}

async function isThere(stripe: Stripe, customer: string): Promise<boolean> {
  try {
    return !(await stripe.customers.retrieve(customer)).deleted;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
