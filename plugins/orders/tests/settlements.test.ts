import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_DEBTOR } from '@sys/config';
import type { ShopEntry, ShopMoney } from '../contracts/money.ts';
import type { Settlement, SettlementShop } from '../contracts/settlements.ts';
import { readSettlementReference } from '../domain/settlements/reference.ts';
import { deskOf, newDesk, type Desk } from './desk-support.ts';
import { owe, recordTransfer, today, transfer } from './settlements-support.ts';
import { openShop, type TestShop } from './shop-support.ts';
import { openOrdersHouse, tally, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
let one: Desk;
let other: Desk;
beforeAll(async () => {
  house = await openOrdersHouse({ ...DEMO_DEBTOR });
  [one, other] = [await newDesk(house, 'caisse'), await newDesk(house, 'banque')];
});
afterAll(() => house?.close());

const moneyOf = async (shop: TestShop) => (await shop.call<ShopMoney>('GET', '/money')).data;
const entriesOf = async (shop: TestShop) => (await shop.call<ShopEntry[]>('GET', '/money/entries')).data;
const confirm = (desk: Desk, { id }: Settlement) => desk<Settlement>('POST', `/settlements/${id}/confirm`);
const cancel = (desk: Desk, { id }: Settlement, reason = 'Double') => desk<Settlement>('POST', `/settlements/${id}/cancel`, { reason }); // prettier-ignore

/** Somebody who owes us that much, in centimes. */
async function debtor(amount = 20_000): Promise<TestShop> {
  const shop = await openShop(house);
  await owe(house, shop, amount);
  return shop;
}

/** What the ledger has posted of settlements of a shop, and whether all of it balances. */
async function postings({ merchant }: TestShop): Promise<number[]> {
  const [sum] = await house.query<{ sum: string }>('SELECT coalesce(sum(amount), 0)::text AS sum FROM platform_ledger_entries'); // prettier-ignore
  expect(sum!.sum).toBe('0');
  const rows = await house.query<{ amount: number }>(
    `SELECT e.amount::integer FROM platform_ledger_entries e JOIN platform_ledger_postings p ON p.id = e.posting
     WHERE p.kind = 'settlement' AND e.account = 'platform:bank'
       AND EXISTS (SELECT 1 FROM platform_ledger_entries m WHERE m.posting = p.id AND m.account = $1 AND m.amount = -e.amount)
     ORDER BY p.id`,
    [`merchant:${merchant}`],
  );
  return rows.map(({ amount }) => amount);
}

describe('what a shop is told that it owes', () => {
  it('is nothing as long as we owe it, or nobody owes anybody', async () => {
    const shop = await openShop(house);
    expect((await moneyOf(shop)).debt).toBeNull();
    await owe(house, shop, -5_000);
    expect(await moneyOf(shop)).toMatchObject({ balance: 5_000, debt: null });
  });

  it('is the sum, since when, and how to pay it: by a reference that is always the same and nobody else’s', async () => {
    const [shop, neighbour] = [await debtor(), await debtor(1)];
    const { debt, balance, commissions } = await moneyOf(shop);
    expect([balance, commissions]).toEqual([-20_000, 20_000]);
    const { PAYOUT_DEBTOR_NAME: name, PAYOUT_DEBTOR_RIB: rib } = DEMO_DEBTOR;
    expect(debt).toMatchObject({ amount: 20_000, account: { name, rib } });
    expect(readSettlementReference(debt!.reference)).not.toBeNull();
    const again = await Promise.all([moneyOf(shop), moneyOf(shop), moneyOf(neighbour)]);
    expect(again.map((money) => money.debt!.reference === debt!.reference)).toEqual([true, true, false]);
    // Whoever comes for the first time in several tabs is told one reference.
    const third = await debtor();
    const tabs = await Promise.all(Array.from({ length: 6 }, () => moneyOf(third)));
    expect(new Set(tabs.map((money) => money.debt!.reference)).size).toBe(1);
  });

  it('is since it last came to owe, whatever was before', async () => {
    const shop = await debtor(10_000);
    const first = (await moneyOf(shop)).debt!.since;
    await owe(house, shop, 5_000);
    expect((await moneyOf(shop)).debt).toMatchObject({ amount: 15_000, since: first });
    await owe(house, shop, -15_000);
    expect((await moneyOf(shop)).debt).toBeNull();
    await owe(house, shop, 7);
    const { debt } = await moneyOf(shop);
    expect(debt!.amount).toBe(7);
    expect(Date.parse(debt!.since)).toBeGreaterThan(Date.parse(first));
  });

  it('has no account to pay to where none is set', async () => {
    const shop = await debtor();
    const kept = { ...DEMO_DEBTOR };
    for (const name of Object.keys(kept)) delete process.env[name];
    try {
      const { debt } = await moneyOf(shop);
      expect(debt).toMatchObject({ amount: 20_000, account: null });
    } finally {
      Object.assign(process.env, kept);
    }
  });
});

describe('a transfer', () => {
  it('is recorded by one of the finances and in the books when a second one has confirmed it', async () => {
    const shop = await debtor();
    const { reference } = (await moneyOf(shop)).debt!;
    const recorded = await recordTransfer(one, shop, 15_000);
    expect(recorded).toMatchObject({ status: 201, data: { state: 'recorded', amount: 15_000, valueOn: today(), may: { confirm: false, cancel: true } } }); // prettier-ignore
    expect([await postings(shop), (await moneyOf(shop)).balance]).toEqual([[], -20_000]);
    const { data: shops } = await other<SettlementShop[]>('GET', `/settlements/shops?find=${encodeURIComponent(reference)}`); // prettier-ignore
    expect(shops).toEqual([expect.objectContaining({ merchant: shop.merchant, reference, owes: 20_000, recorded: 15_000 })]); // prettier-ignore
    const { data: list } = await other<Settlement[]>('GET', '/settlements?state=recorded');
    expect(list.find(({ id }) => id === recorded.data.id)!.may).toEqual({ confirm: true, cancel: true });

    const done = await confirm(other, recorded.data);
    expect(done).toMatchObject({ status: 200, data: { state: 'confirmed', recordedBy: 'Amal caisse', endedBy: 'Amal banque' } }); // prettier-ignore
    expect(await postings(shop)).toEqual([15_000]);
    expect(await moneyOf(shop)).toMatchObject({ balance: -5_000, settled: 15_000, commissions: 20_000, other: 0, debt: { amount: 5_000 } }); // prettier-ignore
    expect((await entriesOf(shop))[0]).toMatchObject({ kind: 'settlement', amount: 15_000, cash: 0, order: null });
    const trail = await house.query<{ action: string }>(`SELECT action FROM platform_audit WHERE subject ->> 'kind' = 'settlement' AND subject ->> 'id' = $1 ORDER BY seq`, [done.data.id]); // prettier-ignore
    expect(trail.map(({ action }) => action)).toEqual(['settlement.recorded', 'settlement.confirmed']);
    const [person] = await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [shop.owner]);
    const mail = await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(person!.email) && subject === 'Votre règlement est arrivé', 15_000); // prettier-ignore
    expect(mail.text).toMatch(/150\sDH/);
    expect(mail.text).toMatch(/50\sDH/);
  });

  it('is confirmed by nobody who recorded it, whatever account of theirs they take', async () => {
    const shop = await debtor();
    const again = await newDesk(house, 'caisse+2');
    const { data } = await recordTransfer(one, shop, 20_000);
    for (const desk of [one, again]) expect(await confirm(desk, data)).toMatchObject({ status: 403, code: 'second-person' }); // prettier-ignore
    expect(await postings(shop)).toEqual([]);
    await expect(
      house.query(`UPDATE orders_settlements SET state = 'confirmed', ended_by = recorded_by, ended_at = now() WHERE id = $1`, [data.id]),
    ).rejects.toThrow(/check/);
  }); // prettier-ignore

  it('of a shop is no business of who works there', async () => {
    const shop = await debtor();
    const [person] = await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [shop.owner]);
    const owner = await newDesk(house, person!.email.replace('@example.ma', ''));
    expect(await recordTransfer(owner, shop, 20_000)).toMatchObject({ status: 403, code: 'own-debt' });
    const { data } = await recordTransfer(one, shop, 20_000);
    for (const done of [await confirm(owner, data), await cancel(owner, data)])
      expect(done).toMatchObject({ status: 403, code: 'own-debt' });
    expect(await postings(shop)).toEqual([]);
  });

  it('is posted once, however many confirm it at the same time', async () => {
    const shop = await debtor();
    const third = await newDesk(house, 'tresor');
    const { data } = await recordTransfer(one, shop, 20_000);
    const all = await Promise.all([other, third, other, third, other, third].map((desk) => confirm(desk, data)));
    expect(tally(all)).toEqual({ 200: 1, 'wrong-state': 5 });
    expect([await postings(shop), (await moneyOf(shop)).debt]).toEqual([[20_000], null]);
    const events = await house.query(`SELECT 1 FROM platform_events WHERE name = 'settlement.confirmed' AND payload ->> 'merchant' = $1`, [shop.merchant]); // prettier-ignore
    expect(events).toHaveLength(1);
    // What is in the books is not cancelled.
    expect((await cancel(other, data)).code).toBe('wrong-state');
  });

  it('is taken once, however the bank’s reference was typed and whoever comes at the same time', async () => {
    const shop = await debtor();
    const bankReference = transfer();
    const typed = [bankReference, bankReference.toLowerCase(), ` ${bankReference.replace('/', ' /')} `, bankReference];
    const all = await Promise.all(typed.map((same, nth) => recordTransfer(nth % 2 ? one : other, shop, 20_000, { bankReference: same }))); // prettier-ignore
    expect(tally(all)).toEqual({ 201: 1, 'transfer-known': 3 });
    const elsewhere = await debtor();
    expect((await recordTransfer(one, elsewhere, 1, { bankReference })).code).toBe('transfer-known');
  });

  it('that was recorded by mistake is cancelled for a reason, and may be recorded again', async () => {
    const shop = await debtor();
    const bankReference = transfer();
    const { data } = await recordTransfer(one, shop, 2_000_000, { bankReference });
    expect((await one('POST', `/settlements/${data.id}/cancel`, {})).status).toBe(400);
    const done = await cancel(one, data, 'Deux zéros de trop');
    expect(done.data).toMatchObject({ state: 'cancelled', reason: 'Deux zéros de trop', may: { confirm: false, cancel: false } }); // prettier-ignore
    expect((await confirm(other, data)).code).toBe('wrong-state');
    const right = await recordTransfer(one, shop, 20_000, { bankReference });
    expect(right.status).toBe(201);
    await confirm(other, right.data);
    expect([await postings(shop), (await moneyOf(shop)).debt]).toEqual([[20_000], null]);
  });

  it('of more than is owed is a credit', async () => {
    const shop = await debtor();
    const { data } = await recordTransfer(one, shop, 50_000);
    await confirm(other, data);
    expect(await moneyOf(shop)).toMatchObject({ balance: 30_000, available: 30_000, settled: 50_000, debt: null });
  });

  it.each([
    ['nothing', { amount: 0 }, 400],
    ['less than nothing', { amount: -1 }, 400],
    ['more than ten million dirhams', { amount: 1_000_000_001 }, 400],
    ['half a centime', { amount: 1.5 }, 400],
    ['no day', { valueOn: '2026-02-30' }, 400],
    ['a day far ahead', { valueOn: '2999-01-01' }, 400],
    ['a day long ago', { valueOn: '2020-01-01' }, 400],
    ['a reference that is none', { bankReference: '  /' }, 400],
    ['a shop that is not there', { merchant: 'a'.repeat(24) }, 404],
    ['a state', { state: 'confirmed' }, 400],
  ])('of %s is refused', async (_, wrong, status) => {
    const shop = await openShop(house);
    expect((await recordTransfer(one, shop, 100, wrong)).status).toBe(status);
  });

  it('is found among the shops that owe us most, and by the name of its shop', async () => {
    const shop = await debtor(900_000_000);
    const { data: most } = await one<SettlementShop[]>('GET', '/settlements/shops');
    expect(most[0]).toMatchObject({ merchant: shop.merchant, owes: 900_000_000, recorded: 0 });
    expect(most.every(({ owes }) => owes > 0)).toBe(true);
    const { data: named } = await one<SettlementShop[]>('GET', `/settlements/shops?find=${encodeURIComponent(most[0]!.shop.toUpperCase())}`); // prettier-ignore
    expect(named.map(({ merchant }) => merchant)).toContain(shop.merchant);
  });
});

