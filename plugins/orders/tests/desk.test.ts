import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskOrder, DeskRow, Dispute, ShopOrder, StaffRefund } from '../contracts/index.ts';
import { deskOf, newDesk, type Desk } from './desk-support.ts';
import { openShop, paidOrder, placedOrder, promisedOrder, secretsOf, type TestShop } from './shop-support.ts';
import { ADDRESS, openOrdersHouse, type OrdersHouse } from './support.ts';

const WHY = { reason: 'Vu avec le livreur' };

let house: OrdersHouse;
let shop: TestShop;
let finance: Desk;
let reader: Desk;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
  finance = await deskOf(house, 'sys-finance');
  reader = await newDesk(house, 'lecture', ['plugin::orders.read', 'plugin::orders.refunds.read']);
});
afterAll(() => house?.close());

const trailOf = async (action: string, id: string) =>
  (
    await house.query<{ actor: string; after: string }>(
      `SELECT actor ->> 'kind' AS actor, after::text FROM platform_audit WHERE action = $1 AND subject ->> 'id' = $2`,
      [action, id],
    )
  ).map(({ actor, after }) => ({ actor, after: JSON.parse(after) as object }));
const cash = { method: 'cash_on_delivery', address: ADDRESS };
const goods = (of = shop) => of.deal({}, { kind: 'goods' });

describe('who may', () => {
  it('see: nobody without the right, not even a super administrator', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const nobody = await fetch(`${house.cms.url}/orders/desk`);
    expect(nobody.status).toBe(401);
    for (const role of ['sys-editor', 'strapi-super-admin'] as const) {
      const other = await deskOf(house, role);
      for (const path of ['/desk', `/desk/${order.number}`, '/disputes', '/refunds'])
        expect([path, (await other('GET', path)).status]).toEqual([path, 403]);
      expect((await other('POST', `/desk/${order.number}/cancel`, WHY)).status).toBe(403);
    }
  });

  it('act: not who may only read', async () => {
    const order = await promisedOrder(house, [[await shop.deal({ payAtMerchant: true }), 1]]);
    const seen = await reader<DeskOrder>('GET', `/desk/${order.number}`);
    expect(seen).toMatchObject({ status: 200, data: { state: 'confirmed' } });
    expect(seen.data.may).toEqual({ collect: false, refuse: false, cancel: false, refund: false, clear: false });
    for (const move of ['collect', 'cancel', 'refuse', 'clear'])
      expect((await reader('POST', `/desk/${order.number}/${move}`, WHY)).status).toBe(403);
    const ask = { number: order.number, ask: { kind: 'all', ...WHY } };
    expect((await reader('POST', '/refunds', ask)).status).toBe(403);
    for (const deed of ['agree', 'decline', 'retry', 'given'])
      expect((await reader('POST', `/refunds/1/${deed}`, WHY)).status).toBe(403);
    expect((await order.read()).state).toBe('confirmed');
  });

  it('is answered alike for what there is not', async () => {
    for (const number of ['000000000000', '123', '480012345699'])
      expect(await finance('GET', `/desk/${number}`)).toMatchObject({ status: 404, code: 'no-order' });
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    expect(await finance('POST', `/desk/${order.number}/pay`, WHY)).toMatchObject({ status: 404, code: 'no-order' });
    expect(await finance('POST', '/refunds/999999/given', WHY)).toMatchObject({ status: 404, code: 'no-order' });
  });
});

