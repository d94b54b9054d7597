import { describe, expect, it } from 'vitest';
import { mayUnlink, wayOf, type Arrival, type Standing } from './arrival.ts';

const both = [true, false];
const STANDINGS: Standing[] = both.flatMap((confirmed) =>
  both.flatMap((blocked) =>
    both.flatMap((hasPassword) => both.map((hasFactor) => ({ confirmed, blocked, hasPassword, hasFactor }))),
  ),
);
const accounts = [null, ...STANDINGS];
const ALL: Arrival[] = accounts.flatMap((owner) =>
  both.flatMap((proven) => (proven ? accounts : [null]).map((holder) => ({ owner, proven, holder }))),
);
const member: Standing = { confirmed: true, blocked: false, hasPassword: true, hasFactor: false };

describe('who comes from a provider', () => {
  it.each([
    ['known', { owner: member, proven: true, holder: member }, 'enter'],
    ['known, the address is another’s by now', { owner: member, proven: true, holder: { ...member } }, 'enter'],
    ['known, blocked', { owner: { ...member, blocked: true }, proven: true, holder: null }, 'closed'],
    ['known, never confirmed', { owner: { ...member, confirmed: false }, proven: false, holder: null }, 'sign-up'],
    ['unknown, address unknown', { owner: null, proven: true, holder: null }, 'sign-up'],
    ['unknown, address not proven', { owner: null, proven: false, holder: null }, 'sign-up'],
    ['unknown, address of one with a password', { owner: null, proven: true, holder: member }, 'prove'],
    ['unknown, address of one with a factor alone', { owner: null, proven: true, holder: { ...member, hasPassword: false, hasFactor: true } }, 'prove'],
    ['unknown, address of one with neither', { owner: null, proven: true, holder: { ...member, hasPassword: false } }, 'link'],
    ['unknown, address never confirmed', { owner: null, proven: true, holder: { ...member, confirmed: false } }, 'sign-up'],
    ['unknown, address of one who is blocked', { owner: null, proven: true, holder: { ...member, blocked: true } }, 'closed'],
  ] as const)('%s', (_, arrival, way) => expect(wayOf(arrival)).toBe(way)); // prettier-ignore

  it('enters no account that is blocked or was never confirmed', () => {
    for (const arrival of ALL) {
      const way = wayOf(arrival);
      const entered = way === 'enter' ? arrival.owner : way === 'link' ? arrival.holder : member;
      expect([arrival, entered!.blocked, entered!.confirmed]).toEqual([arrival, false, true]);
    }
  });

  it('is never linked by an address alone to an account with a password or a factor', () => {
    for (const arrival of ALL.filter((one) => wayOf(one) === 'link')) {
      expect(arrival.holder).toMatchObject({ hasPassword: false, hasFactor: false });
    }
  });

  it('learns nothing of an address that is not proven: what is looked up changes nothing', () => {
    for (const owner of accounts) {
      const ways = accounts.map((holder) => wayOf({ owner, proven: false, holder }));
      expect(new Set(ways).size).toBe(1);
    }
  });
});

describe('the last way in', () => {
  it('stays', () => {
    expect(mayUnlink({ hasPassword: false, linked: 1 })).toBe(false);
    expect(mayUnlink({ hasPassword: false, linked: 2 })).toBe(true);
    expect(mayUnlink({ hasPassword: true, linked: 1 })).toBe(true);
  });
});
