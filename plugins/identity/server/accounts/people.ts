import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { AccountKind } from '../../domain/accounts/index.ts';

/** Somebody of the shop as the accounts know them. */
export interface Person {
  id: number;
  documentId: string;
  email: string;
  name: string;
  /** The hash; null for who signs in with a provider alone. */
  password: string | null;
  confirmed: boolean;
  blocked: boolean;
  kind: AccountKind;
  locale: Locale;
}

const COLUMNS = `u.id, u.document_id AS "documentId", u.email, u.username AS name, u.password,
  coalesce(u.confirmed, false) AS confirmed, coalesce(u.blocked, false) AS blocked,
  coalesce(p.kind, 'shopper') AS kind, coalesce(p.locale, 'fr') AS locale`;
const FROM = 'up_users u LEFT JOIN identity_profiles p ON p.user_id = u.id';

/** Whoever has an address, as `normalizeEmail` writes it. */
export async function personByEmail(db: Querier, email: string): Promise<Person | null> {
  const { rows } = await db.query<Person & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE lower(u.email) = $1`,
    [email],
  );
  return rows[0] ?? null;
}

/** `lock`: nobody else changes the account until the transaction ends. */
export async function personById(db: Querier, id: number, { lock = false } = {}): Promise<Person | null> {
  // In a statement before: one that waits for a row reads what is joined to it as it was before the wait.
  if (lock) await db.query('SELECT 1 FROM up_users WHERE id = $1 FOR UPDATE', [id]);
  const { rows } = await db.query<Person & Record<string, unknown>>(`SELECT ${COLUMNS} FROM ${FROM} WHERE u.id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}
