import { describe, expect, it } from 'vitest';
import { FINANCE_MOVES, mayFinance, type FinanceView } from './finance-moves.ts';
import { ORDER_STATES } from './states.ts';

const line = { shippedAt: null, redeemed: 0 };
const view = (more: Partial<FinanceView>): FinanceView => ({
  state: 'confirmed',
  method: 'card',
  lines: [line],
  ...more,
});
const allowed = (of: FinanceView) => FINANCE_MOVES.filter((move) => mayFinance(move, of));

describe('what the finances may do', () => {
  it.each([
    ['with a page to pay', view({ state: 'placed' }), ['cancel']],
    ['with cash at the door', view({ method: 'cash_on_delivery' }), ['collect', 'refuse', 'cancel']],
    ['with cash at the door, sent', view({ method: 'cash_on_delivery', lines: [line, { ...line, shippedAt: new Date(0) }] }), ['collect', 'refuse']],
    ['with payment on the spot', view({ method: 'at_merchant' }), ['collect', 'cancel']],
    ['with payment on the spot, had in part', view({ method: 'at_merchant', lines: [line, { ...line, redeemed: 1 }] }), ['collect']],
  ] as const)('%s', (_, of, moves) => expect(allowed(of)).toEqual(moves)); // prettier-ignore

  it('is nothing once money came, or all is over', () => {
    for (const state of ORDER_STATES.filter((one) => !['placed', 'to_confirm', 'confirmed'].includes(one)))
      for (const method of ['card', 'cash_on_delivery', 'at_merchant'] as const)
        expect(allowed(view({ state, method }))).toEqual([]);
  });
});
