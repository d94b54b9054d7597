import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiktokChoices, tiktokOptions } from '../../../contracts/tiktok.ts';
import { agreed, choiceProblems, termsOf, TIKTOK_PRIVACY, type TikTokWish } from './choices.ts';

const wish = fc.oneof(
  fc.constant<TikTokWish>({ mode: 'draft' }),
  fc.record({
    mode: fc.constant('direct' as const),
    privacy_level: fc.constantFrom(...TIKTOK_PRIVACY),
    allow_comment: fc.boolean(),
    allow_duet: fc.boolean(),
    allow_stitch: fc.boolean(),
    brand_content: fc.boolean(),
    brand_organic: fc.boolean(),
    made_by_ai: fc.boolean(),
  }),
);
const NOW = new Date('2026-12-01T09:00:00Z');

describe('what is chosen for TikTok', () => {
  it('has no privacy until somebody chooses one, and everything else off', () => {
    expect(tiktokChoices.safeParse({ mode: 'direct', consent: true }).success).toBe(false);
    expect(tiktokChoices.safeParse({ mode: 'direct', privacy_level: 'SELF_ONLY' }).success).toBe(false);
    expect(tiktokChoices.safeParse({ mode: 'draft', consent: false }).success).toBe(false);
    expect(tiktokChoices.parse({ mode: 'direct', privacy_level: 'SELF_ONLY', consent: true })).toEqual({
      mode: 'direct',
      privacy_level: 'SELF_ONLY',
      allow_comment: false,
      allow_duet: false,
      allow_stitch: false,
      brand_content: false,
      brand_organic: false,
      made_by_ai: false,
      consent: true,
    });
  });

  it('never is branded and private, undisclosed where it earns something, or direct before the audit', () => {
    fc.assert(
      fc.property(wish, fc.boolean(), fc.boolean(), (chosen, audited, promotes) => {
        if (choiceProblems(chosen, { audited, promotes }).length > 0 || chosen.mode === 'draft') return;
        expect(audited).toBe(true);
        expect(chosen.brand_content && chosen.privacy_level === 'SELF_ONLY').toBe(false);
        expect(promotes && !chosen.brand_content && !chosen.brand_organic).toBe(false);
      }),
    );
  });

  it('is a draft without more ado', () => {
    expect(choiceProblems({ mode: 'draft' }, { audited: false, promotes: true })).toEqual([]);
  });

  it('is kept with what was agreed to, and when', () => {
    fc.assert(
      fc.property(wish, (chosen) => {
        const kept = agreed({ ...chosen, consent: true }, NOW);
        expect(tiktokOptions.parse(kept)).toEqual({ ...chosen, consented_at: '2026-12-01T09:00:00.000Z', consented_to: termsOf(chosen) }); // prettier-ignore
        expect(kept.consented_to.includes('branded-content')).toBe(chosen.mode === 'direct' && chosen.brand_content);
      }),
    );
  });
});
