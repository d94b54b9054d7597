import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paidOrder } from '../../orders/tests/shop-support.ts';
import { expectBooks } from './books-support.ts';
import { ago, DAY, HOUR, openEngineHouse, TENTH, type EngineHouse } from './engine-support.ts';
import { record, recordBrought, shopSale } from './sales-support.ts';

let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterAll(async () => {
  await expectBooks(house);
  await house.close();
});

const HALF = { ...TENTH, id: 'half', value: { kind: 'percent', rate: 5_000, most: null } };

describe('a new rate', () => {
  it('never changes what was earned, nor what was placed before it', async () => {
    const { link, deal, shop } = await house.promoted();
    const sale = shopSale(link, { click: await house.click(link), placedAt: ago(HOUR / 2), paidAt: null });
    const [pending] = await record(house, sale);
    const earned = await recordBrought(house, link);
    await house.programme(deal, shop.merchant, { version: 2, rules: [HALF], holdDays: 60, at: new Date() });
    const [paid] = await record(house, { ...sale, paidAt: new Date() });
    expect([pending!.state, paid!.state, paid!.amount, paid!.holdDays]).toEqual(['pending', 'held', 1_000, 14]);
    // First heard of after the change, and placed before it.
    const late = await recordBrought(house, link, { placedAt: ago(HOUR / 4) });
    expect([earned.amount, late.amount, late.snapshot.version]).toEqual([1_000, 1_000, 1]);
    const after = await recordBrought(house, link, { placedAt: new Date() });
    expect([after.amount, after.snapshot.version, after.holdDays]).toEqual([5_000, 2, 60]);
    await expect(house.query(`UPDATE affiliate_programme_versions SET hold_days = 7`)).rejects.toThrow('another one follows');
  }); // prettier-ignore

  it('and nothing of a time before there was a programme', async () => {
    const { link } = await house.promoted({ terms: { at: new Date() } });
    const sale = shopSale(link, { click: await house.click(link, { at: ago(2 * HOUR) }) });
    expect(await record(house, sale)).toEqual([]);
  });
});

describe('the rule of a sale', () => {
  it('is that of the tier before the category, and of the nearer category before the wider', async () => {
    const rules = (categories: [string, string]) => [
      TENTH,
      { ...TENTH, id: 'wide', value: { kind: 'percent', rate: 2_000, most: null }, categories: [categories[1]] },
      { ...TENTH, id: 'near', value: { kind: 'percent', rate: 3_000, most: null }, categories: [categories[0]] },
      { ...TENTH, id: 'star', value: { kind: 'percent', rate: 4_000, most: null }, tiers: ['star'] },
    ];
    const wide = await house.make.category();
    const near = await house.make.category({ parent: wide.documentId });
    const shop = await house.shop();
    const deal = await shop.deal({}, { kind: 'service', category: near.documentId });
    await house.programme(deal, shop.merchant, { rules: rules([near.documentId, wide.documentId]) });
    const other = await shop.deal({}, { kind: 'service', category: wide.documentId });
    await house.programme(other, shop.merchant, { rules: rules([near.documentId, wide.documentId]) });
    const [nano, star] = [await house.influencer(), await house.influencer('star')];
    const ruleOf = async (influencer: number, of: string) => {
      const order = await house.sold(await house.link(influencer, of, shop.merchant));
      return (await house.made(order.id, 1))[0]!.snapshot.rule;
    };
    expect([await ruleOf(nano.id, deal), await ruleOf(nano.id, other), await ruleOf(star.id, deal)]).toEqual(['near', 'wide', 'star']); // prettier-ignore
  });

  it('for new customers is for nobody who has paid there before, by whatever account', async () => {
    const { link, deal } = await house.promoted({ terms: { rules: [{ ...TENTH, newCustomersOnly: true }] } });
    const by = await house.browser();
    const first = await house.sold(link, { by });
    await house.made(first.id, 1, 'held');
    await house.click(link, { visitor: by.visitor });
    const again = await paidOrder(house, [[deal, 1]], {}, by);
    await house.follow(again.id);
    expect(await house.commissions(again.id)).toEqual([]);
    // Told again of the first, it is still theirs.
    await house.follow(first.id);
    expect(await house.commissions(first.id)).toHaveLength(1);
  });
});

describe('caps hold under twenty orders at once', () => {
  const twenty = async (terms: { budget?: number; mostEachMonth?: number }, placedAt = ago(HOUR)) => {
    const { link, deal } = await house.promoted({ terms });
    const click = await house.click(link, { at: new Date(placedAt.getTime() - HOUR) });
    const made = await Promise.all(
      Array.from({ length: 20 }, () => record(house, shopSale(link, { click, placedAt }))),
    );
    return { link, deal, made: made.flat() };
  };

  it('of the budget', async () => {
    const { link, deal, made } = await twenty({ budget: 7_500 });
    expect(made.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([500, ...Array<number>(7).fill(1_000)]);
    expect(made.find(({ amount }) => amount === 500)!.snapshot.cappedBy).toBe('budget');
    const spent = async () => (await house.query<{ spent: number }>('SELECT spent::float8 FROM affiliate_programmes WHERE deal = $1', [deal]))[0]!.spent; // prettier-ignore
    expect(await spent()).toBe(7_500);
    // What goes back makes room.
    const sale = await house.query<{ reference: string }>('SELECT v.reference FROM affiliate_conversions v JOIN affiliate_commissions c ON c.conversion = v.id WHERE c.id = $1', [made.find(({ amount }) => amount === 1_000)!.id]); // prettier-ignore
    await record(house, shopSale(link, { reference: sale[0]!.reference }, { refunded: 12_000 }));
    expect(await spent()).toBe(6_500);
    expect((await recordBrought(house, link)).amount).toBe(1_000);
  });

  it('of an influencer’s month, which begins anew with the next', async () => {
    const { link, made } = await twenty({ mostEachMonth: 3_200 });
    expect(made.reduce((sum, { amount }) => sum + amount, 0)).toBe(3_200);
    expect((await recordBrought(house, link, { placedAt: ago(32 * DAY) })).amount).toBe(1_000);
    expect(await recordBrought(house, link)).toBeUndefined();
  });
});
