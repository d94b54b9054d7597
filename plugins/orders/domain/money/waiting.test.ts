import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owedFor, waitingOf, type OwedLine } from './waiting.ts';

const NOW = new Date('2026-03-10T10:00:00Z');
const before = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const line = (more: Partial<OwedLine> = {}): OwedLine => ({
  ...{ kind: 'goods', quantity: 1, paid: 10_000, borne: 0, refunded: 0, setAside: 0, deliveredAt: null },
  unused: { units: 0, value: 0 },
  ...more,
});

const anyLine = fc
  .record({
    kind: fc.constantFrom('goods' as const, 'service' as const, 'fee' as const),
    paid: fc.nat(100_000),
    borne: fc.nat(50_000),
    quantity: fc.integer({ min: 1, max: 5 }),
    back: fc.nat(100),
    aside: fc.nat(100),
    delivered: fc.option(fc.integer({ min: 0, max: 20 })),
    unused: fc.nat(5),
  })
  .map(({ kind, paid, borne, quantity, back, aside, delivered, unused }): OwedLine => {
    const refunded = Math.floor((paid * back) / 100);
    const units = kind === 'service' ? Math.min(unused, quantity) : 0;
    return {
      ...{ kind, paid, borne, quantity, refunded },
      setAside: Math.floor(((paid - refunded) * aside) / 100),
      deliveredAt: kind === 'goods' && delivered !== null ? before(delivered) : null,
      unused: { units, value: Math.floor((paid * units) / quantity) },
    };
  });

describe('what waits', () => {
  it('is never more than what is owed, nor less than nothing', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 5 }), fc.boolean(), (lines, cash) => {
        const waits = waitingOf(lines, cash, NOW);
        expect(Number.isInteger(waits)).toBe(true);
        expect(waits).toBeGreaterThanOrEqual(0);
        expect(waits).toBeLessThanOrEqual(lines.reduce((sum, one) => sum + owedFor(one, cash), 0));
      }),
    );
  });

  it('are goods until seven days after they came, and their delivery with them', () => {
    const fee = line({ kind: 'fee', paid: 3000 });
    expect(waitingOf([line(), fee], false, NOW)).toBe(13_000);
    expect(waitingOf([line({ deliveredAt: before(6.9) }), fee], false, NOW)).toBe(13_000);
    expect(waitingOf([line({ deliveredAt: before(7) }), fee], false, NOW)).toBe(0);
    expect(waitingOf([line({ deliveredAt: before(8) }), line(), fee], false, NOW)).toBe(13_000);
  });

  it('are the vouchers that nobody has used', () => {
    const service = line({ kind: 'service', quantity: 3, paid: 30_000, unused: { units: 2, value: 20_000 } });
    expect(waitingOf([service], false, NOW)).toBe(20_000);
    // What was paid in cash the shop has: only our share of the discount can wait.
    expect(waitingOf([service], true, NOW)).toBe(0);
    expect(waitingOf([{ ...service, borne: 3000 }], true, NOW)).toBe(2000);
    expect(waitingOf([{ ...service, paid: 0, borne: 3000, unused: { units: 1, value: 0 } }], false, NOW)).toBe(1000);
  });

  it('is what a second person has yet to agree to give back', () => {
    expect(waitingOf([line({ deliveredAt: before(30), setAside: 4000 })], false, NOW)).toBe(4000);
  });
});
