import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf, type Timed } from './conflicts.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-12-01T09:00Z');
const at = (minutes: number) => new Date(START + minutes * MINUTE).toISOString();
const post = (id: string, minutes: number | null, accounts = ['acc_1'], state = 'planned'): Timed => ({
  ...{ id, state, dueAt: minutes === null ? null : at(minutes) },
  parts: accounts.map((account) => ({ account })),
});

describe('posts', () => {
  it('are in each other’s way closer than half an hour at one account', () => {
    expect(conflictsOf([post('b', 29), post('a', 0)])).toEqual([{ account: 'acc_1', posts: ['a', 'b'], minutes: 29 }]);
    expect(conflictsOf([post('a', 0), post('b', 30)])).toEqual([]);
    expect(conflictsOf([post('a', 0), post('b', 0)])).toEqual([{ account: 'acc_1', posts: ['a', 'b'], minutes: 0 }]);
  });

  it('are not at two accounts, without a time, dropped, or with themselves', () => {
    expect(conflictsOf([post('a', 0), post('b', 5, ['acc_2'])])).toEqual([]);
    expect(conflictsOf([post('a', 0), post('b', null)])).toEqual([]);
    expect(conflictsOf([post('a', 0), post('b', 5, ['acc_1'], 'dropped')])).toEqual([]);
    expect(conflictsOf([post('a', 0, ['acc_1', 'acc_1'])])).toEqual([]);
  });

  it('are told of once for each account that they share, all that are close and no others', () => {
    const some = fc.array(
      fc.record({
        minutes: fc.option(fc.integer({ min: 0, max: 240 })),
        accounts: fc.subarray(['acc_1', 'acc_2', 'acc_3']),
        state: fc.constantFrom('draft', 'review', 'planned', 'ended', 'dropped'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const posts = given.map(({ minutes, accounts, state }, number) => post(`p${number}`, minutes, accounts, state));
        const expected = posts.flatMap((one, number) =>
          posts.slice(number + 1).flatMap((other) => {
            if (one.dueAt === null || other.dueAt === null || [one.state, other.state].includes('dropped')) return [];
            const minutes = Math.abs(Date.parse(one.dueAt) - Date.parse(other.dueAt)) / MINUTE;
            if (minutes >= 30) return [];
            const shared = one.parts.filter(({ account }) => other.parts.some((part) => part.account === account));
            return shared.map(({ account }) => [account, ...[one.id, other.id].sort(), minutes].join(' '));
          }),
        );
        const found = conflictsOf(posts).map((it) => [it.account, ...[...it.posts].sort(), it.minutes].join(' '));
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
