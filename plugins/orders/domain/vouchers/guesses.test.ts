import { describe, expect, it } from 'vitest';
import { isServed } from '../order/fulfilled.ts';
import { afterWrong, mayGuess, type Guesses } from './guesses.ts';

const now = new Date('2026-11-29T10:00:00Z');
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);
const wrongTimes = (times: number, every: number): Guesses => {
  let guesses: Guesses = { wrong: 0, since: now, lockedUntil: null };
  for (let nth = 0; nth < times; nth++) guesses = afterWrong(guesses, minutes(nth * every));
  return guesses;
};

describe('wrong codes of a shop', () => {
  it('make it wait an hour after twenty in an hour', () => {
    expect(mayGuess(wrongTimes(19, 1), minutes(19))).toBe(true);
    const locked = wrongTimes(20, 1);
    expect(mayGuess(locked, minutes(78))).toBe(false);
    expect(mayGuess(locked, minutes(79))).toBe(true);
    expect(afterWrong(locked, minutes(80))).toEqual({ wrong: 1, since: minutes(80), lockedUntil: null });
  });

  it('are forgotten when they are few', () => expect(wrongTimes(40, 4).lockedUntil).toBeNull());
});

describe('an order that is served', () => {
  const service = { kind: 'service' as const, quantity: 2, returned: 0, redeemed: 0, deliveredAt: null };
  it.each([
    [[{ ...service, redeemed: 2 }], true],
    [[{ ...service, redeemed: 1 }], false],
    [[{ ...service, redeemed: 1, returned: 1 }], true],
    [
      [
        { ...service, redeemed: 2 },
        { ...service, kind: 'goods' as const },
      ],
      false,
    ],
    [
      [
        { ...service, redeemed: 2 },
        { ...service, kind: 'goods' as const, deliveredAt: now },
      ],
      true,
    ],
    [
      [
        { ...service, redeemed: 2 },
        { ...service, kind: 'fee' as const },
      ],
      true,
    ],
  ])('%j: %s', (lines, served) => expect(isServed(lines)).toBe(served));
});
