import type { Querier } from '@sys/database/marketplace';
import type { DisputeState, KnownPayment } from '../../domain/payments/compare.ts';

export interface PaymentRow extends KnownPayment {
  checkout: string;
  reference: string;
  version: number;
  payment: string | null;
  amount: number;
}

/** Keeps a checkout that was opened just now. The provider answers the same key alike, so it may be known. */
export async function rememberCheckout(
  db: Querier,
  { id, reference, amount, expiresAt }: { id: string; reference: string; amount: number; expiresAt: Date | null },
): Promise<void> {
  await db.query(
    `INSERT INTO billing_payments (checkout, reference, state, amount, expires_at) VALUES ($1, $2, 'open', $3, $4)
     ON CONFLICT (checkout) DO NOTHING`,
    [id, reference, amount, expiresAt],
  );
}

export async function paymentOn(db: Querier, checkout: string): Promise<PaymentRow | null> {
  // As text: how a connection reads big numbers and JSON depends on whose it is.
  const { rows } = await db.query<Omit<PaymentRow, 'amount' | 'refunded' | 'disputes'> & Record<'amount' | 'refunded' | 'disputes', string>>(
    `SELECT p.checkout, p.reference, p.state, p.version, p.payment, p.amount::text, p.refunded::text,
       coalesce((SELECT json_object_agg(d.id, d.state) FROM billing_disputes d WHERE d.checkout = p.checkout), '{}')::text AS disputes
     FROM billing_payments p WHERE p.checkout = $1`,
    [checkout],
  ); // prettier-ignore
  const row = rows[0];
  if (!row) return null;
  const disputes = JSON.parse(row.disputes) as Record<string, DisputeState>;
  return { ...row, amount: Number(row.amount), refunded: Number(row.refunded), disputes };
}

/** The checkout of a payment that we know already. */
export async function knownCheckoutOf(db: Querier, payment: string): Promise<string | null> {
  const { rows } = await db.query<{ checkout: string }>('SELECT checkout FROM billing_payments WHERE payment = $1', [
    payment,
  ]);
  return rows[0]?.checkout ?? null;
}
