import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskOf, newDesk } from '../../orders/tests/desk-support.ts';
import { committed, openShop, type TestShop } from '../../orders/tests/shop-support.ts';
import { openOrdersHouse, type Answer, type OrdersHouse } from '../../orders/tests/support.ts';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import type { FraudReview, FraudRuleView } from '../contracts/index.ts';
import { accounts } from '../domain/index.ts';
import { move } from '../server/commissions/move.ts';
import { lockCommissions } from '../server/commissions/rows.ts';
import { callBelow, openPromoter, sale, type Promoter, type Sale } from './earnings-support.ts';

let house: OrdersHouse;
let shop: TestShop;
let deal: string;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
  deal = await shop.deal({}, { title: 'Hammam royal' });
});
afterAll(() => house?.close());

/** Calls below /affiliate of the admin's own API. */
const panel = async (role: StaffRole) => callBelow(house, '/affiliate', await signInStaff(house.cms.url, role));

async function suspicious(by: Promoter, score = 50): Promise<Sale> {
  const one = await sale(house, { influencer: by.id, merchant: shop.merchant, deal, paid: 40_000, review: 'open', score, heldUntil: '2026-01-01T00:00:00Z' }); // prettier-ignore
  await house.query(
    `INSERT INTO affiliate_signals (commission, rule, mode, weight, evidence) VALUES
       ($1, 'click-velocity', 'hold', 35, '{"clicks": 44}'), ($1, 'fast-order', 'flag', 15, '{"seconds": 4}')`,
    [one.commission],
  );
  return one;
}
const stateOf = async (one: Sale) =>
  (await house.query<{ state: string; review: string; left: number }>(`SELECT state, review, (amount - gone)::float8 AS left FROM affiliate_commissions WHERE id = $1`, [one.commission]))[0]; // prettier-ignore
const earnedOf = async ({ influencer }: Sale) =>
  (await house.query<{ owed: number }>(`SELECT coalesce(-sum(amount), 0)::float8 AS owed FROM platform_ledger_entries WHERE account = $1`, [accounts.earned(influencer)]))[0]!.owed; // prettier-ignore
const reason = 'Vu les journaux et l’appel au client';