describe('the list', () => {
  const numbers = async (query: string) => (await finance<DeskRow[]>('GET', `/desk?${query}`)).data.map(({ number }) => number); // prettier-ignore

  it('is by state, way to pay, number and the end of the telephone, which it hides', async () => {
    const card = await paidOrder(house, [[await shop.deal(), 1]]);
    const promised = await promisedOrder(house, [[await shop.deal({ payAtMerchant: true }), 1]]);
    expect((await numbers('')).slice(0, 2)).toEqual([promised.number, card.number]);
    expect(await numbers(`before=${promised.number}`)).not.toContain(promised.number);
    expect((await numbers(`before=${promised.number}`))[0]).toBe(card.number);
    expect(await numbers('state=confirmed')).toContain(promised.number);
    expect(await numbers('state=confirmed')).not.toContain(card.number);
    expect(await numbers('method=card')).not.toContain(promised.number);
    expect(await numbers(`number=${card.number.slice(0, 4)}-${card.number.slice(4)}`)).toEqual([card.number]);
    const [{ phone }] = (await house.query<{ phone: string }>('SELECT phone FROM orders_orders WHERE id = $1', [card.id])) as [{ phone: string }]; // prettier-ignore
    expect(await numbers(`phone=${phone.slice(-6)}`)).toEqual([card.number]);
    expect(await numbers(`phone=0${phone.slice(4)}`)).toEqual([card.number]);
    // A percent sign is no wild card, and three digits name nobody.
    for (const typed of ['%2525', phone.slice(-3)]) expect(await numbers(`phone=${typed}`)).toEqual([]);
    const { data } = await finance<DeskRow[]>('GET', `/desk?number=${card.number}`);
    expect(data[0]!.phone).toBe('•'.repeat(phone.length - 2) + phone.slice(-2));
    expect(JSON.stringify(data)).not.toContain(phone.slice(1));
  });

  it('shows alone what somebody has to look at when asked to', async () => {
    const order = await placedOrder(house, [[await shop.deal(), 1]]);
    await house.query(`UPDATE orders_orders SET trouble = 'amount' WHERE id = $1`, [order.id]);
    expect(await numbers('trouble=true')).toEqual([order.number]);
    expect((await finance('GET', '/desk?nothing=1')).status).toBe(400);
  });
});

describe('one order', () => {
  it('shows the books and what became of it, and neither token nor code of a voucher', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 2]]);
    const secrets = await secretsOf(house, order.id);
    await house.query(
      `INSERT INTO billing_payments (checkout, reference, state, payment, amount, ended_at) VALUES ($1, $2, 'paid', $3, 30000, now())`,
      [`cs_${order.id}`, `order:${order.id}`, `pi_desk_${order.id}`],
    );
    await house.query(`INSERT INTO billing_disputes (id, checkout, state) VALUES ($1, $2, 'open')`, [
      `dp_${order.id}`,
      `cs_${order.id}`,
    ]);
    const { data, headers } = await finance<DeskOrder>('GET', `/desk/${order.number}`);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(data.net + data.tva).toBe(data.total);
    expect(data.lines.map(({ net, tva, paid }) => net + tva - paid)).toEqual([0]);
    expect(data.vouchers.map(({ state }) => state)).toEqual(['issued', 'issued']);
    expect(data.history.map(({ move, doer }) => [move, doer])).toEqual([['place', 'buyer'], ['pay', 'system']]);
    expect(data.payments).toMatchObject([{ state: 'paid', amount: 30_000, disputes: [{ id: `dp_${order.id}`, state: 'open' }] }]);
    const told = JSON.stringify(data);
    for (const { token, code } of secrets) {
      expect(told).not.toContain(token);
      expect(told).not.toContain(code);
    }
    const disputes = await finance<Dispute[]>('GET', '/disputes?state=open');
    expect(disputes.data).toMatchObject([{ id: `dp_${order.id}`, order: order.number, amount: 30_000 }]);
    expect((await finance<Dispute[]>('GET', `/disputes?before=dp_${order.id}`)).data).toEqual([]);
    expect((await finance<Dispute[]>('GET', '/disputes?state=won')).data).toEqual([]);
  }); // prettier-ignore
});

