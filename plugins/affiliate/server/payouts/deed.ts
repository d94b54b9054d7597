import type { PayoutState } from '../../domain/payouts/states.ts';

/** Of a payout the trail knows the month, the sum and the way it went; of an account nothing. */
export const payoutDeed = (
  { id, period, amount }: { id: string; period: string; amount: number },
  action: string,
  before: PayoutState | null,
  after: PayoutState,
  more: Record<string, unknown> = {},
) => ({
  action: `payout.${action}`,
  subject: { kind: 'payout', id: `pay_${id}` },
  before: before && { state: before },
  after: { state: after, period, amount, ...more },
});
