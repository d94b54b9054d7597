import type { Querier } from '@sys/database/marketplace';
import type { DisputeState } from '../../domain/payments/compare.ts';

/** A page on which something is or was paid, and what the payer’s bank disputes of it. */
export interface PaymentRead {
  checkout: string;
  payment: string | null;
  state: 'open' | 'expired' | 'paid';
  amount: number;
  refunded: number;
  openedAt: string;
  disputes: { id: string; state: DisputeState; openedAt: string }[];
}

/** What was paid, or could have been, under a reference: `order:17`. */
export async function paymentsOf(db: Querier, reference: string): Promise<PaymentRead[]> {
  const { rows } = await db.query<Omit<PaymentRead, 'openedAt' | 'disputes'> & { openedAt: Date; disputes: string }>(
    `SELECT p.checkout, p.payment, p.state, p.amount::float8, p.refunded::float8, p.opened_at AS "openedAt",
       (SELECT coalesce(json_agg(json_build_object('id', d.id, 'state', d.state, 'openedAt', d.opened_at)
          ORDER BY d.opened_at), '[]')::text FROM billing_disputes d WHERE d.checkout = p.checkout) AS disputes
     FROM billing_payments p WHERE p.reference = $1 ORDER BY p.opened_at, p.checkout`,
    [reference],
  );
  return rows.map(({ openedAt, disputes, ...row }) => ({
    ...row,
    openedAt: iso(openedAt),
    disputes: (JSON.parse(disputes) as PaymentRead['disputes']).map((one) => ({ ...one, openedAt: iso(one.openedAt) })),
  }));
}

export interface DisputeRead {
  id: string;
  state: DisputeState;
  reference: string;
  payment: string | null;
  amount: number;
  openedAt: string;
  changedAt: string;
}

/** Which of these references have a payment that a bank disputes at this moment. */
export async function disputedAmong(db: Querier, references: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ reference: string }>(
    `SELECT DISTINCT p.reference FROM billing_payments p JOIN billing_disputes d ON d.checkout = p.checkout
     WHERE p.reference = ANY ($1) AND d.state = 'open'`,
    [references],
  );
  return new Set(rows.map(({ reference }) => reference));
}

interface Sought {
  state: DisputeState | null;
  /** The last one seen. */
  before: string | null;
  limit: number;
}

/** Disputes, the newest first. */
export async function listDisputes(db: Querier, { state, before, limit }: Sought): Promise<DisputeRead[]> {
  const { rows } = await db.query<Omit<DisputeRead, 'openedAt' | 'changedAt'> & { openedAt: Date; changedAt: Date }>(
    `SELECT d.id, d.state, p.reference, p.payment, p.amount::float8, d.opened_at AS "openedAt", d.changed_at AS "changedAt"
     FROM billing_disputes d JOIN billing_payments p ON p.checkout = d.checkout
     WHERE ($1::text IS NULL OR d.state = $1)
       AND ($2::text IS NULL OR (d.opened_at, d.id) < (SELECT opened_at, id FROM billing_disputes WHERE id = $2))
     ORDER BY d.opened_at DESC, d.id DESC LIMIT $3`,
    [state, before, limit],
  );
  return rows.map(({ openedAt, changedAt, ...row }) => ({
    ...row,
    openedAt: iso(openedAt),
    changedAt: iso(changedAt),
  }));
}

const iso = (at: Date | string): string => new Date(at).toISOString();