describe('commissions that somebody has to look at', () => {
  it('are shown by their score, each signal in words with its numbers', async () => {
    const nadia = await openPromoter(house);
    const [low, high] = [await suspicious(nadia, 20), await suspicious(nadia, 90)];
    const finance = await panel('sys-finance');
    const { body } = await finance<{ data: FraudReview[] }>('GET', '/reviews');
    const mine = body.data.filter(({ influencer }) => influencer.id === nadia.id);
    expect(mine.map(({ id }) => id)).toEqual([`com_${high.commission}`, `com_${low.commission}`]);
    expect(mine[0]).toMatchObject({
      ...{
        score: 90,
        deal: 'Hammam royal',
        state: 'held',
        amount: 4_000,
        fee: 800,
        paid: 40_000,
        may: { decide: true },
      },
      signals: [
        { rule: 'click-velocity', said: '44 clics sur ce lien, depuis la même adresse, dans l’heure d’avant.' },
        { rule: 'fast-order', said: 'La commande est passée 4 s après le clic : trop vite pour lire la page.' },
      ],
    });
  });

  it('move by a recorded decision alone: released, they are due when their hold is over', async () => {
    const one = await suspicious(await openPromoter(house));
    const finance = await panel('sys-finance');
    const path = `/reviews/com_${one.commission}/decide`;
    expect((await finance('POST', path, { decision: 'release', reason: '' })).status).toBe(400);
    expect(await stateOf(one)).toEqual({ state: 'held', review: 'open', left: 4_000 });
    // Its hold was over long ago; neither the moves nor the table let time decide.
    const approved = () => committed(house, async (db) => move(db, (await lockCommissions(db, [one.commission]))[0]!, 'approve', {}, new Date())); // prettier-ignore
    await expect(approved()).rejects.toMatchObject({ code: 'wrong-state' });
    await expect(house.query(`UPDATE affiliate_commissions SET state = 'approved' WHERE id = $1`, [one.commission])).rejects.toThrow(/check/); // prettier-ignore
    const done = await finance<{ data: FraudReview }>('POST', path, { decision: 'release', reason });
    expect(done).toMatchObject({ status: 200, body: { data: { state: 'held', may: { decide: false } } } });
    expect(done.body.data.history.at(-1)).toMatchObject({ move: 'release', reason });
    expect(await stateOf(one)).toEqual({ state: 'held', review: 'released', left: 4_000 });
    expect(await finance('POST', path, { decision: 'reject', reason })).toMatchObject({ status: 409, code: 'wrong-state' }); // prettier-ignore
    expect(await approved()).toMatchObject({ state: 'approved', review: 'released' });
    const [told] = await house.query(`SELECT action, after ->> 'reason' AS reason FROM platform_audit WHERE subject ->> 'id' = $1`, [`com_${one.commission}`]); // prettier-ignore
    expect(told).toEqual({ action: 'commission.released', reason });
  });

  it('leave nothing when they are rejected, also in the books', async () => {
    const one = await suspicious(await openPromoter(house));
    expect(await earnedOf(one)).toBe(4_000);
    const finance = await panel('sys-finance');
    const both = await Promise.all(
      ['reject', 'release'].map((decision) => finance('POST', `/reviews/com_${one.commission}/decide`, { decision, reason })), // prettier-ignore
    );
    // Two at once: one of them is told that it was too late.
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { state } = (await stateOf(one))!;
    expect(await earnedOf(one)).toBe(state === 'reversed' ? 0 : 4_000);
    const two = await suspicious(await openPromoter(house));
    await finance('POST', `/reviews/com_${two.commission}/decide`, { decision: 'reject', reason });
    expect(await stateOf(two)).toMatchObject({ state: 'reversed', left: 0 });
    expect(await earnedOf(two)).toBe(0);
    const rejected = (await finance<{ data: FraudReview[] }>('GET', '/reviews?view=rejected')).body.data;
    expect(rejected.map(({ id }) => id)).toContain(`com_${two.commission}`);
  });

  it('are not decided by who gets them, nor by who sells', async () => {
    const nadia = await openPromoter(house);
    const one = await suspicious(nadia);
    const decides = ['plugin::affiliate.fraud.decide'];
    const path = `/reviews/com_${one.commission}/decide`;
    const colleague = await newDesk(house, 'colleague', decides);
    // The desk of the tests calls below /orders: what is asked here lies beside it.
    const ask = (desk: typeof colleague): Promise<Answer<unknown>> => desk('POST', `/../affiliate${path}`, { decision: 'release', reason }); // prettier-ignore
    for (const user of [nadia.id, shop.owner]) {
      const [{ email }] = (await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [user])) as [{ email: string }]; // prettier-ignore
      await house.query('UPDATE up_users SET email = $2 WHERE id = $1', [user, 'Colleague+promo@example.ma']);
      expect(await ask(colleague)).toMatchObject({ status: 403, code: 'own-commission' });
      await house.query('UPDATE up_users SET email = $2 WHERE id = $1', [user, email]);
    }
    expect((await ask(colleague)).status).toBe(200);
  });

  it('are seen and decided by who has the right alone', async () => {
    const one = await suspicious(await openPromoter(house));
    const editor = await panel('sys-editor');
    const owner = await panel('strapi-super-admin');
    for (const call of [editor, owner]) {
      expect((await call('GET', '/reviews')).status).toBe(403);
      expect((await call('GET', '/fraud-rules')).status).toBe(403);
      expect((await call('POST', `/reviews/com_${one.commission}/decide`, { decision: 'release', reason })).status).toBe(403); // prettier-ignore
      expect((await call('PUT', '/fraud-rules', { rule: 'fast-order', mode: 'hold', reason })).status).toBe(403);
    }
    expect((await fetch(`${house.cms.url}/affiliate/reviews`)).status).toBe(401);
    const desk = await deskOf(house, 'sys-finance');
    expect((await desk('POST', '/../affiliate/reviews/com_999999/decide', { decision: 'release', reason })).status).toBe(404); // prettier-ignore
  });
});

describe('the rules against fraud', () => {
  it('are changed by name and reason, but for those that leave no choice', async () => {
    const finance = await panel('sys-finance');
    const rules = async () => (await finance<{ data: FraudRuleView[] }>('GET', '/fraud-rules')).body.data;
    const of = async (name: string) => (await rules()).find(({ rule }) => rule === name);
    expect(await rules()).toHaveLength(12);
    expect(await of('fast-order')).toMatchObject({ mode: 'flag', usual: 'flag', fixed: false, changed: null });
    expect((await finance('PUT', '/fraud-rules', { rule: 'fast-order', mode: 'hold', reason })).status).toBe(200);
    expect(await of('fast-order')).toMatchObject({ mode: 'hold', usual: 'flag', changed: { by: expect.any(String) } });
    expect(await finance('PUT', '/fraud-rules', { rule: 'self-purchase', mode: 'allow', reason })).toMatchObject({ status: 409, code: 'fixed-rule' }); // prettier-ignore
    expect(await of('self-purchase')).toMatchObject({ mode: 'reject', fixed: true });
    const told = await house.query(`SELECT before ->> 'mode' AS before, after ->> 'mode' AS after FROM platform_audit WHERE action = 'fraud-rule.changed'`); // prettier-ignore
    expect(told).toEqual([{ before: 'flag', after: 'hold' }]);
  });
});
