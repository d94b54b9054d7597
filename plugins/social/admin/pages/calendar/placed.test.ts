import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../contracts/manager/calendar.ts';
import type { PostCard } from '../../../contracts/manager/posts.ts';
import { grouped, withCard, withMoves } from './placed.ts';
import { isMovable, standingOf } from './standing.ts';

type Part = PostCard['parts'][number];
const part = (state: string | null): Part => ({ account: 'acc_1', name: 'Riad', network: 'instagram', format: 'image', state, failure: null }); // prettier-ignore
const card = (number: number, more: Partial<PostCard> = {}): PostCard => ({
  ...{ id: `pst_${number}`, title: `Publication ${number}`, state: 'draft', version: 1, at: null, zone: 'UTC' },
  ...{ dueAt: null, author: { id: 1, name: 'Imane' }, template: null, parts: [], thumb: null, experiment: null },
  ...more,
});
const calendarOf = (locals: (string | null)[]): Calendar =>
  locals.reduce<Calendar>((shown, local, number) => withCard(shown, card(number), local), {
    ...{ posts: [], untimed: [], holidays: [], ramadan: [], conflicts: [], more: false },
  });

const aLocal = fc.option(
  fc.integer({ min: 0, max: 9 }).map((hour) => `2026-12-03T0${hour}:00`),
  { nil: null },
);
const idsOf = ({ posts, untimed }: Calendar) => [...posts, ...untimed].map(({ id }) => id).sort();

describe('a calendar with moves on their way', () => {
  it('shows each post once, where it goes, the earliest first; the others where they were', () => {
    fc.assert(
      fc.property(fc.array(aLocal, { maxLength: 8 }), fc.array(fc.tuple(fc.nat(9), aLocal)), (locals, wished) => {
        const calendar = calendarOf(locals);
        const moves = Object.fromEntries(wished.map(([number, local]) => [`pst_${number}`, local]));
        const shown = withMoves(calendar, moves);
        expect(idsOf(shown)).toEqual(idsOf(calendar));
        const where = new Map(shown.posts.map(({ id, local }) => [id as string, local]));
        for (const [number, local] of locals.entries()) {
          const id = `pst_${number}`;
          expect(where.get(id) ?? null).toBe(id in moves ? moves[id] : local);
        }
        const times = shown.posts.map(({ local }) => local);
        expect(times).toEqual([...times].sort());
      }),
    );
  });

  it('is the one that was given when nothing moves', () => {
    const calendar = calendarOf(['2026-12-03T09:00', null]);
    expect(withMoves(calendar, {})).toBe(calendar);
  });

  it('groups posts without losing any', () => {
    const days = grouped(['2026-12-03T09', '2026-12-04T09', '2026-12-03T11'], (one) => one.slice(0, 10));
    expect([...days]).toEqual([
      ['2026-12-03', ['2026-12-03T09', '2026-12-03T11']],
      ['2026-12-04', ['2026-12-04T09']],
    ]);
  });
});

describe('how a post stands', () => {
  const standing = (state: PostCard['state'], ...states: (string | null)[]) =>
    standingOf({ state, parts: states.map(part) });

  it('is what asks for somebody, before what went well', () => {
    expect(standing('draft', null)).toBe('draft');
    expect(standing('review', null)).toBe('review');
    expect(standing('planned', 'waiting', 'waiting')).toBe('planned');
    expect(standing('planned', 'publishing', 'waiting')).toBe('leaving');
    expect(standing('planned', 'published', 'waiting')).toBe('leaving');
    expect(standing('planned', 'paused', 'published')).toBe('paused');
    expect(standing('planned', 'unconfirmed', 'published')).toBe('doubt');
    expect(standing('ended', 'failed', 'published')).toBe('partly');
    expect(standing('ended', 'failed', 'cancelled')).toBe('failed');
    expect(standing('ended', 'published', 'in-inbox')).toBe('inbox');
    expect(standing('ended', 'published', 'cancelled')).toBe('published');
    expect(standing('ended', 'cancelled')).toBe('dropped');
    expect(standing('dropped', 'cancelled')).toBe('dropped');
  });

  it('lets it be moved only while nothing of it has begun', () => {
    const movable = (state: PostCard['state'], ...states: (string | null)[]) =>
      isMovable({ state, parts: states.map(part) });
    for (const state of ['draft', 'review', 'planned'] as const) expect(movable(state, null)).toBe(true);
    expect(movable('planned', 'waiting', 'paused')).toBe(true);
    for (const begun of ['working', 'publishing', 'unconfirmed', 'published', 'failed', 'cancelled'])
      expect(movable('planned', 'waiting', begun)).toBe(false);
    for (const state of ['ended', 'dropped'] as const) expect(movable(state)).toBe(false);
  });
});
