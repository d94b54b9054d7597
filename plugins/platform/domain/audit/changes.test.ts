import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type Json } from './chain.ts';
import { changeOf } from './changes.ts';

// Without null, which means missing here.
const json = fc
  .jsonValue({ depthSize: 'small' })
  .map((value) => JSON.parse(JSON.stringify(value), (_, part: Json) => part ?? 0) as Json);
const members = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), json) as fc.Arbitrary<{ [key: string]: Json }>;

describe('what changed', () => {
  it('is nothing between a thing and itself, in whatever order its members stand', () => {
    fc.assert(
      fc.property(members, (thing) => {
        const turned = Object.fromEntries(Object.entries(thing).reverse());
        expect(changeOf(thing, turned)).toBeNull();
      }),
    );
  });

  it('holds every member that differs, and no other', () => {
    fc.assert(
      fc.property(members, members, (before, after) => {
        const change = changeOf(before, after);
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
          (key) => canonical(before[key] ?? null) !== canonical(after[key] ?? null),
        );
        expect(Object.keys((change?.before ?? {}) as object).sort()).toEqual(keys.sort());
        expect(Object.keys((change?.after ?? {}) as object).sort()).toEqual(keys.sort());
      }),
    );
  });

  it('read backwards is the way back', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const there = changeOf(before, after);
        expect(changeOf(after, before)).toEqual(there && { before: there.after, after: there.before });
      }),
    );
  });

  it('of a list is what left and what came', () => {
    expect(changeOf({ may: ['read', 'write', 'read'] }, { may: ['read', 'delete'] })).toEqual({
      before: { may: ['write', 'read'] },
      after: { may: ['delete'] },
    });
    expect(changeOf([1, 2], [2, 1])).toEqual({ before: [1, 2], after: [2, 1] });
  });

  it('lies as deep as it has to', () => {
    expect(
      changeOf(
        { fr: { draft: { title: 'a', slug: 's' } }, ar: {} },
        { fr: { draft: { title: 'b', slug: 's' } }, ar: {} },
      ),
    ).toEqual({
      before: { fr: { draft: { title: 'a' } } },
      after: { fr: { draft: { title: 'b' } } },
    });
    expect(changeOf(null, { a: 1 })).toEqual({ before: null, after: { a: 1 } });
  });
});
