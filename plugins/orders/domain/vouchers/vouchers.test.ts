import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayUndo, OFFLINE_HOURS, redeem, stateAfterUndo, type Scan, type Voucher } from './redeem.ts';

const now = new Date('2026-11-29T10:00:00Z');
const minutes = (n: number, from = now) => new Date(from.getTime() + n * 60_000);
const voucher = (more: Partial<Voucher> = {}): Voucher => ({
  state: 'issued',
  merchant: 'm1',
  expiresAt: minutes(60),
  payment: 'paid',
  redeemed: null,
  ...more,
});
const scan = (more: Partial<Scan> = {}): Scan => ({ id: 's1', merchant: 'm1', at: now, ...more });
const used = { state: 'redeemed' as const, redeemed: { scan: 's1', at: minutes(-5) } };

describe('redeeming', () => {
  it.each([
    ['a good one', voucher(), scan(), { kind: 'redeemed', at: now, worth: 'deal', due: false }],
    ['one to be paid there', voucher({ payment: 'due' }), scan(), { kind: 'redeemed', at: now, worth: 'deal', due: true }],
    ['one that nobody pays', voucher({ payment: 'none' }), scan(), { kind: 'refused', because: 'not-paid' }],
    ['somebody else’s', voucher(), scan({ merchant: 'm2' }), { kind: 'refused', because: 'other-merchant' }],
    ['somebody else’s that is used', voucher(used), scan({ merchant: 'm2' }), { kind: 'refused', because: 'other-merchant' }],
    ['the same scan again', voucher(used), scan(), { kind: 'repeated', at: minutes(-5) }],
    ['another scan of a used one', voucher(used), scan({ id: 's2' }), { kind: 'refused', because: 'redeemed', at: minutes(-5) }],
    ['one whose money went back', voucher({ state: 'refunded' }), scan(), { kind: 'refused', because: 'refunded' }],
    ['one a minute too late', voucher({ expiresAt: minutes(-1) }), scan(), { kind: 'redeemed', at: now, worth: 'paid-value', due: false }],
    ['one that was scanned in time', voucher({ state: 'expired', expiresAt: minutes(-1) }), scan({ at: minutes(-2) }), { kind: 'redeemed', at: minutes(-2), worth: 'deal', due: false }],
    ['one not paid and too late', voucher({ payment: 'due', expiresAt: minutes(-1) }), scan(), { kind: 'refused', because: 'not-paid' }],
    ['a scan of long ago', voucher(), scan({ at: minutes(-60 * OFFLINE_HOURS - 1) }), { kind: 'refused', because: 'scan-time' }],
    ['a scan that was taken back', voucher({ undone: ['s1'] }), scan(), { kind: 'refused', because: 'scan-time' }],
    ['another scan after one was taken back', voucher({ undone: ['s0'] }), scan(), { kind: 'redeemed', at: now, worth: 'deal', due: false }],
    ['a scan of tomorrow', voucher(), scan({ at: minutes(60 * 24) }), { kind: 'refused', because: 'scan-time' }],
    ['a clock a minute ahead', voucher({ expiresAt: minutes(0.5) }), scan({ at: minutes(1) }), { kind: 'redeemed', at: now, worth: 'deal', due: false }],
  ] as const)('%s', (_, one, by, outcome) => expect(redeem(one, by, now)).toEqual(outcome)); // prettier-ignore

  it('succeeds once, whatever scans come how often in whatever order', () => {
    const scans = fc.array(
      fc.record({
        id: fc.constantFrom('s1', 's2', 's3'),
        merchant: fc.constantFrom('m1', 'm2'),
        at: fc.integer({ min: -6_000, max: 60 }).map((at) => minutes(at)),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(scans, (all) => {
        let one = voucher();
        let redeemed = 0;
        for (const next of all) {
          const outcome = redeem(one, next, now);
          if (outcome.kind !== 'redeemed') continue;
          redeemed += 1;
          expect(outcome.at.getTime()).toBeLessThanOrEqual(now.getTime());
          one = { ...one, state: 'redeemed', redeemed: { scan: next.id, at: outcome.at } };
        }
        expect(redeemed).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('taking it back', () => {
  it.each([
    [voucher(used), 'm1', true],
    [voucher(used), 'm2', false],
    [voucher({ ...used, redeemed: { scan: 's1', at: minutes(-15) } }), 'm1', false],
    [voucher(), 'm1', false],
  ])('%j by %s: %s', (one, by, may) => expect(mayUndo(one, by, now)).toBe(may));

  it('leaves what it would be now', () => {
    expect(stateAfterUndo(voucher(), now)).toBe('issued');
    expect(stateAfterUndo(voucher({ expiresAt: now }), now)).toBe('expired');
  });
});
