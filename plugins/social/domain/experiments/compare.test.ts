import { describe, expect, it } from 'vitest';
import { VALUES, type Values } from '../analytics/engagement.ts';
import { compare, type ArmPart } from './compare.ts';

const NOTHING = Object.fromEntries(VALUES.map((name) => [name, null])) as Values;
const at = (hours: number) => new Date(Date.UTC(2026, 10, 20) + hours * 3_600_000);
const part = (values: Partial<Values> = { reach: 1_000, likes: 50 }, more: Partial<ArmPart> = {}): ArmPart => ({
  ...{ account: '1', network: 'instagram', isOver: true, publishedAt: at(0), at: at(72) },
  values: { ...NOTHING, ...values },
  ...more,
});
const NOW = at(80);
const of = (a: ArmPart[], b: ArmPart[], metric: 'engagement' | 'clicks' = 'engagement', now = NOW) => compare(a, b, metric, now); // prettier-ignore

describe('two posts', () => {
  it('are compared by what they came to at the same age, once both have it', () => {
    const later = part({ reach: 900, likes: 60 }, { publishedAt: at(5), at: at(77) });
    expect(of([part()], [later])).toEqual({ per: 'reach', a: { hits: 50, seen: 1_000 }, b: { hits: 60, seen: 900 }, readAt: at(77), due: true }); // prettier-ignore
    const early = part({ reach: 900, likes: 60 }, { publishedAt: at(5), at: at(76) });
    expect(of([part()], [early])).toMatchObject({ b: { hits: 60 }, due: false });
    expect(of([part()], [early], 'engagement', at(5 + 96)).due).toBe(true);
  });

  it('are not read while a part of them is on its way', () => {
    const waits = part({}, { account: '2', isOver: false, publishedAt: null, at: null });
    expect(of([part(), waits], [part()]).due).toBe(false);
    expect(of([part()], [waits])).toEqual({ per: 'reach', a: null, b: null, readAt: null, due: false });
    expect(of([], [])).toMatchObject({ a: null, due: false });
  });

  it('are compared before the same people: what one has nowhere else counts for none', () => {
    const failed = part({}, { account: '2', publishedAt: null, at: null });
    const there = part({ reach: 5_000, likes: 900 }, { account: '2' });
    expect(of([part(), failed], [part(), there])).toMatchObject({ a: { seen: 1_000 }, b: { seen: 1_000 }, due: true });
    const silent = part({}, { account: '2' });
    expect(of([part(), silent], [part(), there])).toMatchObject({ a: { seen: 1_000 }, b: { seen: 1_000 } });
  });

  it('are counted together at one account, in whatever formats they are there', () => {
    const story = part({ reach: 100, likes: 1 });
    expect(of([part(), story], [part()])).toMatchObject({ a: { hits: 51, seen: 1_100 } });
  });

  it('are counted by views only where both are at TikTok alone', () => {
    const clip = part({ views: 9_000, likes: 90 }, { account: '3', network: 'tiktok' });
    expect(of([clip], [clip])).toMatchObject({ per: 'views', a: { hits: 90, seen: 9_000 } });
    expect(of([part(), clip], [part(), clip])).toMatchObject({ per: 'reach', a: { hits: 50, seen: 1_000 } });
  });

  it('have clicks only where they are told', () => {
    const post = part({ reach: 1_000, likes: 80, clicks: 30 }, { network: 'facebook' });
    expect(of([post], [post], 'clicks')).toMatchObject({ a: { hits: 30, seen: 1_000 } });
    expect(of([part()], [part()], 'clicks')).toMatchObject({ a: null, b: null, due: true });
  });
});