describe('who may', () => {
  it('is said by a role: reading is one thing, recording another, and a super administrator does neither', async () => {
    const shop = await debtor();
    const { data } = await recordTransfer(one, shop, 20_000);
    const reader = await newDesk(house, 'lecture', ['plugin::orders.settlements.read']);
    expect((await reader<Settlement[]>('GET', '/settlements')).data[0]!.may).toEqual({ confirm: false, cancel: false });
    const strangers = [await deskOf(house, 'sys-editor'), await deskOf(house, 'strapi-super-admin'), await newDesk(house, 'remboursements', ['plugin::orders.refunds.decide'])]; // prettier-ignore
    for (const desk of strangers)
      for (const path of ['/settlements', '/settlements/shops']) expect((await desk('GET', path)).status).toBe(403);
    for (const desk of [reader, ...strangers])
      for (const done of [await recordTransfer(desk, shop, 1), await confirm(desk, data), await cancel(desk, data)])
        expect(done.status).toBe(403);
    expect(await postings(shop)).toEqual([]);
    const response = await fetch(`${house.cms.url}/orders/settlements`);
    expect(response.status).toBe(401);
  });

  it('names one that there is', async () => {
    expect(await confirm(one, { id: '999999999' } as Settlement)).toMatchObject({ status: 404, code: 'no-settlement' });
    expect((await confirm(one, { id: 'x' } as Settlement)).status).toBe(400);
  });
});
