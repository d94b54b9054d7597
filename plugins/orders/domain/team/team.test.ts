import { describe, expect, it } from 'vitest';
import { SHOP_MOVES } from '../order/shop-moves.ts';
import { refusalToJoin, type Joiner } from './invitation.ts';
import { mayInShop, permissionForMove, permissionsOf, SEAT_ROLES, SHOP_PERMISSIONS } from './permissions.ts';

describe('who may what in a shop', () => {
  it('is all of it for its owner', () => {
    expect(permissionsOf('owner')).toEqual(SHOP_PERMISSIONS);
  });

  it.each(SEAT_ROLES)('is neither money, nor the team, nor the subscription for a %s', (role) => {
    for (const permission of ['refunds', 'team', 'subscription'] as const) expect(mayInShop(role, permission)).toBe(false);
  }); // prettier-ignore

  it('is more for a manager than for a cashier, who hands over and redeems', () => {
    expect(permissionsOf('cashier')).toEqual(['redeem', 'orders.see', 'orders.hand']);
    for (const permission of permissionsOf('cashier')) expect(mayInShop('manager', permission)).toBe(true);
    expect(SHOP_MOVES.filter((move) => !mayInShop('cashier', permissionForMove[move]))).toEqual(['cancel']);
    expect(SHOP_MOVES.filter((move) => !mayInShop('manager', permissionForMove[move]))).toEqual([]);
  });
});

describe('an invitation', () => {
  const now = new Date('2026-11-29T12:00:00Z');
  const open = { email: 'amine@example.ma', state: 'invited', expiresAt: new Date('2026-11-30T12:00:00Z') } as const;
  const amine: Joiner = { email: 'Amine@Example.ma', confirmed: true, ownsShop: false, sits: false };

  it('is taken up by whom it is for', () => expect(refusalToJoin(open, amine, now)).toBeNull());

  it.each([
    ['lapsed', { state: 'lapsed' }, {}, 'no-invitation'],
    ['too old', { expiresAt: now }, {}, 'no-invitation'],
    ['somebody else’s', {}, { email: 'other@example.ma' }, 'invitation-other'],
    ['for an address that is not proven', {}, { confirmed: false }, 'invitation-other'],
    ['for somebody with a shop', {}, { ownsShop: true }, 'own-shop'],
    ['for somebody who sits elsewhere', {}, { sits: true }, 'seated'],
    // Of what is not for them nobody learns why else it would not do.
    ['somebody else’s with a shop', {}, { email: 'other@example.ma', ownsShop: true }, 'invitation-other'],
  ] as const)('that is %s is not', (_, invitation, who, why) => {
    expect(refusalToJoin({ ...open, ...invitation }, { ...amine, ...who }, now)).toBe(why);
  });
});
