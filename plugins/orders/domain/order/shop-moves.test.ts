import { describe, expect, it } from 'vitest';
import { mayShop, SHOP_MOVES, type ShopView } from './shop-moves.ts';

const at = new Date('2026-11-29T10:00:00Z');
const goods = { kind: 'goods' as const, quantity: 2, returned: 0, shippedAt: null, deliveredAt: null };
const view = (more: Partial<ShopView>): ShopView => ({
  state: 'paid',
  method: 'card',
  others: false,
  lines: [goods],
  ...more,
});
const allowed = (of: ShopView) => SHOP_MOVES.filter((move) => mayShop(move, of));

describe('what a merchant may do', () => {
  it.each([
    ['with goods that were paid', view({}), ['ship', 'deliver']],
    ['with goods on their way', view({ lines: [{ ...goods, shippedAt: at }] }), ['deliver']],
    ['with goods that came back', view({ lines: [{ ...goods, returned: 2 }] }), []],
    ['with services that were paid', view({ lines: [{ ...goods, kind: 'service' }] }), []],
    ['with cash at the door', view({ state: 'confirmed', method: 'cash_on_delivery' }), ['cancel', 'ship', 'deliver', 'collect', 'refuse']],
    ['with cash at the door, sent', view({ state: 'confirmed', method: 'cash_on_delivery', lines: [{ ...goods, shippedAt: at }] }), ['deliver', 'collect', 'refuse']],
    ['with others in the order', view({ state: 'confirmed', method: 'cash_on_delivery', others: true }), ['ship', 'deliver']],
    ['with payment on the spot', view({ state: 'confirmed', method: 'at_merchant', lines: [{ ...goods, kind: 'service' }] }), ['cancel', 'collect', 'miss']],
    ['with what is not paid yet', view({ state: 'placed' }), []],
    ['with an order that is over', view({ state: 'cancelled' }), []],
  ] as const)('%s', (_, of, moves) => expect(allowed(of)).toEqual(moves)); // prettier-ignore
});
