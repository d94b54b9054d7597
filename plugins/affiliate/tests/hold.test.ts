import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committed, placedOrder } from '../../orders/tests/shop-support.ts';
import { ADDRESS } from '../../orders/tests/support.ts';
import { lockCommissions } from '../server/commissions/rows.ts';
import { release, undo } from '../server/commissions/move.ts';
import { approveRipe } from '../server/holds/approve.ts';
import { expectBooks } from './books-support.ts';
import { DAY, openEngineHouse, type EngineHouse } from './engine-support.ts';
import { recordSale } from '../server/conversions/record.ts';
import { fund, shopSale } from './sales-support.ts';

let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterAll(async () => {
  await expectBooks(house);
  await house.close();
});

const inDays = (days: number) => new Date(Date.now() + days * DAY);
const ripen = (days: number) => house.still().then(() => committed(house, (db) => approveRipe(db, inDays(days))));
const stateOf = async (order: string) => (await house.commissions(order))[0]!;
const duesOf = (influencer: number) =>
  house.query<{ kind: string; amount: number }>('SELECT kind, amount::float8 FROM affiliate_dues WHERE influencer = $1 ORDER BY id', [influencer]); // prettier-ignore

describe('what is held', () => {
  it('is due when its days are over and not before, once, whoever looks at the same time', async () => {
    const { link } = await house.promoted();
    const order = await house.sold(link);
    const [one] = await house.made(order.id, 1, 'held');
    await ripen(13.9);
    expect((await stateOf(order.id)).state).toBe('held');
    await Promise.all([ripen(14.1), ripen(14.1), ripen(14.1)]);
    expect(await stateOf(order.id)).toMatchObject({ state: 'approved', version: 3 });
    expect(await duesOf(link.influencer)).toEqual([{ kind: 'commission', amount: one!.amount }]);
  });

  it('waits as long as its merchant owes us: a sale in a shop of their own has brought us nothing', async () => {
    const { link } = await house.promoted();
    const click = await house.click(link, { at: new Date(Date.now() - 7_200_000) });
    await house.run((db) => recordSale(db, shopSale(link, { click }), new Date()));
    const state = async () => (await house.query<{ state: string }>('SELECT state FROM affiliate_commissions WHERE influencer = $1', [link.influencer]))[0]!.state; // prettier-ignore
    await ripen(60);
    expect([await state(), await duesOf(link.influencer)]).toEqual(['held', []]);
    await house.run((db) => fund(db, link.merchant));
    await ripen(60);
    expect(await state()).toBe('approved');
  });

  it('waits for somebody’s word as long as it is under review, however much time goes by', async () => {
    const { link } = await house.promoted();
    const order = await house.sold(link);
    const [one] = await house.made(order.id, 1, 'held');
    await house.query(`UPDATE affiliate_commissions SET review = 'open' WHERE id = $1`, [one!.id]);
    await ripen(3_000);
    expect((await stateOf(order.id)).state).toBe('held');
    await house.run(async (db) => release(db, (await lockCommissions(db, [one!.id]))[0]!, { actor: 1, reason: 'Vu' }, new Date()));
    await expect(house.run(async (db) => release(db, (await lockCommissions(db, [one!.id]))[0]!, { actor: 1 }, new Date()))).rejects.toMatchObject({ code: 'wrong-state' });
    await ripen(20);
    expect(await stateOf(order.id)).toMatchObject({ state: 'approved', review: 'released' });
    const moves = await house.query('SELECT move, actor, reason FROM affiliate_commission_moves WHERE commission = $1 ORDER BY id', [one!.id]);
    expect(moves).toMatchObject([{ move: 'begin' }, { move: 'earn' }, { move: 'release', actor: 1, reason: 'Vu' }, { move: 'approve', actor: null }]);
  }); // prettier-ignore

  it('that a review rejected is gone for good, and an approved one is not its to reject', async () => {
    const { link } = await house.promoted();
    const order = await house.sold(link);
    const [one] = await house.made(order.id, 1, 'held');
    const reject = () =>
      house.run(async (db) => undo(db, (await lockCommissions(db, [one!.id]))[0]!, 'reject', 'reviewer', { actor: 1, reason: 'Faux' }, new Date())); // prettier-ignore
    await reject();
    await ripen(100);
    await house.follow(order.id);
    expect(await stateOf(order.id)).toMatchObject({ state: 'reversed', reversedBy: 'review', gone: one!.amount });
    await expect(reject()).rejects.toMatchObject({ code: 'wrong-state' });
    expect(await duesOf(link.influencer)).toEqual([]);
  });

  it('of goods begins when they have come', async () => {
    const { link, shop } = await house.promoted({ kind: 'goods' });
    const order = await house.sold(link, { more: { address: ADDRESS } });
    expect((await house.made(order.id, 1, 'held'))[0]!.heldUntil).toBeNull();
    await ripen(400);
    expect((await stateOf(order.id)).state).toBe('held');
    for (const move of ['ship', 'deliver']) expect((await shop.call('POST', `/orders/${order.number}/${move}`, {})).status).toBe(200);
    await expect.poll(async () => (await stateOf(order.id)).heldUntil).not.toBeNull();
    await ripen(14.1);
    expect((await stateOf(order.id)).state).toBe('approved');
  }); // prettier-ignore
});