describe('what the finances do', () => {
  it('collects cash of several merchants, which none of them may, with its reason in history and trail', async () => {
    const other = await openShop(house);
    const deals = [await goods(), await goods(other)];
    const order = await promisedOrder(house, deals.map((deal) => [deal, 1] as const), cash); // prettier-ignore
    expect(await shop.call('POST', `/orders/${order.number}/collect`, {})).toMatchObject({ code: 'wrong-state' });
    expect((await finance('POST', `/desk/${order.number}/collect`, {})).status).toBe(400);
    const done = await finance<DeskOrder>('POST', `/desk/${order.number}/collect`, WHY);
    expect(done.data).toMatchObject({ state: 'fulfilled', may: { collect: false, cancel: false, refund: true } });
    expect(done.data.receipt).not.toBeNull();
    const taken = done.data.history.find(({ move }) => move === 'collect');
    expect(taken).toMatchObject({ doer: 'finance', who: 'Rachid Finances', reason: WHY.reason });
    expect(await trailOf('order.collected', order.id)).toEqual([
      { actor: 'staff', after: { state: 'fulfilled', reason: WHY.reason } },
    ]);
    expect(await finance('POST', `/desk/${order.number}/collect`, WHY)).toMatchObject({ code: 'wrong-state' });
    const books = await house.query<{ account: string }>(
      `SELECT DISTINCT e.account FROM platform_ledger_postings p JOIN platform_ledger_entries e ON e.posting = p.id
       WHERE p.key = $1 AND e.account LIKE 'cash:%' ORDER BY 1`,
      [`order:${order.id}:paid`],
    );
    expect(books.map(({ account }) => account)).toEqual([`cash:${shop.merchant}`, `cash:${other.merchant}`].sort());
  });

  it('cancels and refuses: the stock is there again', async () => {
    const deal = await goods();
    const refused = await promisedOrder(house, [[deal, 1]], cash);
    const cancelled = await promisedOrder(house, [[deal, 2]], cash);
    expect(await house.taken(deal)).toBe(3);
    expect((await finance<DeskOrder>('POST', `/desk/${refused.number}/refuse`, WHY)).data.state).toBe('refused');
    expect((await finance<DeskOrder>('POST', `/desk/${cancelled.number}/cancel`, WHY)).data.state).toBe('cancelled');
    expect(await house.taken(deal)).toBe(0);
    for (const [action, { id }] of [['order.refused', refused], ['order.cancelled', cancelled]] as const)
      expect(await trailOf(action, id)).toMatchObject([{ actor: 'staff', after: { reason: WHY.reason } }]);
    expect((await finance<DeskOrder>('GET', `/desk/${cancelled.number}`)).data.history.at(-1)).toMatchObject({ move: 'cancel', reason: WHY.reason });
  }); // prettier-ignore

  it('says that a payment was looked into, once and with a reason, and the list follows', async () => {
    const order = await placedOrder(house, [[await shop.deal(), 1]]);
    const flagged = async () => (await finance<DeskRow[]>('GET', '/desk?trouble=true')).data.some(({ number }) => number === order.number); // prettier-ignore
    const clear = (desk = finance, body: object = WHY) => desk<DeskOrder>('POST', `/desk/${order.number}/clear`, body);
    expect(await clear()).toMatchObject({ status: 409, code: 'wrong-state' });
    await house.query(`UPDATE orders_orders SET trouble = 'late' WHERE id = $1`, [order.id]);
    expect(await flagged()).toBe(true);
    expect((await finance<DeskOrder>('GET', `/desk/${order.number}`)).data.may.clear).toBe(true);
    expect((await clear(finance, {})).status).toBe(400);
    expect((await clear(reader)).status).toBe(403);
    const answers = await Promise.all([clear(), clear(), clear()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { data } = await finance<DeskOrder>('GET', `/desk/${order.number}`);
    expect(data).toMatchObject({ state: 'placed', trouble: null, may: { clear: false } });
    expect(data.history.at(-1)).toMatchObject({ move: 'clear', who: 'Rachid Finances', reason: WHY.reason });
    expect(await flagged()).toBe(false);
    expect(await trailOf('order.cleared', order.id)).toEqual([
      { actor: 'staff', after: { state: 'placed', trouble: null, reason: WHY.reason } },
    ]);
    // The order goes on as before.
    expect((await order.buyer.call('POST', `/${order.number}/cancel`, {}, { 'x-order-key': order.key })).status).toBe(
      200,
    );
  });

  it('cannot cancel what is on its way', async () => {
    const order = await promisedOrder(house, [[await goods(), 1]], cash);
    expect((await shop.call('POST', `/orders/${order.number}/ship`, {})).status).toBe(200);
    expect(await finance('POST', `/desk/${order.number}/cancel`, WHY)).toMatchObject({ code: 'wrong-state' });
    expect((await order.read()).state).toBe('confirmed');
  });

  it('gives back with four eyes above the sum; who asked, who decided and why is told', async () => {
    const deal = await shop.deal({ discountedPrice: '200001', originalPrice: '300000' });
    const order = await paidOrder(house, [[deal, 1]]);
    const asked = await finance<StaffRefund>('POST', '/refunds', { number: order.number, ask: { kind: 'all', ...WHY } });
    const { id } = asked.data;
    expect(asked).toMatchObject({ status: 201, data: { state: 'to_agree', asker: 'Rachid Finances', second: null } });
    expect(await finance('POST', `/refunds/${id}/agree`, WHY)).toMatchObject({ status: 403, code: 'not-allowed' });
    const two = await newDesk(house, 'seconde');
    expect((await two('POST', `/refunds/${id}/agree`, {})).status).toBe(400);
    const agreed = await two<StaffRefund>('POST', `/refunds/${id}/agree`, { reason: 'Pièces vues' });
    expect(agreed.data).toMatchObject({ state: 'sent', second: { name: 'Amal seconde', reason: 'Pièces vues' } });
    expect(await trailOf('refund.asked', id)).toMatchObject([{ actor: 'staff', after: { reason: WHY.reason } }]);
    expect(await trailOf('refund.agreed', id)).toMatchObject([{ actor: 'staff', after: { reason: 'Pièces vues' } }]);
    const { data } = await finance<DeskOrder>('GET', `/desk/${order.number}`);
    expect(data.refunds).toMatchObject([{ id, state: 'sent', reason: WHY.reason, second: { reason: 'Pièces vues' } }]);
  }); // prettier-ignore

  it('says that cash was given back which no single merchant can', async () => {
    const other = await openShop(house);
    const deals = [await shop.deal({ payAtMerchant: true }), await other.deal({ payAtMerchant: true })];
    const order = await promisedOrder(house, deals.map((deal) => [deal, 1] as const)); // prettier-ignore
    await finance('POST', `/desk/${order.number}/collect`, WHY);
    const asked = await finance<StaffRefund>('POST', '/refunds', { number: order.number, ask: { kind: 'all', ...WHY } });
    expect(asked.data).toMatchObject({ state: 'owed', may: { given: true } });
    const { id } = asked.data;
    for (const one of [shop, other]) {
      const { data } = await one.call<ShopOrder>('GET', `/orders/${order.number}`);
      expect(data.refunds).toMatchObject([{ id, state: 'owed', may: { given: false } }]);
    }
    expect((await shop.call('POST', `/orders/${order.number}/refunds/${id}/given`, {})).status).toBe(404);
    expect((await finance<StaffRefund>('POST', `/refunds/${id}/given`, WHY)).data.state).toBe('succeeded');
    expect(await trailOf('refund.given', id)).toMatchObject([{ after: { state: 'succeeded', reason: WHY.reason } }]);
    expect(await finance('POST', `/refunds/${id}/given`, WHY)).toMatchObject({ code: 'wrong-state' });
  }); // prettier-ignore
});
