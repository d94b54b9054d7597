import type { ShopMove } from '../order/shop-moves.ts';

/** Whom an owner can ask into their shop. */
export const SEAT_ROLES = ['cashier', 'manager'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];
export type ShopRole = SeatRole | 'owner';

/**
 * What can be done in a shop. `orders.see` is what is still to be handed over; `orders.all` what was sold at all.
 * Nobody but the owner gives money back, sees what is owed, or sees to the team or the subscription.
 */
export const SHOP_PERMISSIONS = [
  'redeem',
  'orders.see',
  'orders.hand',
  'orders.all',
  'orders.cancel',
  'orders.export',
  'deals',
  'coupons',
  'reviews',
  'affiliation',
  'money',
  'refunds',
  'team',
  'subscription',
] as const;
export type ShopPermission = (typeof SHOP_PERMISSIONS)[number];

/** What stands here may be done, and nothing else. */
const MAY: Record<ShopRole, readonly ShopPermission[]> = {
  cashier: ['redeem', 'orders.see', 'orders.hand'],
  manager: [
    'redeem',
    'orders.see',
    'orders.hand',
    'orders.all',
    'orders.cancel',
    'orders.export',
    'deals',
    'coupons',
    'reviews',
    'affiliation',
  ],
  owner: SHOP_PERMISSIONS,
};

export const permissionsOf = (role: ShopRole): readonly ShopPermission[] => MAY[role];
export const mayInShop = (role: ShopRole, permission: ShopPermission): boolean => MAY[role].includes(permission);

/** What each move of an order needs. */
export const permissionForMove: Record<ShopMove, ShopPermission> = {
  ship: 'orders.hand',
  deliver: 'orders.hand',
  collect: 'orders.hand',
  refuse: 'orders.hand',
  miss: 'orders.hand',
  cancel: 'orders.cancel',
};
