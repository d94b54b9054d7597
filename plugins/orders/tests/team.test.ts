import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShopOrder } from '../contracts/shop.ts';
import type { InvitationView, OwnShop, Team } from '../contracts/team.ts';
import { ordersOfPeople } from '../server/personal-data.ts';
import { lapseInvitations } from '../server/team/upkeep.ts';
import {
  callBelowShop,
  committed,
  openShop,
  paidOrder,
  promisedOrder,
  secretsOf,
  subscribe,
  type ShopCall,
  type TestShop,
} from './shop-support.ts';
import { openOrdersHouse, tally, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

const ADDRESS = { address: { line: '12, rue des Orangers', city: 'Fès' } };

async function shopOn(plan: string | null): Promise<TestShop> {
  const shop = await openShop(house);
  if (plan) await subscribe(house, shop.owner, plan);
  return shop;
}
interface Person {
  id: number;
  email: string;
  call: ShopCall;
}
async function person(): Promise<Person> {
  const { id, email, token } = await house.person();
  return { id, email, call: callBelowShop(house, token) };
}
const ask = (shop: TestShop, email: string, role = 'cashier') =>
  shop.call<Team>('POST', '/team', { email, role, locale: 'fr' });
const seen = async (shop: TestShop) => (await shop.call<Team>('GET', '/team')).data;

const known = new Set<string>();
const tokenIn = (text: string) => /jeton=([\w-]{43})/.exec(text)?.[1] ?? '';
/** Of the next invitation that was sent to an address. */
async function tokenFor(email: string): Promise<string> {
  const { text } = await house.mailbox.waitFor(
    (mail) => mail.recipients.includes(email) && tokenIn(mail.text) !== '' && !known.has(tokenIn(mail.text)),
    20_000,
  );
  known.add(tokenIn(text));
  return tokenIn(text);
}
/** Somebody with a seat, who was asked in and has accepted. */
async function seated(shop: TestShop, role: 'cashier' | 'manager'): Promise<Person & { seat: string }> {
  const one = await person();
  const { status, data } = await ask(shop, one.email, role);
  expect(status).toBe(201);
  const accepted = await one.call<InvitationView>('POST', '/invitation/accept', { token: await tokenFor(one.email) });
  expect(accepted).toMatchObject({ status: 200, data: { role } });
  return { ...one, seat: data.seats.at(-1)!.id };
}

describe('seats of a plan', () => {
  it('are not given beyond what it has, its owner included, however many ask at once', async () => {
    const shop = await shopOn('pro');
    const all = await Promise.all(Array.from({ length: 50 }, (_, nth) => ask(shop, `many${nth}.${shop.owner}@example.ma`)));
    expect(tally(all)).toEqual({ 201: 4, 'team-quota': 46 });
    expect(await seen(shop)).toMatchObject({ used: 5, limit: 5, plan: { name: 'pro', label: 'Pro' } });
    expect(all.find(({ status }) => status !== 201)).toMatchObject({ status: 409, problems: { why: 'used-up', label: 'Pro', limit: 5 } }); // prettier-ignore
  }); // prettier-ignore

  it('are the owner’s alone where nobody pays, and are given back with what they were taken for', async () => {
    const free = await shopOn(null);
    expect(await ask(free, 'one@example.ma')).toMatchObject({ code: 'team-quota', problems: { label: 'Free', limit: 1 } });
    expect(await seen(free)).toMatchObject({ seats: [], used: 1, limit: 1 });
    const starter = await shopOn('starter');
    const { data } = await ask(starter, 'one@example.ma');
    expect(await ask(starter, 'two@example.ma')).toMatchObject({ code: 'team-quota' });
    expect((await starter.call('DELETE', `/team/${data.seats[0]!.id}`)).status).toBe(200);
    expect((await ask(starter, 'two@example.ma')).status).toBe(201);
  }); // prettier-ignore

  it('stay where the plan has fewer, and none is added', async () => {
    const shop = await shopOn('pro');
    const members = [await seated(shop, 'cashier'), await seated(shop, 'manager')];
    await house.query(`UPDATE billing_subscriptions SET status = 'canceled' WHERE user_id = $1`, [shop.owner]);
    expect(await seen(shop)).toMatchObject({ used: 3, limit: 1, plan: { name: 'free' } });
    expect(await ask(shop, 'late@example.ma')).toMatchObject({ code: 'team-quota' });
    for (const { call } of members) expect((await call('GET', '/orders')).status).toBe(200);
    await shop.call('DELETE', `/team/${members[0]!.seat}`);
    expect(await ask(shop, 'late@example.ma')).toMatchObject({ code: 'team-quota' });
  });
});

describe('an invitation', () => {
  it('is for the address that it was sent to, and good once', async () => {
    const shop = await shopOn('pro');
    const [amine, other] = [await person(), await person()];
    await ask(shop, amine.email.toUpperCase(), 'manager');
    const token = await tokenFor(amine.email);
    for (const path of ['/invitation', '/invitation/accept']) {
      expect(await other.call('POST', path, { token })).toMatchObject({ status: 403, code: 'invitation-other' });
      expect(await amine.call('POST', path, { token: 'x'.repeat(43) })).toMatchObject({ status: 404, code: 'no-invitation' }); // prettier-ignore
      expect((await callBelowShop(house, 'nobody')('POST', path, { token })).status).toBe(401);
    }
    await house.query('UPDATE up_users SET confirmed = false WHERE id = $1', [amine.id]);
    const unproven = await amine.call('POST', '/invitation/accept', { token });
    expect([401, 403]).toContain(unproven.status);
    await house.query('UPDATE up_users SET confirmed = true WHERE id = $1', [amine.id]);
    expect(await amine.call('POST', '/invitation', { token })).toMatchObject({ status: 200, data: { role: 'manager' } });
    const all = await Promise.all(Array.from({ length: 10 }, () => amine.call('POST', '/invitation/accept', { token })));
    expect(tally(all)).toEqual({ 200: 1, 'no-invitation': 9 });
    expect((await seen(shop)).seats).toMatchObject([{ state: 'active', role: 'manager', email: amine.email }]);
    // Neither the token nor the address stay with the seat.
    const rows = await house.query('SELECT email, token_hash FROM orders_seats WHERE merchant = $1', [shop.merchant]);
    expect(rows).toEqual([{ email: null, token_hash: null }]);
  }); // prettier-ignore

  it('is not for who has a shop, or sits in another', async () => {
    const [shop, other] = [await shopOn('pro'), await shopOn('pro')];
    const [{ email }] = (await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [other.owner])) as [{ email: string }]; // prettier-ignore
    await ask(shop, email);
    const token = await tokenFor(email);
    expect(await other.call('POST', '/invitation/accept', { token })).toMatchObject({ status: 409, code: 'own-shop' });
    const sitting = await seated(other, 'cashier');
    await ask(shop, sitting.email);
    const second = await tokenFor(sitting.email);
    expect(await sitting.call('POST', '/invitation/accept', { token: second })).toMatchObject({ status: 409, code: 'seated' }); // prettier-ignore
    for (const one of [sitting.email, email]) expect(await ask(other, one)).toMatchObject({ code: 'seat-exists' });
    expect(await ask(shop, email)).toMatchObject({ status: 409, code: 'seat-exists' });
  });

  it('is sent again with another link, withdrawn, and lapses after a week', async () => {
    const shop = await shopOn('starter');
    const amine = await person();
    const { data } = await ask(shop, amine.email);
    const { id } = data.seats[0]!;
    const first = await tokenFor(amine.email);
    await shop.call('POST', `/team/${id}/again`, {});
    const second = await tokenFor(amine.email);
    expect(second).not.toBe(first);
    expect(await amine.call('POST', '/invitation/accept', { token: first })).toMatchObject({ code: 'no-invitation' });
    const later = new Date(Date.now() + 8 * 86_400_000);
    await house.query(`UPDATE orders_seats SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
    expect(await amine.call('POST', '/invitation/accept', { token: second })).toMatchObject({ code: 'no-invitation' });
    await committed(house, (db) => lapseInvitations(db, new Date()));
    expect(await seen(shop)).toMatchObject({ seats: [{ id, state: 'lapsed' }], used: 1 });
    expect((await shop.call('POST', `/team/${id}/again`, {})).status).toBe(200);
    expect(await seen(shop)).toMatchObject({ seats: [{ id, state: 'invited' }], used: 2 });
    await shop.call('DELETE', `/team/${id}`);
    const third = await tokenFor(amine.email);
    expect(await amine.call('POST', '/invitation/accept', { token: third })).toMatchObject({ code: 'no-invitation' });
    await ask(shop, 'gone@example.ma');
    await committed(house, (db) => lapseInvitations(db, later));
    await committed(house, (db) => lapseInvitations(db, new Date(later.getTime() + 31 * 86_400_000)));
    expect(await seen(shop)).toMatchObject({ seats: [], used: 1 });
  });
});

describe('whoever has a seat', () => {
  it('does what their role may, and nothing else', async () => {
    const shop = await shopOn('pro');
    const [cashier, manager] = [await seated(shop, 'cashier'), await seated(shop, 'manager')];
    const goods = await promisedOrder(house, [[await shop.deal({}, { kind: 'goods' }), 1]], { ...ADDRESS, method: 'cash_on_delivery' }); // prettier-ignore
    const service = await paidOrder(house, [[await shop.deal(), 1]]);
    expect((await cashier.call<OwnShop>('GET', '')).data).toMatchObject({ role: 'cashier', may: ['redeem', 'orders.see', 'orders.hand'] }); // prettier-ignore
    const { data: order } = await cashier.call<ShopOrder>('GET', `/orders/${goods.number}`);
    expect(order.may).toMatchObject({ deliver: true, collect: true, cancel: false, refund: false });
    const closed = [
      ['POST', `/orders/${goods.number}/cancel`, {}, 'orders.cancel'],
      ['POST', `/orders/${service.number}/refunds`, { kind: 'all', reason: 'x' }, 'refunds'],
      ['POST', `/orders/${service.number}/refunds/1/given`, {}, 'refunds'],
      ['GET', '/orders.csv', undefined, 'orders.export'],
      ['GET', '/orders.xlsx', undefined, 'orders.export'],
      ['GET', '/deals', undefined, 'deals'],
      ['POST', '/deals/tz4a98xxat96iws9zmbrgj3a/submit', {}, 'deals'],
      ['GET', '/team', undefined, 'team'],
      ['POST', '/team', { email: 'x@example.ma', role: 'manager' }, 'team'],
      ['DELETE', `/team/${manager.seat}`, undefined, 'team'],
      ['POST', `/team/${manager.seat}/again`, {}, 'team'],
    ] as const;
    for (const [method, path, body, needs] of closed) {
      expect([path, await cashier.call(method, path, body)]).toMatchObject([
        path,
        { status: 403, code: 'not-permitted' },
      ]);
      const mine = await manager.call(method, path, needs.startsWith('orders.cancel') ? undefined : body);
      const refused = needs === 'refunds' || needs === 'team';
      expect([path, mine.code === 'not-permitted']).toEqual([path, refused]);
    }
    const [secret] = await secretsOf(house, service.id);
    const scan = { scan: crypto.randomUUID(), what: secret.code, at: new Date().toISOString() };
    expect((await cashier.call('POST', '/redeem', scan)).status).toBe(200);
    const [row] = await house.query('SELECT redeemed_by FROM orders_vouchers WHERE id = $1', [secret.id]);
    expect(row).toEqual({ redeemed_by: cashier.id });
    // What is handed over a cashier sees no more; a manager does.
    expect((await cashier.call<ShopOrder[]>('GET', '/orders')).data.map(({ number }) => number)).not.toContain(service.number); // prettier-ignore
    expect(await cashier.call('GET', `/orders/${service.number}`)).toMatchObject({ status: 404 });
    expect((await manager.call('GET', `/orders/${service.number}`)).status).toBe(200);
  });

  it('is out at once when their seat is taken away, or when they leave', async () => {
    const shop = await shopOn('pro');
    const [cashier, manager] = [await seated(shop, 'cashier'), await seated(shop, 'manager')];
    expect((await shop.call('DELETE', `/team/${cashier.seat}`)).status).toBe(200);
    expect(await cashier.call('GET', '/orders')).toMatchObject({ status: 404, code: 'no-shop' });
    expect(await cashier.call('GET', '')).toMatchObject({ status: 200, data: null });
    expect((await manager.call('POST', '/team/leave', {})).status).toBe(204);
    expect(await manager.call('GET', '/orders')).toMatchObject({ code: 'no-shop' });
    expect(await manager.call('POST', '/team/leave', {})).toMatchObject({ status: 404, code: 'no-seat' });
    expect(await seen(shop)).toMatchObject({ seats: [], used: 1 });
    const trail = await house.query<{ action: string }>(
      `SELECT action FROM platform_audit WHERE subject ->> 'kind' = 'seat' AND subject ->> 'id' = ANY ($1) ORDER BY seq`,
      [[cashier.seat, manager.seat]],
    );
    expect(trail.map(({ action }) => action)).toEqual(['seat.invited', 'seat.joined', 'seat.invited', 'seat.joined', 'seat.removed', 'seat.left']); // prettier-ignore
    const words = await house.query<{ all: string }>(`SELECT string_agg(after::text || before::text, '') AS all FROM platform_audit WHERE subject ->> 'kind' = 'seat'`); // prettier-ignore
    expect(words[0]!.all ?? '').not.toContain('@');
  }); // prettier-ignore

  it('works as long as the owner is verified', async () => {
    const shop = await shopOn('pro');
    const cashier = await seated(shop, 'cashier');
    await house.query(`UPDATE kyc_cases SET status = 'suspended' WHERE user_id = $1`, [shop.owner]);
    expect(await cashier.call('GET', '/orders')).toMatchObject({ status: 403, code: 'not-verified' });
  });

  it('is of one shop: another’s seats are not there', async () => {
    const [shop, other] = [await shopOn('pro'), await shopOn('pro')];
    const cashier = await seated(shop, 'cashier');
    for (const [method, path] of [['DELETE', `/team/${cashier.seat}`], ['POST', `/team/${cashier.seat}/again`]] as const)
      expect(await other.call(method, path, method === 'POST' ? {} : undefined)).toMatchObject({ status: 404, code: 'no-seat' });
    expect((await cashier.call('GET', '/orders')).status).toBe(200);
    expect(await seen(other)).toMatchObject({ seats: [], used: 1 });
  }); // prettier-ignore

  it('frees it when their account goes, and finds it in what they download', async () => {
    const shop = await shopOn('starter');
    const cashier = await seated(shop, 'cashier');
    const held = await committed(house, (db) => ordersOfPeople.read(db, cashier.id));
    expect(held).toMatchObject({ team: { role: 'cashier' } });
    await committed(house, (db) => ordersOfPeople.erase(db, cashier.id));
    expect(await seen(shop)).toMatchObject({ seats: [], used: 1 });
  });
});
