import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { committed } from '../../orders/tests/shop-support.ts';
import { earn, influencer, lastMonth, owed, payoutsOf, refund, run, stateOf, waitOf } from './payouts-support.ts';
import { endOfMonth, monthBefore, nextRun } from '../server/payouts/month.ts';
import { prepareMonth } from '../server/payouts/run.ts';

let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

describe('the run of a month', () => {
  it('sets aside all that was due before its end, once, with its books', async () => {
    const { id } = await influencer(house);
    const [first, second] = [await earn(house, id, 15_000), await earn(house, id, 9_000)];
    await refund(house, second, 5);
    const late = await earn(house, id, 50_000, new Date());
    const month = await run(house);
    await run(house);
    expect(await payoutsOf(house, id)).toEqual([]);
    expect(await waitOf(house, id)).toEqual({ because: 'minimum', amount: 19_500 });
    await earn(house, id, 500);
    await run(house);
    await run(house);
    expect(await payoutsOf(house, id)).toMatchObject([{ period: month, amount: 20_000, state: 'prepared', items: 4 }]);
    expect(await waitOf(house, id)).toBeNull();
    expect(await owed(house, id)).toEqual({ due: 50_000, sent: 20_000 });
    expect([await stateOf(house, first), await stateOf(house, second), await stateOf(house, late)]).toEqual(['payable', 'payable', 'approved']); // prettier-ignore
  });

  it.each([
    ['not-verified', { verified: false }],
    ['no-factor', { factor: false }],
    ['no-account', { rib: '' }],
  ] as const)('pays nobody who is %s, and says so', async (because, wish) => {
    const { id } = await influencer(house, wish);
    const commission = await earn(house, id, 30_000);
    await run(house);
    expect(await payoutsOf(house, id)).toEqual([]);
    expect(await waitOf(house, id)).toEqual({ because, amount: 30_000 });
    expect([await stateOf(house, commission), await owed(house, id)]).toEqual(['approved', { due: 30_000, sent: 0 }]);
  });

  it.each([
    ['approval has run out', `UPDATE kyc_cases SET expires_on = current_date - 2 WHERE user_id = $1`, 'not-verified'],
    ['account was just changed', `UPDATE kyc_cases SET payouts_frozen_until = now() + interval '1 hour' WHERE user_id = $1`, 'frozen'],
    ['account is gone', `DELETE FROM up_users WHERE id = $1`, 'no-account'],
  ])('pays nobody whose %s', async (_, sql, because) => {
    const { id } = await influencer(house);
    await earn(house, id, 30_000);
    await house.query(sql, [id]);
    await run(house);
    expect(await payoutsOf(house, id)).toEqual([]);
    expect(await waitOf(house, id)).toEqual({ because, amount: 30_000 });
    expect(await owed(house, id)).toEqual({ due: 30_000, sent: 0 });
  }); // prettier-ignore

  it('is not made of a month that is not over', async () => {
    const [row] = await house.query<{ month: string }>(`SELECT to_char(now() AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM') AS month`); // prettier-ignore
    await expect(run(house, row!.month)).rejects.toMatchObject({ code: 'month-open' });
  });

  it('carries what is owed to us into the months that follow', async () => {
    const { id } = await influencer(house);
    const back = await earn(house, id, 40_000, new Date('2026-05-10T12:00:00Z'));
    await run(house, '2026-05');
    await refund(house, back, 10, new Date('2026-06-10T12:00:00Z'));
    await run(house, '2026-06');
    await earn(house, id, 45_000, new Date('2026-07-10T12:00:00Z'));
    await run(house, '2026-07');
    expect((await payoutsOf(house, id)).map(({ amount }) => amount)).toEqual([40_000]);
    await earn(house, id, 15_000, new Date('2026-08-10T12:00:00Z'));
    await run(house, '2026-08');
    expect((await payoutsOf(house, id)).map(({ period, amount, items }) => [period, amount, items])).toEqual([
      ['2026-05', 40_000, 1],
      ['2026-08', 20_000, 3],
    ]);
    expect(await owed(house, id)).toEqual({ due: 0, sent: 60_000 });
  });

  it('makes one payout of somebody, however many runs there are at once and whatever a refund does meanwhile', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => influencer(house)));
    const commissions = new Map<number, string[]>();
    for (const { id } of people) commissions.set(id, [await earn(house, id, 30_000), await earn(house, id, 30_000)]);
    const month = await lastMonth(house);
    await Promise.all([
      ...Array.from({ length: 4 }, () => prepareMonth(house.cms.strapi, month, { now: new Date() })),
      ...people.map(({ id }) => refund(house, commissions.get(id)![0]!, 5)),
    ]);
    for (const { id } of people) {
      const [payout, ...more] = await payoutsOf(house, id);
      expect(more).toEqual([]);
      // The refund came before, and is in it, or after, and is carried on.
      expect([60_000, 45_000]).toContain(payout!.amount);
      expect(await owed(house, id)).toEqual({ due: 45_000 - payout!.amount, sent: payout!.amount });
    }
  });

  it('goes on when somebody cannot be read, and says so at the end', async () => {
    const [broken, whole] = [await influencer(house), await influencer(house)];
    for (const { id } of [broken, whole]) await earn(house, id, 30_000);
    await house.query(`UPDATE kyc_cases SET sealed = decode(repeat('00', 60), 'hex') WHERE user_id = $1`, [broken.id]);
    await expect(run(house)).rejects.toThrow('1 of');
    expect([await payoutsOf(house, broken.id), (await payoutsOf(house, whole.id)).length]).toEqual([[], 1]);
    await house.query(`UPDATE kyc_cases SET status = 'suspended' WHERE user_id = $1`, [broken.id]);
  });

  it('is held to the sum of its items by the table itself', async () => {
    const { id } = await influencer(house);
    await earn(house, id, 30_000);
    await run(house);
    const [payout] = await payoutsOf(house, id);
    const change = (sql: string) => committed(house, (db) => db.query(sql, [payout!.id]));
    await expect(change('UPDATE affiliate_payouts SET amount = amount + 1 WHERE id = $1')).rejects.toThrow('sum of its items'); // prettier-ignore
    await expect(change('DELETE FROM affiliate_payout_items WHERE payout = $1')).rejects.toThrow('stays as it is');
  });
});

it('counts months as clocks in Morocco do', async () => {
  await house.db(async (db) => {
    // An hour before midnight in UTC it is the next month there already, outside of Ramadan.
    expect(await monthBefore(db, new Date('2026-10-31T23:30:00Z'))).toBe('2026-10');
    expect(await monthBefore(db, new Date('2026-10-31T22:30:00Z'))).toBe('2026-09');
    expect((await endOfMonth(db, '2026-10', new Date('2026-10-31T23:00:00Z'))).over).toBe(true);
    expect((await endOfMonth(db, '2026-10', new Date('2026-10-31T22:59:59Z'))).over).toBe(false);
    expect(await nextRun(db, new Date('2026-11-20T12:00:00Z'))).toMatchObject({ period: '2026-11', on: '2026-12-03' });
    expect(await nextRun(db, new Date('2026-12-02T12:00:00Z'))).toMatchObject({ period: '2026-11', on: '2026-12-03' });
    expect(await nextRun(db, new Date('2026-12-03T12:00:00Z'))).toMatchObject({ period: '2026-12', on: '2027-01-03' });
  });
});
