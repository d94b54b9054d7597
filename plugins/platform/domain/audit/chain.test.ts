import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENESIS, breakAt, canonical, hashOf, type AuditRow, type Json } from './chain.ts';

const json = fc.jsonValue() as fc.Arbitrary<Json>;

/** The same value with its keys in another order. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([key, item]) => [key, shuffled(item)]));
}

const row: AuditRow = {
  seq: 1,
  at: '2026-03-01T09:30:00.000Z',
  actor: { kind: 'staff', id: '4', name: 'Salma' },
  action: 'payout.approved',
  subject: { kind: 'payout', id: '12' },
  origin: { ip: '41.250.1.2' },
  before: { status: 'pending' },
  after: { status: 'approved' },
  previous: GENESIS.hash,
};

describe('canonical', () => {
  it('says the same of the same, in whatever order', () => {
    fc.assert(fc.property(json, (value) => void expect(canonical(shuffled(value))).toBe(canonical(value))));
  });
  it('says different things of different values', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = JSON.stringify(JSON.parse(canonical(a))) === JSON.stringify(JSON.parse(canonical(b)));
        expect(canonical(a) === canonical(b)).toBe(same);
      }),
    );
  });
  it('is JSON', () => {
    fc.assert(
      fc.property(json, (value) => void expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))),
    );
  });
});

describe('hashOf', () => {
  const hash = hashOf(row);

  it('is a known value: whoever holds a noted head must be able to compute it again', () => {
    expect(hash).toBe('318326c89d1f6bc2e87daab78e01eb05df33d458f49a01b5b4197ce0b8c991bf');
  });
  it.each(Object.keys(row) as Array<keyof AuditRow>)('covers %s', (field) => {
    const changed = { ...row, [field]: field === 'seq' ? 2 : field === 'after' ? { status: 'Approved' } : 'other' };
    expect(hashOf(changed)).not.toBe(hash);
  });
  it('judges what may follow', () => {
    const next = { ...row, hash };
    expect(breakAt(GENESIS, next)).toBeNull();
    expect(breakAt({ seq: 1, hash: GENESIS.hash }, next)).toBe('number');
    expect(breakAt({ seq: 0, hash }, next)).toBe('link');
    expect(breakAt(GENESIS, { ...next, action: 'payout.refused' })).toBe('content');
  });
});