describe('what is paid in cash', () => {
  it('is pending until the money is there, and is nothing when it never comes', async () => {
    const { link, shop } = await house.promoted({ deal: { payAtMerchant: true } });
    const visitors = await Promise.all([house.browser(), house.browser()]);
    for (const { visitor } of visitors) await house.click(link, { visitor });
    const [came, stayed] = [
      await placedOrder(house, [[link.deal, 1]], { method: 'at_merchant' }, visitors[0]),
      await placedOrder(house, [[link.deal, 1]], { method: 'at_merchant' }, visitors[1]),
    ];
    for (const order of [came, stayed]) {
      const [one] = await house.made(order.id, 1, 'pending');
      expect(one).toMatchObject({ earnedAt: null, heldUntil: null });
      const code = await house.codeOf(order.buyer.email);
      await order.buyer.call('POST', `/${order.number}/confirm`, { code }, { 'x-order-key': order.key });
    }
    expect((await shop.call('POST', `/orders/${came.number}/collect`, {})).status).toBe(200);
    expect((await shop.call('POST', `/orders/${stayed.number}/miss`, { reason: 'Personne' })).status).toBe(200);
    await house.made(came.id, 1, 'held');
    expect((await house.made(stayed.id, 1, 'reversed'))[0]).toMatchObject({ reversedFrom: 'pending', gone: expect.any(Number) as number });
  }); // prettier-ignore

  it('by card is none before it is paid', async () => {
    const { link } = await house.promoted();
    const by = await house.browser();
    await house.click(link, { visitor: by.visitor });
    const order = await placedOrder(house, [[link.deal, 1]], {}, by);
    await house.follow(order.id);
    expect(await house.commissions(order.id)).toEqual([]);
  });
});

it('what a bank disputes is not approved before that is decided', async () => {
  const { link } = await house.promoted();
  const order = await house.sold(link);
  await house.made(order.id, 1, 'held');
  const dispute = (state: string) =>
    house.run(async (db) => {
      await db.query(`INSERT INTO billing_payments (checkout, reference, state, payment, amount, ended_at)
        SELECT 'cs_' || id, 'order:' || id, 'paid', payment, total, now() FROM orders_orders WHERE id = $1 ON CONFLICT DO NOTHING`, [order.id]);
      await db.query(`INSERT INTO billing_disputes (id, checkout, state) VALUES ('dp_' || $1, 'cs_' || $1, $2)
        ON CONFLICT (id) DO UPDATE SET state = EXCLUDED.state`, [order.id, state]);
    }); // prettier-ignore
  await dispute('open');
  await ripen(20);
  expect((await stateOf(order.id)).state).toBe('held');
  await dispute('won');
  await ripen(20);
  expect((await stateOf(order.id)).state).toBe('approved');
});
