import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, tally, type OrdersHouse } from '../../orders/tests/support.ts';
import type { PayoutMonths, StaffPayout } from '../contracts/payouts.ts';
import {
  earn,
  influencer,
  lastMonth,
  owed,
  payoutsOf,
  refund,
  RIBS,
  run,
  signIn,
  staff,
  staffAt,
  stateOf,
  type Staff,
} from './payouts-support.ts';

let house: OrdersHouse;
let one: Staff;
let other: Staff;
beforeAll(async () => {
  house = await openOrdersHouse();
  [one, other] = [await staff(house, 'finances'), await staff(house, 'tresorerie')];
});
afterAll(() => house?.close());

/** Somebody with a prepared payout. */
async function prepared(amount = 30_000, wish: Parameters<typeof influencer>[1] = {}) {
  const who = await influencer(house, wish);
  const commission = await earn(house, who.id, amount);
  await run(house);
  return { ...who, commission, payout: (await payoutsOf(house, who.id))[0]!.name };
}
async function sent(amount = 30_000) {
  const all = await prepared(amount);
  await one('POST', '/agree', { payouts: [all.payout] });
  expect((await other('POST', '/send', { payouts: [all.payout] })).status).toBe(200);
  return all;
}
const state = async (who: number) => (await payoutsOf(house, who)).at(-1)!.state;

