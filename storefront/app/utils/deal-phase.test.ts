import { describe, expect, it } from 'vitest';
import { dealPhase, lowStock } from './deal-phase.ts';

const deal = {
  state: 'live' as const,
  startsAt: '2026-01-10T00:00:00.000Z',
  endsAt: '2026-01-20T00:00:00.000Z',
  stock: null,
};
const at = (iso: string) => Date.parse(iso);

describe('dealPhase', () => {
  it('believes the page until the clock is known', () => {
    expect(dealPhase(null, null)).toBe('none');
    expect(dealPhase(deal, null)).toBe('live');
    expect(dealPhase({ ...deal, state: 'upcoming' }, null)).toBe('upcoming');
    expect(dealPhase({ ...deal, stock: 0 }, null)).toBe('soldOut');
  });

  it('follows the dates on the server’s clock, to the millisecond', () => {
    expect(dealPhase(deal, at('2026-01-09T23:59:59.999Z'))).toBe('upcoming');
    expect(dealPhase(deal, at('2026-01-10T00:00:00.000Z'))).toBe('live');
    expect(dealPhase(deal, at('2026-01-19T23:59:59.999Z'))).toBe('live');
    expect(dealPhase(deal, at('2026-01-20T00:00:00.000Z'))).toBe('expired');
    expect(dealPhase({ ...deal, state: 'upcoming' }, at('2026-01-11T00:00:00.000Z'))).toBe('live');
  });

  it('does not reopen what was ended before its date', () => {
    expect(dealPhase({ ...deal, state: 'expired' }, at('2026-01-15T00:00:00.000Z'))).toBe('expired');
  });

  it('says sold out only of a deal that could be bought', () => {
    expect(dealPhase({ ...deal, stock: 0 }, at('2026-01-21T00:00:00.000Z'))).toBe('expired');
    expect(dealPhase({ ...deal, stock: 0 }, at('2026-01-01T00:00:00.000Z'))).toBe('upcoming');
  });
});

describe('lowStock', () => {
  it.each([
    [null, null],
    [0, null],
    [1, 1],
    [5, 5],
    [6, null],
  ])('of %j pieces is %j', (stock, shown) => expect(lowStock(stock)).toBe(shown));
});
