import type { Querier } from '@sys/database/marketplace';
import { isSameMember, isSamePerson, type Member } from '@sys/identity/services';
import { isAccount, type BankAccount } from '@sys/kyc/services';
import type { PayoutRefusal } from '../../contracts/payouts.ts';
import { BANK_NAME } from '../../domain/payouts/bank-file.ts';
import { bankText } from '../../domain/payouts/bank-text.ts';
import { payeeOf, type KnownPayee } from './payee.ts';
import type { PayoutRow } from './rows.ts';

/** A payout that may be made, and where to. */
export interface Payable {
  payout: PayoutRow;
  account: BankAccount;
}

export type Checked = { ok: true; account: BankAccount } | { ok: false; because: PayoutRefusal };
const no = (because: PayoutRefusal): Checked => ({ ok: false, because });

/** Whether it may be paid now: the month may be long over since it was prepared. */
async function payable(db: Querier, payout: PayoutRow, member: Member, now: Date): Promise<Checked> {
  const payee = await payeeOf(db, payout.influencer, now);
  // Nobody of the staff lets money go to themselves.
  if (payee.email !== null && isSamePerson(payee.email, member.email)) return no('second-person');
  const because = blocked(payee, now);
  return because ? no(because) : { ok: true, account: payee.account! };
}

function blocked({ account, verified, secondFactor, frozenUntil }: KnownPayee, now: Date): PayoutRefusal | null {
  if (!verified) return 'not-verified';
  if (account === null) return 'no-account';
  if (!secondFactor) return 'no-factor';
  if (frozenUntil && now < frozenUntil) return 'frozen';
  return bankText(account.holder, BANK_NAME) === '' ? 'account-name' : null;
}

/** What agreeing asks: it is somebody else who prepared, and the money may go to the account as it is now. */
export async function mayAgree(db: Querier, payout: PayoutRow, member: Member, now: Date): Promise<Checked> {
  if (await isSameMember(db, payout.preparedBy, member)) return no('second-person');
  return payable(db, payout, member, now);
}

/** What sending asks: it is somebody else who agreed, and the account is still the one that they agreed to. */
export async function maySend(db: Querier, payout: PayoutRow, member: Member, now: Date): Promise<Checked> {
  if (await isSameMember(db, payout.agreedBy, member)) return no('second-person');
  const found = await payable(db, payout, member, now);
  if (!found.ok) return found;
  return payout.accountIndex && isAccount(found.account, payout.accountIndex) ? found : no('account-changed');
}