describe('four eyes', () => {
  it('agree and send by two, and the bank’s word ends it', async () => {
    const { id, payout, commission } = await prepared();
    expect((await one('POST', '/send', { payouts: [payout] })).status).toBe(409);
    const agreed = await one<StaffPayout[]>('POST', '/agree', { payouts: [payout] });
    expect(agreed.data[0]).toMatchObject({ state: 'agreed', agreedBy: 'Rachid Finances', account: '•••• 8806', may: { send: false } }); // prettier-ignore
    const alone = await one('POST', '/send', { payouts: [payout] });
    expect([alone.code, alone.problems]).toEqual(['payout-refused', [{ payout, because: 'second-person' }]]);
    const done = await other<StaffPayout[]>('POST', '/send', { payouts: [payout] });
    expect(done.data[0]).toMatchObject({ state: 'sent', sentBy: 'Amal Trésorerie' });
    expect(await stateOf(house, commission)).toBe('payable');
    const confirmed = await one<StaffPayout[]>('POST', '/confirm', { payouts: [payout], reference: 'VIR-2026/77' });
    expect(confirmed.data[0]).toMatchObject({ state: 'confirmed', reference: 'VIR-2026/77', endedBy: 'Rachid Finances' }); // prettier-ignore
    expect([await stateOf(house, commission), await owed(house, id)]).toEqual(['paid', { due: 0, sent: 0 }]);
    const trail = await house.query<{ action: string }>(`SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [payout]); // prettier-ignore
    expect(trail.map(({ action }) => action)).toEqual(['payout.prepared', 'payout.agreed', 'payout.sent', 'payout.confirmed']); // prettier-ignore
  });

  it('are not those of who asked for the run, nor of who is paid, also by another account of theirs', async () => {
    const who = await influencer(house);
    await earn(house, who.id, 30_000);
    expect((await one('POST', '/prepare', { period: await lastMonth(house) })).status).toBe(202);
    for (let tries = 0; (await payoutsOf(house, who.id)).length === 0 && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 100)); // prettier-ignore
    const payouts = [(await payoutsOf(house, who.id))[0]!.name];
    const asked = await one('POST', '/agree', { payouts });
    expect(asked.problems).toEqual([{ payout: payouts[0], because: 'second-person' }]);
    await house.query(`UPDATE up_users SET email = 'Tresorerie+moi@demo.shareyoursales.ma' WHERE id = $1`, [who.id]);
    const own = await other('POST', '/agree', { payouts });
    expect(own.problems).toEqual([{ payout: payouts[0], because: 'second-person' }]);
  });

  it('are asked for by the table itself', async () => {
    const { payout } = await sent();
    const change = (sql: string) => house.query(`UPDATE affiliate_payouts SET ${sql} WHERE 'pay_' || id = $1`, [payout]); // prettier-ignore
    await expect(change('agreed_by = sent_by')).rejects.toThrow('check');
    await expect(change('prepared_by = agreed_by')).rejects.toThrow('check');
  });

  it('are only of whose role has the right', async () => {
    const { payout } = await prepared();
    const editor = await staff(house, 'editeur');
    const admin = await staff(house, 'admin');
    for (const who of [editor, admin]) {
      const answers = await Promise.all([
        who('GET', ''),
        who('GET', '/months'),
        who('GET', '/files'),
        who('GET', `/waits?period=2026-01`),
        who('POST', '/prepare', { period: '2026-01' }),
        ...['agree', 'send'].map((deed) => who('POST', `/${deed}`, { payouts: [payout] })),
        who('POST', '/confirm', { payouts: [payout], reference: 'x' }),
        ...['fail', 'give-up'].map((deed) => who('POST', `/${deed}`, { payouts: [payout], reason: 'x' })),
        who('GET', '/files/pfl_1/take?format=xml'),
      ]);
      expect(tally(answers)).toEqual({ 403: 11 });
    }
    const guest = staffAt(house, 'nobody');
    expect((await guest('GET', '')).status).toBe(401);
  });

  it('let a reader see, and do nothing', async () => {
    const { strapi } = house.cms;
    const role = await strapi.db.query('admin::role').create({ data: { name: 'Lecture', code: 'reads-payouts', description: '' } }); // prettier-ignore
    await strapi.db.query('admin::permission').create({ data: { action: 'plugin::affiliate.payouts.read', role: role.id, properties: {}, conditions: [], actionParameters: {} } }); // prettier-ignore
    const account = { email: 'lit@example.ma', password: 'Only-Reads-2026' };
    await strapi.service('admin::user')!.create({ ...account, firstname: 'Lit', lastname: 'Tout', isActive: true, roles: [role.id], registrationToken: null }); // prettier-ignore
    const { payout } = await prepared();
    const reader = staffAt(house, await signIn(house, account.email, account.password));
    const list = await reader<StaffPayout[]>('GET', `?period=${await lastMonth(house)}`);
    expect(list.data[0]!.may).toEqual({ agree: false, send: false, confirm: false, fail: false, giveUp: false });
    expect((await reader('POST', '/agree', { payouts: [payout] })).status).toBe(403);
  });
});

describe('what is asked before money goes', () => {
  it.each([
    ['frozen', `UPDATE kyc_cases SET payouts_frozen_until = now() + interval '1 hour' WHERE user_id = $1`],
    ['not-verified', `UPDATE kyc_cases SET status = 'suspended' WHERE user_id = $1`],
    ['no-factor', `DELETE FROM identity_totp WHERE user_id = $1`],
    ['no-account', `DELETE FROM up_users WHERE id = $1`],
    ['account-changed', `UPDATE affiliate_payouts SET account_index = '\\x01' WHERE influencer = $1`],
  ])('stops who is %s, at agreeing and at sending, and with them all that were named', async (because, sql) => {
    const [bad, good] = [await prepared(), await prepared()];
    const payouts = [good.payout, bad.payout];
    if (because !== 'account-changed') {
      const early = await prepared();
      await house.query(sql, [early.id]);
      expect((await one('POST', '/agree', { payouts: [early.payout] })).problems).toEqual([{ payout: early.payout, because }]); // prettier-ignore
    }
    await one('POST', '/agree', { payouts });
    await house.query(sql, [bad.id]);
    const refused = await other('POST', '/send', { payouts });
    expect([refused.code, refused.problems]).toEqual(['payout-refused', [{ payout: bad.payout, because }]]);
    expect([await state(good.id), await state(bad.id)]).toEqual(['agreed', 'agreed']);
  });

  it('takes no holder that no bank can read', async () => {
    const { payout } = await prepared(30_000, { holder: 'ليلى العلوي', rib: RIBS[1] });
    expect((await one('POST', '/agree', { payouts: [payout] })).problems).toEqual([{ payout, because: 'account-name' }]); // prettier-ignore
  });

  it.each([
    ['/agree', {}],
    ['/agree', { payouts: [] }],
    ['/agree', { payouts: ['1'] }],
    ['/agree', { payouts: ['pay_1', 'pay_1'] }],
    ['/confirm', { payouts: ['pay_1'], reference: '<b>' }],
    ['/fail', { payouts: ['pay_1'], reason: ' ' }],
    ['/prepare', { period: '2026-13' }],
  ])('is well formed: %s %j', async (path, body) => expect((await one('POST', path, body)).status).toBe(400));

  it('is there', async () => {
    expect((await one('POST', '/agree', { payouts: ['pay_999999'] })).code).toBe('no-payout');
    expect((await one('POST', '/prepare', { period: '2099-01' })).code).toBe('month-open');
  });
});

describe('a payout that came to nothing', () => {
  it('is due again when the bank sent it back, and in the next month’s run', async () => {
    const { id, payout, commission } = await sent(30_000);
    await refund(house, commission, 1);
    const failed = await one<StaffPayout[]>('POST', '/fail', { payouts: [payout], reason: 'Compte clos' });
    expect(failed.data[0]).toMatchObject({ state: 'failed', reason: 'Compte clos', items: 1 });
    expect([await stateOf(house, commission), await owed(house, id)]).toEqual(['approved', { due: 27_000, sent: 0 }]);
    await run(house);
    expect((await payoutsOf(house, id)).length).toBe(1);
    // As if a month had gone by.
    await house.query(`UPDATE affiliate_payouts SET period = '2026-01' WHERE influencer = $1`, [id]);
    await run(house);
    expect((await payoutsOf(house, id)).map(({ amount, items, state: at }) => [amount, items, at])).toEqual([
      [30_000, 1, 'failed'],
      [27_000, 2, 'prepared'],
    ]);
    expect(await owed(house, id)).toEqual({ due: 0, sent: 27_000 });
  });

  it('may be given up before it is sent, and never after', async () => {
    const { id, payout, commission } = await prepared();
    const given = await one<StaffPayout[]>('POST', '/give-up', { payouts: [payout], reason: 'Erreur' });
    expect(given.data[0]!.state).toBe('failed');
    expect([await stateOf(house, commission), await owed(house, id)]).toEqual(['approved', { due: 30_000, sent: 0 }]);
    const late = await sent();
    expect((await one('POST', '/give-up', { payouts: [late.payout], reason: 'x' })).code).toBe('wrong-state');
  });

  it('keeps what a refund has reversed meanwhile reversed', async () => {
    const { id, payout, commission } = await sent();
    await refund(house, commission, 10);
    await one('POST', '/fail', { payouts: [payout], reason: 'Compte clos' });
    expect([await stateOf(house, commission), await owed(house, id)]).toEqual(['reversed', { due: 0, sent: 0 }]);
    await refund(house, commission, 0);
    expect([await stateOf(house, commission), await owed(house, id)]).toEqual(['approved', { due: 30_000, sent: 0 }]);
  });
});

it('pays nobody twice, however often and by how many it is sent or ended', async () => {
  const { id, payout } = await prepared();
  await one('POST', '/agree', { payouts: [payout] });
  const answers = await Promise.all(Array.from({ length: 6 }, () => other('POST', '/send', { payouts: [payout] })));
  expect(tally(answers)).toEqual({ 200: 1, 'wrong-state': 5 });
  const [files] = await house.query<{ count: number }>(`SELECT count(*)::integer FROM affiliate_payout_files f WHERE EXISTS (SELECT 1 FROM affiliate_payouts p WHERE p.file = f.id AND p.influencer = $1)`, [id]); // prettier-ignore
  expect(files!.count).toBe(1);
  // Nobody knows what became of it: it stays sent, also when the month is run again.
  await run(house);
  expect([(await payoutsOf(house, id)).length, await state(id)]).toEqual([1, 'sent']);
  const ends = await Promise.all([
    ...Array.from({ length: 3 }, () => one('POST', '/confirm', { payouts: [payout], reference: 'VIR-1' })),
    ...Array.from({ length: 3 }, () => one('POST', '/fail', { payouts: [payout], reason: 'Compte clos' })),
  ]);
  expect(tally(ends)).toMatchObject({ 200: 1 });
  const { due, sent: left } = await owed(house, id);
  expect([left, due]).toEqual([0, (await state(id)) === 'confirmed' ? 0 : 30_000]);
});

it('ends all that were named or none: of a refusal nothing is kept, neither what came before it', async () => {
  const [good, bad] = [await sent(), await sent()];
  // Something of the second is not where its payout says.
  await house.db(async (db) => {
    await db.query('SET session_replication_role = replica');
    await db.query(`UPDATE affiliate_commissions SET state = 'approved' WHERE id = $1`, [bad.commission]);
  });
  const payouts = [good.payout, bad.payout];
  expect(await one('POST', '/confirm', { payouts, reference: 'VIR-2' })).toMatchObject({ status: 409, code: 'wrong-state' }); // prettier-ignore
  expect([await state(good.id), await state(bad.id)]).toEqual(['sent', 'sent']);
  expect([await stateOf(house, good.commission), await owed(house, good.id)]).toEqual(['payable', { due: 0, sent: 30_000 }]); // prettier-ignore
  const trail = await house.query(`SELECT 1 FROM platform_audit WHERE subject ->> 'id' = ANY ($1) AND action = 'payout.confirmed'`, [payouts]); // prettier-ignore
  expect(trail).toEqual([]);
  expect((await one('POST', '/confirm', { payouts: [good.payout], reference: 'VIR-2' })).status).toBe(200);
});

it('shows the months with their sums, and who waits for what', async () => {
  const { id } = await influencer(house, { factor: false });
  await earn(house, id, 31_000);
  const month = await run(house);
  const months = (await one('GET', '/months')).body as PayoutMonths;
  expect([months.last, months.mayMakeFiles]).toEqual([month, true]);
  const [shown] = months.data;
  const rows = await house.query<{ state: string; count: number; amount: number }>(
    'SELECT state, count(*)::integer, sum(amount)::integer AS amount FROM affiliate_payouts WHERE period = $1 GROUP BY state',
    [month],
  );
  for (const { state: at, ...sums } of rows) expect(shown!.states[at as 'sent']).toEqual(sums);
  const waits = await one<{ influencer: number; because: string; amount: number }[]>('GET', `/waits?period=${month}`);
  expect(waits.data.find((row) => row.influencer === id)).toMatchObject({ because: 'no-factor', amount: 31_000 });
  const first = await one<StaffPayout[]>('GET', `?period=${month}`);
  expect(first.data.length).toBe(rows.reduce((sum, { count }) => sum + count, 0));
});
