import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShopMoney } from '@sys/orders/contracts';
import { newDesk } from '../../orders/tests/desk-support.ts';
import { owe, recordTransfer } from '../../orders/tests/settlements-support.ts';
import { committed, placedOrder } from '../../orders/tests/shop-support.ts';
import type { Balance, Commission } from '../contracts/earnings.ts';
import { approveRipe } from '../server/holds/approve.ts';
import { expectBooks } from './books-support.ts';
import { callBelow, type ApiAnswer } from './earnings-support.ts';
import { openEngineHouse, type EngineHouse } from './engine-support.ts';

/** What an influencer is told of commissions that were held long enough and wait all the same, until they do not. */
let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterAll(async () => {
  await expectBooks(house);
  await house.close();
});

/** Somebody who promotes, and what they are told. */
async function promoter() {
  const { id, token } = await house.influencer();
  const call = callBelow(house, '/api/affiliate', token);
  return {
    id,
    waits: async () => {
      const { body } = await call<{ data: Commission[] }>('GET', '/commissions');
      return body.data.map(({ state, when }) => [state, when.waits]);
    },
    waiting: async () => (await call<{ data: Balance }>('GET', '/balance')).body.data.waiting,
    csv: async (): Promise<ApiAnswer<unknown>> => call('GET', '/commissions.csv'),
  };
}
const overNow = (order: string) =>
  house.query(
    `UPDATE affiliate_commissions c SET held_until = now() - interval '1 minute' FROM affiliate_conversions v
     WHERE v.id = c.conversion AND v.source = 'order' AND v.reference = $1`,
    [order],
  );
const approve = () => house.still().then(() => committed(house, (db) => approveRipe(db, new Date())));

it('a merchant who takes cash alone owes; the commission says why it waits, and is due when they have paid', async () => {
  const nadia = await promoter();
  const { shop, link } = await house.promoted({ influencer: nadia.id, deal: { payAtMerchant: true } });
  const browser = await house.browser();
  await house.click(link, { visitor: browser.visitor });
  const order = await placedOrder(house, [[link.deal, 1]], { method: 'at_merchant' }, browser);
  const code = await house.codeOf(order.buyer.email);
  await order.buyer.call('POST', `/${order.number}/confirm`, { code }, { 'x-order-key': order.key });
  expect((await shop.call('POST', `/orders/${order.number}/collect`, {})).status).toBe(200);
  const [one] = await house.made(order.id, 1, 'held');
  // Before its time it is held for the buyer's sake.
  expect([await nadia.waits(), await nadia.waiting()]).toEqual([[['held', null]], expect.objectContaining({ merchants: 0 })]); // prettier-ignore
  await overNow(order.id);
  await approve();
  expect(await nadia.waits()).toEqual([['held', 'merchant']]);
  expect(await nadia.waiting()).toEqual({ requests: 0, reviews: 0, merchants: 1, disputes: 0 });
  const { bytes } = await nadia.csv();
  expect(bytes.toString()).toContain('règlement du marchand');

  const cost = one!.amount + one!.fee;
  const { debt } = (await shop.call<ShopMoney>('GET', '/money')).data;
  expect(debt!.amount).toBe(cost);
  const [first, second] = [await newDesk(house, 'caisse'), await newDesk(house, 'banque')];
  const early = await recordTransfer(first, shop, cost - 1);
  await second('POST', `/settlements/${early.data.id}/confirm`);
  await approve();
  expect(await nadia.waits()).toEqual([['held', 'merchant']]);
  const rest = await recordTransfer(first, shop, 1);
  await approve();
  expect(await nadia.waits()).toEqual([['held', 'merchant']]);
  expect((await second('POST', `/settlements/${rest.data.id}/confirm`)).status).toBe(200);
  // The event does it: nobody waits for the next run.
  await expect.poll(() => nadia.waits()).toEqual([['approved', null]]);
  expect(await nadia.waiting()).toMatchObject({ merchants: 0 });
});

it('a payment that a bank disputes is said to be, and what nothing stands in the way of is due with the next run', async () => {
  const nadia = await promoter();
  const { link } = await house.promoted({ influencer: nadia.id });
  const order = await house.sold(link);
  await house.made(order.id, 1, 'held');
  await overNow(order.id);
  expect(await nadia.waits()).toEqual([['held', 'run']]);
  const dispute = (state: string) =>
    house.run(async (db) => {
      await db.query(`INSERT INTO billing_payments (checkout, reference, state, payment, amount, ended_at)
        SELECT 'cs_' || id, 'order:' || id, 'paid', payment, total, now() FROM orders_orders WHERE id = $1 ON CONFLICT DO NOTHING`, [order.id]);
      await db.query(`INSERT INTO billing_disputes (id, checkout, state) VALUES ('dp_' || $1, 'cs_' || $1, $2)
        ON CONFLICT (id) DO UPDATE SET state = EXCLUDED.state`, [order.id, state]);
    });
  await dispute('open');
  expect([await nadia.waits(), await nadia.waiting()]).toEqual([[['held', 'dispute']], expect.objectContaining({ disputes: 1 })]);
  await dispute('won');
  await approve();
  expect(await nadia.waits()).toEqual([['approved', null]]);
}); // prettier-ignore

it('what is under review is said to be, whatever its merchant owes', async () => {
  const nadia = await promoter();
  const { link } = await house.promoted({ influencer: nadia.id });
  const order = await house.sold(link);
  const [one] = await house.made(order.id, 1, 'held');
  await overNow(order.id);
  await owe(house, link, 1_000_000);
  expect(await nadia.waits()).toEqual([['held', 'merchant']]);
  await house.query(`UPDATE affiliate_commissions SET review = 'open' WHERE id = $1`, [one!.id]);
  expect(await nadia.waits()).toEqual([['held', null]]);
});

it('however many of one merchant wait, those of others are not kept by them', async () => {
  const [nadia, salma] = [await promoter(), await promoter()];
  const { link } = await house.promoted({ influencer: nadia.id });
  const { link: other } = await house.promoted({ influencer: salma.id });
  for (let sale = 0; sale < 3; sale++) {
    const { id } = await house.sold(link);
    await house.made(id, 1, 'held');
    await overNow(id);
  }
  const order = await house.sold(other);
  await house.made(order.id, 1, 'held');
  await overNow(order.id);
  await owe(house, link, 1_000_000);
  const run = () => committed(house, (db) => approveRipe(db, new Date(), { batch: 1, rounds: 3 }));
  // What somebody else has in hand just then comes with the next run.
  await expect.poll(() => run().then(salma.waits)).toEqual([['approved', null]]);
  expect((await nadia.waits()).every(([state]) => state === 'held')).toBe(true);
});
