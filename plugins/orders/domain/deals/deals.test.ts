import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from './change.ts';
import type { DealContent, DealTexts } from './content.ts';
import { datesOfCopy } from './copy.ts';
import { limitsOf, missingOf } from './problems.ts';
import { DEAL_MOVES, DEAL_STATES, moveDeal, needsPlace, stateAfterChange, type DealMove } from './states.ts';
import { fromBlocks, tidyLine, tidyProse, toBlocks } from './text.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const DAY = 86_400_000;
const days = (count: number) => new Date(NOW.getTime() + count * DAY).toISOString();
const texts: DealTexts = {
  title: 'Hammam', summary: 'Une heure.', description: '', highlights: [], included: [], steps: [], conditions: [], questions: [],
}; // prettier-ignore
const content: DealContent = {
  kind: 'service', category: 'a'.repeat(24), city: null, location: null, originalPrice: 20_000, discountedPrice: 15_000,
  taxRate: 'normal', deliveryFee: null, payAtMerchant: false, startsAt: days(-1), endsAt: days(10), stock: 20,
  minPurchase: 1, maxPurchase: null, voucherDays: 90, pictures: [1, 2], texts: { fr: texts },
}; // prettier-ignore

const anyState = fc.constantFrom(...DEAL_STATES);
const anyMove = fc.constantFrom(...(Object.keys(DEAL_MOVES) as DealMove[]));
type Step = { move: DealMove } | { change: 'free' | 'reviewed' };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyMove.map((move) => ({ move })),
  fc.constantFrom('free' as const, 'reviewed' as const).map((change) => ({ change })),
);

describe('the states of a deal', () => {
  it('let no merchant put on sale what no editor has looked at', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        let state: (typeof DEAL_STATES)[number] = 'draft';
        let seen = false;
        for (const step of steps) {
          if ('change' in step) {
            const next = stateAfterChange(state, step.change);
            if (next && step.change === 'reviewed') seen = false;
            state = next ?? state;
          } else {
            const byEditor = step.move === 'approve' || step.move === 'decline';
            const next = moveDeal(state, step.move, byEditor ? 'editor' : 'merchant');
            if (next && step.move === 'approve') seen = true;
            state = next ?? state;
          }
          if (state === 'live') expect(seen).toBe(true);
        }
      }),
    );
  });

  it('keep what is archived, and let a merchant do nothing that is an editor’s', () => {
    fc.assert(
      fc.property(anyState, anyMove, (state, move) => {
        expect(moveDeal('archived', move, 'editor')).toBeNull();
        if (move === 'approve' || move === 'decline') expect(moveDeal(state, move, 'merchant')).toBeNull();
      }),
    );
    expect(stateAfterChange('archived', 'free')).toBeNull();
    expect(stateAfterChange('review', 'reviewed')).toBeNull();
    expect(stateAfterChange('live', 'reviewed')).toBe('review');
    expect(stateAfterChange('paused', 'reviewed')).toBe('draft');
  });

  it('count a deal while it is on sale or about to be, until it ends', () => {
    const [later, before] = [new Date(days(1)), new Date(days(-1))];
    for (const state of DEAL_STATES) {
      expect([state, needsPlace({ state, endsAt: later }, NOW)]).toEqual([state, ['review', 'live'].includes(state)]);
      expect(needsPlace({ state, endsAt: before }, NOW)).toBe(false);
    }
    expect(needsPlace({ state: 'live', endsAt: NOW }, NOW)).toBe(false);
  });
});

describe('a change', () => {
  it('is its merchant’s when it is the stock or an earlier end, and an editor’s else', () => {
    expect(changeOf(content, structuredClone(content))).toEqual({ kind: null, fields: [], reviewed: [] });
    expect(changeOf(content, { ...content, stock: 3, endsAt: days(2) })).toMatchObject({ kind: 'free', reviewed: [] });
    expect(changeOf(content, { ...content, endsAt: days(11) })).toMatchObject({ reviewed: ['endsAt'] });
    expect(changeOf(content, { ...content, stock: 3, discountedPrice: 1 })).toMatchObject({
      kind: 'reviewed',
      fields: ['discountedPrice', 'stock'],
      reviewed: ['discountedPrice'],
    });
    expect(changeOf(content, { ...content, pictures: [2, 1] }).reviewed).toEqual(['pictures']);
    expect(changeOf(content, { ...content, texts: { fr: texts, en: texts } }).reviewed).toEqual(['texts']);
  });

  it('sees no difference in how an instant is written or in which order', () => {
    const { texts: same, ...rest } = content;
    expect(changeOf(content, { texts: same, ...rest, endsAt: new Date(content.endsAt).toISOString().replace('Z', '+00:00') }).kind).toBeNull(); // prettier-ignore
  });

  it('never leaves fewer to sell than are sold', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.option(fc.nat(1000)), anyState, (taken, stock, state) => {
        const problems = limitsOf({ state, content, taken }, { ...content, stock }, NOW);
        expect(problems.length > 0).toBe(stock !== null && stock < taken);
      }),
    );
    const over = { ...content, endsAt: days(-0.5) };
    expect(limitsOf({ state: 'live', content, taken: 0 }, over, NOW)).toEqual([{ field: 'endsAt', problem: 'past' }]);
    expect(limitsOf({ state: 'draft', content, taken: 0 }, over, NOW)).toEqual([]);
  });

  it('says what is missing before it can be looked at', () => {
    expect(missingOf(content, NOW)).toEqual([]);
    const bare = { ...content, category: null, endsAt: days(-1), texts: { fr: texts, ar: { ...texts, summary: '' } } };
    expect(missingOf(bare, NOW)).toEqual([
      { field: 'category', problem: 'required' },
      { field: 'endsAt', problem: 'past' },
      { field: 'texts.ar.summary', problem: 'required' },
    ]);
  });
});

describe('a copy', () => {
  it('runs as long as the deal, and is never over before it begins', () => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 400 * DAY }), (starts, length) => {
        const dates = { startsAt: starts.toISOString(), endsAt: new Date(starts.getTime() + length).toISOString() };
        const copy = datesOfCopy(dates, NOW);
        expect(new Date(copy.endsAt).getTime() - new Date(copy.startsAt).getTime()).toBe(length);
        expect(new Date(copy.startsAt) >= NOW).toBe(true);
      }),
    );
  });
});

describe('what is typed', () => {
  const typed = fc.string({ unit: 'binary', maxLength: 200 });

  it('is tidied once, and holds nothing that turns what stands around it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const tidy of [tidyLine, tidyProse]) {
          const kept = tidy(text);
          expect(tidy(kept)).toBe(kept);
          expect(kept).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?![\n])\p{Cc}/u);
        }
        expect(tidyLine(text)).not.toContain('\n');
      }),
    );
    expect(tidyLine('a\u202e\u0000b\r\n c')).toBe('a b c');
  });

  it('becomes paragraphs of plain text and comes back from them as it was', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 5 }), (parts) => {
        const prose = tidyProse(parts.join('\n\n'));
        const blocks = toBlocks(prose);
        expect(fromBlocks(blocks)).toBe(prose);
        for (const { type, children } of blocks) {
          expect([type, children.length, children[0]!.type]).toEqual(['paragraph', 1, 'text']);
        }
      }),
    );
  });

  it('is read out of rich text without what makes it rich', () => {
    const rich = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Le soin', bold: true }] },
      { type: 'list', format: 'unordered', children: ['un', 'deux'].map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })) },
    ]; // prettier-ignore
    expect(fromBlocks(rich)).toBe('Le soin\n\nun\ndeux');
    expect(fromBlocks(null)).toBe('');
  });
});
