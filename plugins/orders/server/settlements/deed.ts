import type { SettlementRow } from './rows.ts';

/** Of what a merchant paid the trail knows the shop, the sum, what the bank calls it and the way it went. */
export const settlementDeed = (
  action: 'recorded' | 'confirmed' | 'cancelled',
  { id, merchant, amount, valueOn, bankReference, state, reason }: SettlementRow,
) => ({
  action: `settlement.${action}`,
  subject: { kind: 'settlement', id },
  before: action === 'recorded' ? null : { state: 'recorded' },
  after: { state, merchant, amount, valueOn, bankReference, ...(reason ? { reason } : {}) },
});
