import type { Querier } from '@sys/database/marketplace';
import { blindIndex, blindIndexes } from './crypto.ts';
import { caseOf } from './rows.ts';

/** Where somebody is paid, as a reviewer has found it right. */
export interface BankAccount {
  holder: string;
  /** All 24 digits: for the file of the bank and nowhere else. */
  rib: string;
  /** With all but its last digits hidden: `•••• 4821`. */
  masked: string;
  /** By which it is known again, and which tells nobody the number. */
  index: Buffer;
}

/**
 * The account of a person whose case is approved; null before that and for whoever has none. Whoever reads it for
 * anything but its mask and its index enters that in the trail.
 */
export async function bankAccountOf(db: Querier, user: number): Promise<BankAccount | null> {
  const known = await caseOf(db, user);
  if (known?.status !== 'approved') return null;
  const { rib, accountHolder: holder } = known.values;
  return rib && holder ? { holder, rib, masked: maskedRib(rib), index: blindIndex('rib', rib) } : null;
}

/** Whether an account is the one that an index was made of, also under a key that has been replaced since. */
export const isAccount = ({ rib }: Pick<BankAccount, 'rib'>, index: Buffer): boolean =>
  blindIndexes('rib', rib).some((one) => one.equals(index));

/** Its last four digits: the end of the account and its key. */
const maskedRib = (rib: string): string => `•••• ${rib.slice(-4)}`;
