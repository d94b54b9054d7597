import { describe, expect, it } from 'vitest';
import { moveIn, type Move } from '@sys/platform/moves';
import { PAYOUT_MOVES } from '../payouts/states.ts';
import { approvesAtOnce } from './approve.ts';
import { REQUEST_MOVES, REQUEST_STATES, mayAskAgain, type RequestDoer, type RequestState } from './states.ts';

const table: Record<string, Move<RequestState, RequestDoer>> = REQUEST_MOVES;

describe('a request', () => {
  it('is decided by its merchant alone, and by the system only for approval', () => {
    for (const [name, move] of Object.entries(table)) {
      const byOthers = REQUEST_STATES.some((state) => moveIn(move, state, 'influencer') !== null);
      expect(byOthers).toBe(name === 'withdraw' || name === 'askAgain');
      const bySystem = REQUEST_STATES.some((state) => moveIn(move, state, 'system') !== null);
      expect(bySystem).toBe(name === 'approve');
    }
  });

  it('of somebody who is banned goes nowhere but by the merchant who banned them', () => {
    const ways = Object.entries(table).filter(([, { from }]) => from.includes('banned'));
    expect(ways.map(([name]) => name)).toEqual(['lift']);
    expect(moveIn(table.lift!, 'banned', 'influencer')).toBeNull();
  });

  it('is asked again after two weeks', () => {
    const refusedAt = new Date('2026-11-01T10:00:00Z');
    expect(mayAskAgain(refusedAt, new Date('2026-11-15T09:59:59Z'))).toBe(false);
    expect(mayAskAgain(refusedAt, new Date('2026-11-15T10:00:00Z'))).toBe(true);
  });

  const who = { verified: true, tier: 'micro', refusedBefore: false } as const;
  it.each([
    [null, who, false],
    [{ verified: true, tier: 'micro' }, who, true],
    [{ verified: true, tier: 'macro' }, who, false],
    [{ verified: true, tier: 'nano' }, { ...who, verified: false }, false],
    [{ verified: false, tier: 'nano' }, { ...who, verified: false }, true],
    [{ verified: false, tier: 'nano' }, { ...who, refusedBefore: true }, false],
  ] as const)('under %j of %j is approved at once: %s', (rule, one, expected) => {
    expect(approvesAtOnce(rule, one)).toBe(expected);
  });
});

describe('a payout', () => {
  it('is agreed to by a second person before anything is sent', () => {
    expect(PAYOUT_MOVES.send.from).toEqual(['agreed']);
    expect(PAYOUT_MOVES.agree.by).toEqual(['second']);
  });
  it('that was sent is never sent again: it failed only when somebody says so', () => {
    expect(PAYOUT_MOVES.fail.by).toEqual(['finance']);
    expect(PAYOUT_MOVES.giveUp.from).not.toContain('sent');
  });
});
