import type { Querier } from '@sys/database/marketplace';
import { hasFactor } from '@sys/identity/services';
import { bankAccountOf, payoutsFrozenUntil, statusOf, type BankAccount } from '@sys/kyc/services';
import type { Payee } from '../../domain/payouts/select.ts';

export interface KnownPayee extends Payee {
  account: BankAccount | null;
  /** Of the shop; null for whoever has left. */
  email: string | null;
}

/**
 * Whether somebody may be paid at this moment. Whoever has left has no account to pay to: what is due to them stays in
 * the books (docs/payouts.md).
 */
export async function payeeOf(db: Querier, influencer: number, now: Date): Promise<KnownPayee> {
  const { rows } = await db.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [influencer]);
  const gone = { influencer, verified: true, secondFactor: true, frozenUntil: null, hasAccount: false, account: null, email: null }; // prettier-ignore
  if (!rows[0]) return gone;
  const verified = (await statusOf(db, influencer, now)) === 'approved';
  const account = verified ? await bankAccountOf(db, influencer) : null;
  return {
    influencer,
    verified,
    secondFactor: await hasFactor(db, influencer),
    hasAccount: account !== null,
    frozenUntil: await payoutsFrozenUntil(db, influencer, now),
    account,
    email: rows[0].email,
  };
}
