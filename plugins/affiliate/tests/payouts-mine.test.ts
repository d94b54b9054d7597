import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { MyPayouts } from '../contracts/payouts.ts';
import { api, beforeNextRun, earn, influencer, payoutsOf, refund, run, staff, type Influencer, type Staff } from './payouts-support.ts'; // prettier-ignore
import { textOfPdf } from './pdf-text.ts';

let house: OrdersHouse;
let one: Staff;
let other: Staff;
beforeAll(async () => {
  house = await openOrdersHouse();
  [one, other] = [await staff(house, 'finances'), await staff(house, 'tresorerie')];
});
afterAll(() => house?.close());

const mine = async (who: Influencer, query = '') => (await api(house, who, `/payouts${query}`)).body as MyPayouts;

it('shows somebody their payouts and no one else’s, and what comes next', async () => {
  const [who, stranger] = [await influencer(house), await influencer(house)];
  await earn(house, who.id, 30_000);
  await run(house);
  await earn(house, who.id, 4_000, await beforeNextRun(house));
  const { data, has_more, next } = await mine(who);
  expect([data.length, has_more]).toEqual([1, false]);
  expect(data[0]).toMatchObject({ amount: 30_000, state: 'prepared', account: '•••• 8806', reference: null });
  expect(next).toMatchObject({ amount: 4_000, minimum: 20_000, missing: ['minimum'], account: '•••• 8806' });
  const { body, ...answer } = await api(house, who, '/payouts');
  expect([answer.headers.get('cache-control'), JSON.stringify(body)]).toEqual(['private, no-store', expect.not.stringContaining('2308102')]); // prettier-ignore
  expect((await mine(stranger)).data).toEqual([]);
  expect((await api(house, stranger, `/payouts/${data[0]!.id}/statement.pdf`)).status).toBe(404);
  expect((await api(house, who, `/payouts/${data[0]!.id}/statement.pdf`)).status).toBe(200);
});

it('names all that is missing, and says what is owed to us', async () => {
  const who = await influencer(house, { verified: false, factor: false });
  expect((await mine(who)).next).toMatchObject({ amount: 0, missing: ['minimum', 'not-verified', 'no-factor'], account: null }); // prettier-ignore
  const owing = await influencer(house);
  const back = await earn(house, owing.id, 30_000);
  await run(house);
  await refund(house, back, 5, await beforeNextRun(house));
  await house.query(`UPDATE kyc_cases SET payouts_frozen_until = now() + interval '1 day' WHERE user_id = $1`, [owing.id]); // prettier-ignore
  const { next } = await mine(owing);
  expect(next).toMatchObject({ amount: -15_000, missing: ['minimum', 'frozen'] });
  expect(Date.parse(next.frozenUntil!)).toBeGreaterThan(Date.now());
});

it('is closed to whoever promotes nothing, and to guests', async () => {
  const merchant = await influencer(house, { role: 'merchant' });
  const refused = await api(house, merchant, '/payouts');
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([403, expect.stringContaining('not-influencer')]);
  expect((await fetch(`${house.cms.url}/api/affiliate/payouts`)).status).toBe(403);
  expect((await api(house, merchant, '/payouts/pay_1/statement.pdf')).status).toBe(403);
});

it('is read page by page', async () => {
  const who = await influencer(house);
  for (let month = 1; month <= 9; month++)
    for (const year of [2023, 2024, 2025]) {
      await earn(house, who.id, 20_000, new Date(`${year}-0${month}-10T12:00:00Z`));
      await run(house, `${year}-0${month}`);
    }
  const first = await mine(who);
  expect([first.data.length, first.has_more]).toEqual([20, true]);
  const second = await mine(who, `?cursor=${first.next_cursor}`);
  expect([second.data.length, second.has_more, second.next_cursor]).toEqual([7, false, null]);
  expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(27);
  expect((await api(house, who, '/payouts?cursor=x')).status).toBe(400);
});

it('tells them once that it was sent, in the list and by mail', async () => {
  const who = await influencer(house);
  await earn(house, who.id, 45_000);
  await run(house);
  const payouts = [(await payoutsOf(house, who.id))[0]!.name];
  await one('POST', '/agree', { payouts });
  await other('POST', '/send', { payouts });
  const mail = await house.mailbox.waitFor(({ recipients }) => recipients.includes(who.email), 15_000);
  expect(mail.text).toContain('450');
  expect(mail.text).toContain('•••• 8806');
  expect(mail.text).toContain('/influenceur/versements');
  const told = await house.query('SELECT kind FROM platform_notifications WHERE user_id = $1', [who.id]);
  expect(told).toEqual([{ kind: 'payout-sent' }]);
});

it('tells them that it came back from the bank, and why; of what was never sent nothing', async () => {
  const [who, nobody] = [await influencer(house), await influencer(house)];
  for (const { id } of [who, nobody]) await earn(house, id, 45_000);
  await run(house);
  const names = async (id: number) => [(await payoutsOf(house, id))[0]!.name];
  await one('POST', '/agree', { payouts: await names(who.id) });
  await other('POST', '/send', { payouts: await names(who.id) });
  await one('POST', '/fail', { payouts: await names(who.id), reason: 'Compte clos' });
  await one('POST', '/give-up', { payouts: await names(nobody.id), reason: 'Erreur' });
  const mail = await house.mailbox.waitFor(
    ({ recipients, subject }) => recipients.includes(who.email) && subject === 'Votre versement est revenu',
    15_000,
  );
  expect(mail.text).toContain('Compte clos');
  const told = await house.query('SELECT kind FROM platform_notifications WHERE user_id = ANY ($1) ORDER BY id', [
    [who.id, nobody.id],
  ]);
  expect(told).toEqual([{ kind: 'payout-sent' }, { kind: 'payout-failed' }]);
});

it('prints a statement that adds up to the payout, with what was taken back', async () => {
  const who = await influencer(house);
  const back = await earn(house, who.id, 12_345);
  await earn(house, who.id, 30_000);
  await refund(house, back, 2);
  await run(house);
  const [{ name, amount } = { name: '', amount: 0 }] = await payoutsOf(house, who.id);
  expect(amount).toBe(39_876);
  for (const locale of ['fr', 'ar', 'en']) {
    const pdf = await api(house, who, `/payouts/${name}/statement.pdf?locale=${locale}`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const text = await textOfPdf(pdf.bytes);
    // Where poppler is not installed the layout has its own test (server/payouts/statement).
    if (text === null) continue;
    for (const sum of ['123,45', '300', '24,69', '398,76']) expect(text.replaceAll('.', ',')).toContain(sum);
    expect(text).toContain(name);
  }
});
