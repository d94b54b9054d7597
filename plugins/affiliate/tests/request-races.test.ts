import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { decide, influencer, promotedShop } from './programmes-support.ts';

/** A free plan has room for five influencers. */
const PLACES = 5;
let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

const used = async (owner: number) =>
  (await house.query<{ used: number }>(`SELECT used FROM billing_usage WHERE user_id = $1 AND quota = 'activeAffiliates'`, [owner]))[0]?.used ?? 0; // prettier-ignore
const statesOf = async (merchant: string) =>
  (await house.query<{ state: string }>('SELECT state FROM affiliate_requests WHERE merchant = $1', [merchant])).map(({ state }) => state); // prettier-ignore

it('gives the last place to one of fifty who are approved at once', async () => {
  const shop = await promotedShop(house);
  const people = await Promise.all(Array.from({ length: PLACES + 49 }, () => influencer(house)));
  const ids: string[] = [];
  for (const person of people) ids.push((await person.ask(shop.promoted)).data.id);
  expect((await decide(shop, ids.slice(0, PLACES - 1), 'approve')).data.done).toHaveLength(PLACES - 1);
  const answers = await Promise.all(ids.slice(PLACES - 1).map((id) => decide(shop, [id], 'approve')));
  expect(answers.flatMap(({ data }) => data.done)).toHaveLength(1);
  const left = answers.flatMap(({ data }) => data.left.map(({ because }) => because));
  expect(new Set(left)).toEqual(new Set(['affiliate-quota']));
  expect(await used(shop.owner)).toBe(PLACES);
  expect((await statesOf(shop.merchant)).filter((state) => state === 'approved')).toHaveLength(PLACES);
});

it('takes one place for an influencer of several deals, however they are approved, and gives it back with the last', async () => {
  const shop = await promotedShop(house);
  const deals = [shop.promoted, await shop.another(), await shop.another()];
  const nadia = await influencer(house);
  const ids: string[] = [];
  for (const deal of deals) ids.push((await nadia.ask(deal)).data.id);
  await Promise.all(ids.map((id) => decide(shop, [id], 'approve')));
  expect(await used(shop.owner)).toBe(1);
  const withdraw = (id: string) => nadia.call('POST', `/affiliate/requests/${id}/withdraw`);
  await withdraw(ids[0]!);
  expect(await used(shop.owner)).toBe(1);
  await Promise.all(ids.slice(1).map(withdraw));
  expect(await used(shop.owner)).toBe(0);
});

it('hears one of many who ask the same at once, and approves it once', async () => {
  const shop = await promotedShop(house);
  const nadia = await influencer(house);
  const asked = await Promise.all(Array.from({ length: 10 }, () => nadia.ask(shop.promoted)));
  expect(asked.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(asked.filter(({ code }) => code === 'asked-already')).toHaveLength(9);
  const { id } = asked.find(({ status }) => status === 201)!.data;
  const decided = await Promise.all(Array.from({ length: 10 }, () => decide(shop, [id], 'approve')));
  expect(decided.flatMap(({ data }) => data.done)).toEqual([id]);
  expect(await used(shop.owner)).toBe(1);
});

it('waits for the merchant when the plan has no place for who would be let in at once', async () => {
  const shop = await promotedShop(house, { autoApproval: { verified: false, tier: 'nano' } });
  const people = await Promise.all(Array.from({ length: PLACES + 4 }, () => influencer(house)));
  const asked = await Promise.all(people.map((person) => person.ask(shop.promoted)));
  expect(asked.map(({ status }) => status)).toEqual(people.map(() => 201));
  expect(asked.filter(({ data }) => data.state === 'approved')).toHaveLength(PLACES);
  expect(asked.filter(({ data }) => data.state === 'asked')).toHaveLength(4);
  expect(await used(shop.owner)).toBe(PLACES);
});

it('lets nobody in who is banned at the same time', async () => {
  const shop = await promotedShop(house);
  const other = await shop.another();
  for (let turn = 0; turn < 5; turn++) {
    const nadia = await influencer(house);
    const { id } = (await nadia.ask(shop.promoted)).data;
    await Promise.all([nadia.ask(other), decide(shop, [id], 'ban', 'Abus'), decide(shop, [id], 'approve')]);
    const rows = await house.query<{ state: string }>('SELECT DISTINCT state FROM affiliate_requests WHERE influencer = $1', [nadia.id]); // prettier-ignore
    expect(rows).toEqual([{ state: 'banned' }]);
    expect(await used(shop.owner)).toBe(0);
  }
});
