import { DEMO_DEBTOR } from './demo.ts';
import type { SettingProblem } from './parse.ts';

interface PayoutSettings {
  SYS_MODE: string;
  PAYOUT_DEBTOR_NAME?: string;
  PAYOUT_DEBTOR_RIB?: string;
}

const HINT = 'See “Who pays” in docs/payouts.md.';

/** Our account at the bank: influencers are paid from it, and merchants pay to it what they owe. Null where it is not set. */
export const ourAccount = ({
  PAYOUT_DEBTOR_NAME: name,
  PAYOUT_DEBTOR_RIB: rib,
}: Pick<PayoutSettings, 'PAYOUT_DEBTOR_NAME' | 'PAYOUT_DEBTOR_RIB'>): { name: string; rib: string } | null =>
  name && rib ? { name, rib } : null;

/** What is wrong with the account from which influencers are paid: nothing that a file of the bank says is guessed. */
export function payoutProblems(settings: PayoutSettings): SettingProblem[] {
  const { SYS_MODE, PAYOUT_DEBTOR_NAME: name, PAYOUT_DEBTOR_RIB: rib } = settings;
  const problem = (setting: string, reason: string): SettingProblem => ({ name: setting, reason, hint: HINT });
  if (name && !rib) return [problem('PAYOUT_DEBTOR_RIB', 'is not set, but PAYOUT_DEBTOR_NAME is')];
  if (rib && !name) return [problem('PAYOUT_DEBTOR_NAME', 'is not set, but PAYOUT_DEBTOR_RIB is')];
  if (!rib) return [];
  // The last two digits are the key: the whole is 0 mod 97.
  if (BigInt(rib) % 97n !== 0n) return [problem('PAYOUT_DEBTOR_RIB', 'is no RIB: its key does not fit')];
  return SYS_MODE === 'production' && rib === DEMO_DEBTOR.PAYOUT_DEBTOR_RIB
    ? [problem('PAYOUT_DEBTOR_RIB', 'is the account of the demo, which is nobody’s')]
    : [];
}
