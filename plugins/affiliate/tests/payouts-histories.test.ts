import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { earn, influencer, owed, payoutsOf, refund, run, staff, type Staff } from './payouts-support.ts';

let house: OrdersHouse;
let one: Staff;
let other: Staff;
beforeAll(async () => {
  house = await openOrdersHouse();
  [one, other] = [await staff(house, 'finances'), await staff(house, 'tresorerie')];
});
afterAll(() => house?.close());

/** What happens in a month: sales, refunds of one before, the run, and how its payout ends. */
const month = fc.record({
  sales: fc.array(fc.integer({ min: 1_000, max: 60_000 }), { maxLength: 3 }),
  refunds: fc.array(fc.record({ which: fc.nat(9), tenths: fc.nat(10) }), { maxLength: 3 }),
  end: fc.constantFrom('confirm', 'fail', 'give-up', 'wait'),
  late: fc.option(fc.record({ which: fc.nat(9), tenths: fc.nat(10) })),
});
const sum = (values: number[]) => values.reduce((all, each) => all + each, 0);

async function finish(name: string, end: string): Promise<void> {
  if (end === 'wait') return;
  await one('POST', '/agree', { payouts: [name] });
  if (end === 'give-up') return void (await one('POST', '/give-up', { payouts: [name], reason: 'Erreur' }));
  await other('POST', '/send', { payouts: [name] });
  const said = end === 'confirm' ? { reference: 'VIR' } : { reason: 'Compte clos' };
  await one('POST', `/${end}`, { payouts: [name], ...said });
}

/** What the tables say of somebody agrees with itself, with the books, and with what they earned. */
async function check(who: number, commissions: readonly string[]): Promise<void> {
  const payouts = await payoutsOf(house, who);
  const items = await house.query<{ payout: string; amount: number }>(
    `SELECT i.payout::text, sum(i.amount)::integer AS amount FROM affiliate_payout_items i
     JOIN affiliate_payouts p ON p.id = i.payout WHERE p.influencer = $1 GROUP BY i.payout`,
    [who],
  );
  for (const { id, amount } of payouts) {
    expect(items.find(({ payout }) => payout === id)!.amount).toBe(amount);
    expect(amount).toBeGreaterThanOrEqual(20_000);
  }
  const [open] = await house.query<{ amount: number }>('SELECT coalesce(sum(amount), 0)::integer AS amount FROM affiliate_dues WHERE influencer = $1 AND payout IS NULL', [who]); // prettier-ignore
  const [left] = await house.query<{ amount: number }>('SELECT coalesce(sum(amount - gone), 0)::integer AS amount FROM affiliate_commissions WHERE id = ANY ($1::bigint[])', [commissions]); // prettier-ignore
  const inState = (...states: string[]) => sum(payouts.filter(({ state }) => states.includes(state)).map(({ amount }) => amount)); // prettier-ignore
  expect(await owed(house, who)).toEqual({ due: open!.amount, sent: inState('prepared', 'agreed', 'sent') });
  expect(open!.amount + inState('prepared', 'agreed', 'sent', 'confirmed')).toBe(left!.amount);
  const odd = await house.query<{ state: string }>(
    `SELECT c.state FROM affiliate_commissions c JOIN affiliate_dues d ON d.commission = c.id AND d.kind = 'commission'
     LEFT JOIN affiliate_payouts p ON p.id = d.payout
     WHERE c.influencer = $1 AND coalesce(c.reversed_from, c.state) <> CASE
       WHEN p.id IS NULL THEN 'approved' WHEN p.state = 'confirmed' THEN 'paid' ELSE 'payable' END`,
    [who],
  );
  expect(odd).toEqual([]);
}

it('agrees with itself and the books after every month of fifty histories', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(month, { minLength: 1, maxLength: 5 }), async (months) => {
      const { id } = await influencer(house);
      const commissions: string[] = [];
      for (const [nth, { sales, refunds, end, late }] of months.entries()) {
        const at = new Date(`2025-0${nth + 1}-10T12:00:00Z`);
        for (const amount of sales) commissions.push(await earn(house, id, amount, at));
        const back = async ({ which, tenths }: { which: number; tenths: number }) => {
          const commission = commissions[which % Math.max(1, commissions.length)];
          if (commission) await refund(house, commission, tenths, at);
        };
        for (const each of refunds) await back(each);
        const period = `2025-0${nth + 1}`;
        await run(house, period);
        const made = (await payoutsOf(house, id)).find((payout) => payout.period === period);
        if (late) await back(late);
        if (made) await finish(made.name, end);
        await check(id, commissions);
      }
    }),
    { numRuns: 50 },
  );
}, 300_000);
