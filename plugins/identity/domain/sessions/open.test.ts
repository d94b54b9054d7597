import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf, plainAddress } from './network.ts';
import { isSessionOpen } from './open.ts';

describe('a session', () => {
  const facts = fc.record({
    expiresAt: fc.nat(),
    ended: fc.boolean(),
    needsFactor: fc.boolean(),
    hasShownFactor: fc.boolean(),
  });

  it('without its second factor opens nothing', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (session, now) => {
        expect(isSessionOpen({ ...session, needsFactor: true, hasShownFactor: false }, now)).toBe(false);
      }),
    );
  });

  it('opens while it lasts, and when it has shown what is asked', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (session, now) => {
        expect(isSessionOpen(session, now)).toBe(
          !session.ended && now < session.expiresAt && (session.hasShownFactor || !session.needsFactor),
        );
      }),
    );
    expect(isSessionOpen(null, 0)).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    ['196.200.131.24', '196.200.x.x'],
    ['::ffff:196.200.131.24', '196.200.x.x'],
    ['2001:DB8:1:2::3', '2001:db8:*'],
    ['::1', '0:0:*'],
    ['', ''],
    ['<script>', ''],
  ])('%j is shown as %j', (address, shown) => expect(networkOf(address)).toBe(shown));

  it('is IPv4 where it can be', () => expect(plainAddress('::ffff:10.0.0.1')).toBe('10.0.0.1'));
});
