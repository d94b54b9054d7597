import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../networks.ts';
import { bestPosts } from './best-posts.ts';
import { engagementOf, interactionsOf, VALUES, type Values } from './engagement.ts';
import { figuresOf, groupsOf, type MeasuredPost } from './figures.ts';
import { slotOf } from './slots.ts';

const NOTHING = Object.fromEntries(VALUES.map((name) => [name, null])) as Values;
const post = (network: MeasuredPost['network'], values: Partial<Values> = {}) => ({ network, values: { ...NOTHING, ...values } }); // prettier-ignore

const aValue = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
const aPost = fc.record({
  network: fc.constantFrom(...NETWORKS),
  values: fc.record(Object.fromEntries(VALUES.map((name) => [name, aValue])) as Record<keyof Values, typeof aValue>),
});

describe('the figures of posts', () => {
  it('are sums of what was told, with of how many, and nothing where nobody told', () => {
    const figures = figuresOf([post('facebook', { reach: 100, likes: 3, clicks: 0 }), post('facebook', { reach: 50 }), post('instagram')]); // prettier-ignore
    expect(figures).toMatchObject({
      posts: 3,
      reach: { value: 150, of: 2 },
      likes: { value: 3, of: 1 },
      clicks: { value: 0, of: 1 },
      saves: { value: null, of: 0 },
    });
  });

  it('count interactions only against those of posts that tell both', () => {
    const figures = figuresOf([post('facebook', { reach: 100, likes: 3, shares: 2 }), post('instagram', { reach: 900 }), post('instagram', { likes: 40 })]); // prettier-ignore
    expect(figures.engagement).toBe(0.05);
  });

  it('never mix those reached with views', () => {
    const figures = figuresOf([post('instagram', { reach: 100, views: 1_000, likes: 10 }), post('tiktok', { views: 1_000, likes: 20 })]); // prettier-ignore
    expect([figures.engagement, figures.perView]).toEqual([0.1, 0.02]);
    expect(figuresOf([post('tiktok', { views: 1_000, likes: 20 })]).engagement).toBeNull();
  });

  it('have no rate of nobody', () => {
    expect(engagementOf('facebook', { ...NOTHING, reach: 0, likes: 0 })).toBeNull();
    expect(interactionsOf(NOTHING)).toBeNull();
    expect(interactionsOf({ ...NOTHING, clicks: 9 })).toBeNull();
    expect(figuresOf([])).toMatchObject({ posts: 0, engagement: null, perView: null, views: { value: null, of: 0 } });
  });

  it('of groups come to those of all', () => {
    fc.assert(
      fc.property(fc.array(aPost, { maxLength: 30 }), (posts) => {
        const all = figuresOf(posts);
        const groups = groupsOf(posts, ({ network }) => network);
        expect(groups.reduce((sum, { figures }) => sum + figures.posts, 0)).toBe(posts.length);
        for (const name of VALUES) {
          expect(groups.reduce((sum, { figures }) => sum + (figures[name].value ?? 0), 0)).toBe(all[name].value ?? 0);
          expect(groups.reduce((sum, { figures }) => sum + figures[name].of, 0)).toBe(all[name].of);
          expect(all[name].value === null).toBe(all[name].of === 0);
        }
      }),
    );
  });
});

describe('the best posts', () => {
  const named = (name: string, network: MeasuredPost['network'], values: Partial<Values>) => ({ name, ...post(network, values) }); // prettier-ignore

  it('are those whose rate is sure, of each network by itself', () => {
    const posts = [
      named('handful', 'instagram', { reach: 29, likes: 29 }),
      named('lucky', 'instagram', { reach: 40, likes: 6 }),
      named('good', 'instagram', { reach: 10_000, likes: 900 }),
      named('fair', 'instagram', { reach: 10_000, likes: 300 }),
      named('clip', 'tiktok', { views: 50_000, likes: 400 }),
      named('silent', 'facebook', { likes: 5 }),
    ];
    const best = bestPosts(posts, NETWORKS, 3);
    expect(best.map(({ post: { name }, per, seen }) => [name, per, seen])).toEqual([
      ['good', 'reach', 10_000],
      ['lucky', 'reach', 40],
      ['fair', 'reach', 10_000],
      ['clip', 'views', 50_000],
    ]);
    expect(bestPosts(posts, NETWORKS, 1).map(({ post: { name } }) => name)).toEqual(['good', 'clip']);
  });

  it('may have more hits than people', () => {
    expect(bestPosts([named('x', 'instagram', { reach: 50, likes: 50, saves: 50 })], NETWORKS, 1)[0]!.engagement).toBe(2); // prettier-ignore
  });
});

describe('the hour of the week', () => {
  it.each([
    ['2026-07-06T08:30:00Z', 'Africa/Casablanca', 1, 9],
    ['2026-07-05T23:30:00Z', 'Africa/Casablanca', 1, 0],
    ['2026-07-05T22:30:00Z', 'Africa/Casablanca', 7, 23],
    // In Ramadan the clocks are an hour back.
    ['2026-02-20T09:00:00Z', 'Africa/Casablanca', 5, 9],
    ['2026-11-30T03:00:00Z', 'America/New_York', 7, 22],
  ])('of %s in %s', (at, zone, weekday, hour) => expect(slotOf(new Date(at), zone)).toEqual({ weekday, hour }));
});
