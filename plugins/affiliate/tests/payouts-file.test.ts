import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { PayoutFile, StaffPayout } from '../contracts/payouts.ts';
import { earn, influencer, payoutsOf, RIBS, run, staff, type Staff } from './payouts-support.ts';

let house: OrdersHouse;
let one: Staff;
let other: Staff;
beforeAll(async () => {
  house = await openOrdersHouse();
  [one, other] = [await staff(house, 'finances'), await staff(house, 'tresorerie')];
});
afterAll(() => house?.close());

const HOLDERS = ['Fatima-Zahra El Idrissî', '=HYPERLINK("http://x")', 'Dar & Fils <SARL>'];

/** A file of so many payouts, as the panel has it made. */
async function made(holders = HOLDERS): Promise<{ file: PayoutFile; payouts: StaffPayout[]; people: number[] }> {
  const people: number[] = [];
  for (const [nth, holder] of holders.entries()) {
    const { id } = await influencer(house, { holder, rib: RIBS[nth % RIBS.length] });
    await earn(house, id, 30_005 + nth);
    people.push(id);
  }
  await run(house);
  const payouts = await Promise.all(people.map(async (id) => (await payoutsOf(house, id))[0]!.name));
  await one('POST', '/agree', { payouts });
  const { body } = await other('POST', '/send', { payouts });
  return { file: (body as { file: PayoutFile }).file, payouts: (body as { data: StaffPayout[] }).data, people };
}
const take = (file: PayoutFile, format: string, who = other) => who('GET', `/files/${file.id}/take?format=${format}`);
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text!);
const centimes = (dirhams: string) => Math.round(Number(dirhams) * 100);

describe('a file for the bank', () => {
  it('says in both forms what the payouts say, to the centime, and only ever the same', async () => {
    const { file, payouts } = await made();
    const total = payouts.reduce((sum, { amount }) => sum + amount, 0);
    expect(file).toMatchObject({ payouts: 3, total, open: true, madeBy: 'Amal Trésorerie' });
    const xml = await take(file, 'xml');
    expect([xml.status, xml.headers.get('cache-control'), xml.headers.get('content-disposition')]).toEqual([200, 'private, no-store', `attachment; filename="${file.name}.xml"`]); // prettier-ignore
    expect(createHash('sha256').update(xml.text).digest('hex')).toBe(file.sha256);
    expect(all(xml.text, 'InstdAmt').map(centimes)).toEqual(payouts.map(({ amount }) => amount));
    expect(all(xml.text, 'CtrlSum').map(centimes)).toEqual([total, total]);
    expect(all(xml.text, 'EndToEndId')).toEqual(payouts.map(({ id }) => id.replace('_', '-')));
    expect(all(xml.text, 'Nm').slice(2)).toEqual(['Fatima-Zahra El Idrissi', 'HYPERLINK( http:/x )', 'Dar + Fils SARL']); // prettier-ignore
    const csv = await take(file, 'csv');
    const lines = csv.text.trim().split('\r\n').map((line) => line.slice(1, -1).split('","')); // prettier-ignore
    const rows = lines.slice(1, -1);
    expect(rows.map((cells) => centimes(cells[3]!))).toEqual(payouts.map(({ amount }) => amount));
    expect(centimes(lines.at(-1)![3]!)).toBe(total);
    expect(rows.map((cells) => cells[2])).toEqual([...RIBS]);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect((await take(file, 'xml', one)).text).toBe(xml.text);
  });

  it('tells the trail who took it, and neither the trail nor a list tells an account', async () => {
    const { file } = await made();
    for (const format of ['xml', 'csv']) await take(file, format);
    const trail = await house.query<{ action: string; after: object; actor: { name: string } }>(`SELECT action, after, actor FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [file.id]); // prettier-ignore
    expect(trail.map(({ action }) => action)).toEqual(['payout-file.made', 'payout-file.taken', 'payout-file.taken']);
    expect(trail[2]).toMatchObject({ after: { format: 'csv' }, actor: { name: 'Amal Trésorerie' } });
    const everything = await house.query<{ text: string }>(`SELECT string_agg(after::text || coalesce(before::text, ''), '') AS text FROM platform_audit`); // prettier-ignore
    const lists = await Promise.all(['', '/files', '/months'].map(async (path) => (await one('GET', path)).text));
    for (const rib of RIBS) for (const text of [everything[0]!.text, ...lists]) expect(text).not.toContain(rib.slice(6, 20)); // prettier-ignore
  });

  it('is given no more once the bank has had it', async () => {
    const { file, payouts } = await made();
    await one('POST', '/confirm', { payouts: [payouts[0]!.id], reference: 'VIR-1' });
    expect((await take(file, 'xml')).code).toBe('file-used');
    const [shown] = (await one<PayoutFile[]>('GET', '/files')).data;
    expect(shown).toMatchObject({ id: file.id, open: false });
  });

  it('is not made again of another account, or otherwise than it was', async () => {
    const { file, people } = await made();
    await house.query(`UPDATE affiliate_payouts SET account_index = '\\x02' WHERE influencer = $1`, [people[0]]);
    expect((await take(file, 'xml')).code).toBe('file-differs');
    const second = await made();
    await house.query(`UPDATE affiliate_payout_files SET sha256 = decode(repeat('00', 32), 'hex') WHERE 'pfl_' || id = $1`, [second.file.id]); // prettier-ignore
    expect((await take(second.file, 'csv')).code).toBe('file-differs');
  });

  it('is of one month, and not made as long as nobody is said to pay', async () => {
    const [first, second] = [await influencer(house), await influencer(house)];
    await earn(house, first.id, 30_000);
    await earn(house, second.id, 30_000, new Date('2026-03-10T12:00:00Z'));
    await run(house, '2026-03');
    await run(house);
    const payouts = [(await payoutsOf(house, first.id))[0]!.name, (await payoutsOf(house, second.id))[0]!.name];
    await one('POST', '/agree', { payouts });
    expect((await other('POST', '/send', { payouts })).code).toBe('several-months');
    const { PAYOUT_DEBTOR_NAME, PAYOUT_DEBTOR_RIB } = process.env;
    for (const name of ['PAYOUT_DEBTOR_NAME', 'PAYOUT_DEBTOR_RIB']) delete process.env[name];
    try {
      expect((await other('POST', '/send', { payouts: [payouts[0]] })).code).toBe('no-debtor');
      expect((await one('GET', '/months')).text).toContain('"mayMakeFiles":false');
      expect((await payoutsOf(house, first.id))[0]!.state).toBe('agreed');
    } finally {
      Object.assign(process.env, { PAYOUT_DEBTOR_NAME, PAYOUT_DEBTOR_RIB });
    }
  });

  it('is named rightly, in a form that there is', async () => {
    expect((await other('GET', '/files/pfl_999999/take?format=xml')).code).toBe('no-file');
    expect((await other('GET', '/files/7/take?format=xml')).status).toBe(400);
    expect((await other('GET', '/files/pfl_1/take?format=exe')).status).toBe(400);
  });
});
