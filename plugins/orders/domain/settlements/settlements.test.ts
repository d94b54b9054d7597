import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBankReference } from './bank-reference.ts';
import { MOST_SETTLED, settlementPosting } from './posting.ts';
import {
  printedSettlementReference,
  readSettlementReference,
  SETTLEMENT_REFERENCES,
  settlementReferenceOf,
} from './reference.ts';
import { moveSettlement, SETTLEMENT_MOVES, SETTLEMENT_STATES, type SettlementMove } from './states.ts';
import { isValueDay } from './value-day.ts';

describe('what a merchant has paid', () => {
  const move = fc.constantFrom(...(Object.keys(SETTLEMENT_MOVES) as SettlementMove[]));
  const state = fc.constantFrom(...SETTLEMENT_STATES);
  const actor = fc.record({ recorded: fc.boolean(), ofShop: fc.boolean() });

  it('comes to an end once, whoever goes on', () => {
    fc.assert(
      fc.property(state, move, actor, move, actor, (from, one, by, other, next) => {
        const done = moveSettlement(from, one, by);
        if (!done.ok) return;
        expect(from).toBe('recorded');
        expect(moveSettlement(done.to, other, next)).toEqual({ ok: false, because: 'wrong-state' });
      }),
    );
  });

  it('is confirmed by nobody but a second person who is not of the shop', () => {
    fc.assert(
      fc.property(state, actor, (from, by) => {
        expect(moveSettlement(from, 'confirm', by).ok).toBe(from === 'recorded' && !by.recorded && !by.ofShop);
      }),
    );
  });

  it.each([
    ['confirm', { recorded: true, ofShop: false }, 'second-person'],
    ['confirm', { recorded: false, ofShop: true }, 'own-debt'],
    ['cancel', { recorded: true, ofShop: true }, 'own-debt'],
    ['cancel', { recorded: true, ofShop: false }, 'cancelled'],
    ['cancel', { recorded: false, ofShop: false }, 'cancelled'],
  ] as const)('%s by %j: %s', (name, by, outcome) => {
    const done = moveSettlement('recorded', name, by);
    expect(done.ok ? done.to : done.because).toBe(outcome);
  });

  it('is on our account, and owed no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_SETTLED }), (amount) => {
        const entries = settlementPosting('abc', amount);
        expect(entries.reduce((sum, entry) => sum + entry.amount, 0)).toBe(0);
        expect(entries.find(({ account }) => account === 'merchant:abc')!.amount).toBe(-amount);
      }),
    );
  });
});

describe('the reference of a shop', () => {
  it('is read as it is printed, with its name or without, and never as an order’s number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SETTLEMENT_REFERENCES - 1 }), (drawn) => {
        const reference = settlementReferenceOf(drawn);
        const printed = printedSettlementReference(reference);
        expect(printed).toMatch(/^SYS \d{4}-\d{4}$/);
        for (const typed of [reference, printed, printed.toLowerCase(), `sys${reference}`, printed.slice(4)])
          expect(readSettlementReference(typed)).toBe(reference);
      }),
    );
  });

  it.each(['', 'SYS', 'SYS 4827-193', 'SYS 0000-0000', '4827-1936-0581'])('is not %j', (typed) =>
    expect(readSettlementReference(typed)).toBeNull(),
  );
});

it('knows a transfer by what the bank calls it, however it was typed', () => {
  expect(plainBankReference(' vir 2026/001 a')).toBe('VIR2026/001A');
});

it.each([
  ['2026-11-30', true],
  ['2026-12-07', true],
  ['2026-12-08', false],
  ['2025-11-29', true],
  ['2025-11-28', false],
])('dated %s, looked at on 30 November 2026: %s', (day, may) => expect(isValueDay(day, '2026-11-30')).toBe(may));
