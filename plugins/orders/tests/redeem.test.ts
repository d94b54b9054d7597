import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Redeemed } from '../contracts/shop.ts';
import { scannedAs } from '../domain/vouchers/code.ts';
import { issueVouchers } from '../server/vouchers/issue.ts';
import { expireVouchers, remindOfVouchers } from '../server/vouchers/upkeep.ts';
import { committed, eventsOf, openShop, paidOrder, promisedOrder, secretsOf, type TestShop } from './shop-support.ts';
import { openOrdersHouse, tally, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
let shop: TestShop;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
});
afterAll(() => house?.close());

const redeem = (what: string, { scan = randomUUID() as string, at = new Date(), by = shop } = {}) =>
  by.call<Redeemed>('POST', '/redeem', { scan, what, at: at.toISOString() });
const undo = (voucher: string, by = shop) => by.call('POST', '/redeem/undo', { voucher });

describe('the vouchers of an order that was paid', () => {
  it('are one for each unit of a service, and none of goods; their values come to what was paid', async () => {
    const [service, goods] = [
      await shop.deal({ discountedPrice: '10001', voucherDays: 30 }),
      await shop.deal({}, { kind: 'goods' }),
    ];
    const order = await paidOrder(house, [[service, 3], [goods, 1]], { address: { line: 'x', city: 'Fès' } }); // prettier-ignore
    const { vouchers, lines } = await order.read();
    expect(vouchers.map(({ state, due }) => ({ state, due }))).toEqual(Array(3).fill({ state: 'issued', due: false }));
    expect(vouchers.reduce((sum, { value }) => sum + value, 0)).toBe(lines.find(({ deal }) => deal === service)!.paid);
    expect(new Set(vouchers.map(({ code }) => code)).size).toBe(3);
    for (const { code, expiresAt } of vouchers) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(29.9);
      expect(days).toBeLessThan(31.1);
    }
    expect(await committed(house, (db) => issueVouchers(db, { order: order.id, payment: 'paid' }, new Date()))).toBe(0);
    const [stored] = await house.query<{ found: number }>(
      `SELECT count(*)::integer AS found FROM orders_vouchers WHERE "order" = $1 AND (encode(sealed, 'escape') LIKE '%' || $2 || '%')`,
      [order.id, (await secretsOf(house, order.id))[0]!.code],
    );
    expect(stored!.found).toBe(0);
  });

  it('are made once by twenty who make them at the same time', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 4]]);
    await house.query('DELETE FROM orders_vouchers WHERE "order" = $1', [order.id]);
    const made = await Promise.all(
      Array.from({ length: 20 }, () => committed(house, (db) => issueVouchers(db, { order: order.id, payment: 'paid' }, new Date()))), // prettier-ignore
    );
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect((await order.read()).vouchers).toHaveLength(4);
  });

  it('come by mail, each with its code and its picture', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const mail = await house.mailbox.waitFor(
      ({ recipients, subject }) => recipients.includes(order.buyer.email) && subject.startsWith('Votre bon'),
      15_000,
    );
    expect(mail.text).toContain((await order.read()).vouchers[0]!.code);
    expect(mail.html).toContain('data:image/png;base64');
  });
});

describe('at the till', () => {
  it('a voucher is redeemed by its QR code, told of, written down, and the order is fulfilled', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [{ token, id }] = await secretsOf(house, order.id);
    const done = await redeem(scannedAs(token));
    expect(done.status).toBe(200);
    expect(done.data).toMatchObject({ outcome: 'redeemed', voucher: id, name: 'Nadia', worth: 'deal', due: 0 });
    const read = await order.read();
    expect([read.state, read.vouchers[0]!.state]).toEqual(['fulfilled', 'redeemed']);
    expect(await eventsOf(house, order.id, 'voucher.redeemed')).toMatchObject([
      { voucher: id, merchant: shop.merchant },
    ]);
    expect(await eventsOf(house, order.id, 'order.fulfilled')).toHaveLength(1);
    const trail = await house.query(`SELECT actor ->> 'id' AS by FROM platform_audit WHERE action = 'voucher.redeemed' AND subject ->> 'id' = $1`, [id]); // prettier-ignore
    expect(trail).toEqual([{ by: String(shop.owner) }]);
  });

  it('a code is read however it was typed, and the order waits for the other voucher', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 2]]);
    const { vouchers } = await order.read();
    const done = await redeem(` ${vouchers[0]!.code!.toLowerCase().replace('-', ' ')} `);
    expect(done.data).toMatchObject({ outcome: 'redeemed', voucher: vouchers[0]!.id });
    expect((await order.read()).state).toBe('paid');
  });

  it('of twenty who scan it at once one redeems it', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [{ token }] = await secretsOf(house, order.id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(scannedAs(token))));
    expect(tally(answers)).toEqual({ 200: 1, 'voucher-refused': 19 });
    for (const { status, problems } of answers) if (status !== 200) expect(problems).toBe('redeemed');
    expect(await eventsOf(house, order.id, 'voucher.redeemed')).toHaveLength(1);
  });

  it('the same scan sent again and again is one, and is told so', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [{ token }] = await secretsOf(house, order.id);
    const scan = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(scannedAs(token), { scan })));
    expect(answers.map(({ data }) => data.outcome).sort()).toEqual(['redeemed', ...Array(9).fill('repeated')].sort());
    expect(await eventsOf(house, order.id, 'voucher.redeemed')).toHaveLength(1);
  });

  it('another merchant’s is answered like one that is not there', async () => {
    const other = await openShop(house);
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [{ token, code }] = await secretsOf(house, order.id);
    const answers = [
      await redeem(scannedAs(token), { by: other }),
      await redeem(code, { by: other }),
      await redeem(scannedAs('x'.repeat(43)), { by: other }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 409, code: 'voucher-refused', problems: 'unknown' });
    expect((await order.read()).vouchers[0]!.state).toBe('issued');
  });

  it('is closed to who has no shop, is no merchant, or is not verified', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [{ token }] = await secretsOf(house, order.id);
    const unverified = await openShop(house, { verified: false });
    const shopper = await openShop(house, { role: 'authenticated' });
    expect(await redeem(scannedAs(token), { by: unverified })).toMatchObject({ status: 403, code: 'not-verified' });
    expect(await redeem(scannedAs(token), { by: shopper })).toMatchObject({ status: 404, code: 'no-shop' });
    await house.query('UPDATE kyc_cases SET status = $2 WHERE user_id = $1', [shop.owner, 'suspended']);
    expect(await redeem(scannedAs(token))).toMatchObject({ status: 403, code: 'not-verified' });
    await house.query('UPDATE kyc_cases SET status = $2 WHERE user_id = $1', [shop.owner, 'approved']);
    const nobody = await fetch(`${house.cms.url}/api/shop/orders`);
    expect([401, 403]).toContain(nobody.status);
    expect((await order.read()).vouchers[0]!.state).toBe('issued');
  });

  it('twenty codes that are nobody’s make the shop wait, while scans go on', async () => {
    const guesser = await openShop(house);
    const order = await paidOrder(house, [[await guesser.deal(), 2]]);
    const [one, two] = await secretsOf(house, order.id);
    // Codes of another shop: well written, and nobody's here.
    const others = await paidOrder(house, [[await shop.deal({ stock: 100 }), 20]]);
    const codes = (await secretsOf(house, others.id)).map(({ code }) => code);
    const answers = await Promise.all(codes.map((code) => redeem(code, { by: guesser })));
    expect(tally(answers)).toEqual({ 'voucher-refused': 20 });
    expect(await redeem(one.code, { by: guesser })).toMatchObject({ code: 'code-too-often' });
    expect((await redeem(scannedAs(two.token), { by: guesser })).status).toBe(200);
    await house.query(`UPDATE orders_shop_guesses SET locked_until = now() WHERE merchant = $1`, [guesser.merchant]);
    expect((await redeem(one.code, { by: guesser })).status).toBe(200);
  });

  it('takes a mistake back for fifteen minutes: the order is open again, and a late copy of the scan does nothing', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [{ token, id }] = await secretsOf(house, order.id);
    const scan = randomUUID();
    await redeem(scannedAs(token), { scan });
    expect(await undo(id, await openShop(house))).toMatchObject({ status: 404, code: 'no-voucher' });
    expect((await undo(id)).status).toBe(204);
    const read = await order.read();
    expect([read.state, read.vouchers[0]!.state]).toEqual(['paid', 'issued']);
    expect(await redeem(scannedAs(token), { scan })).toMatchObject({ code: 'voucher-refused', problems: 'scan-time' });
    expect((await redeem(scannedAs(token))).status).toBe(200);
    await house.query(`UPDATE orders_vouchers SET redeemed_at = now() - interval '15 minutes' WHERE id = $1`, [id]);
    expect(await undo(id)).toMatchObject({ code: 'voucher-refused', problems: 'too-late' });
    expect((await order.read()).state).toBe('fulfilled');
  });

  it('keeps the value that was paid after the last day', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 2]]);
    const [one, two] = await secretsOf(house, order.id);
    await house.query(`UPDATE orders_vouchers SET expires_at = now() - interval '1 hour' WHERE "order" = $1`, [
      order.id,
    ]);
    await committed(house, (db) => expireVouchers(db, new Date()));
    expect((await order.read()).vouchers.map(({ state }) => state)).toEqual(['expired', 'expired']);
    expect((await redeem(scannedAs(one.token))).data).toMatchObject({ worth: 'paid-value', value: 15_000 });
    const inTime = new Date(Date.now() - 2 * 3_600_000);
    expect((await redeem(scannedAs(two.token), { at: inTime })).data).toMatchObject({ worth: 'deal' });
  });

  it('reminds once, a week before', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 2]]);
    await house.query(`UPDATE orders_vouchers SET created_at = now() - interval '30 days', expires_at = now() + interval '6 days' WHERE "order" = $1`, [order.id]); // prettier-ignore
    const reminded = () =>
      house.mailbox.messages().filter(({ recipients, subject }) => recipients.includes(order.buyer.email) && subject.includes('échéance')); // prettier-ignore
    await committed(house, (db) => remindOfVouchers(db, new Date()));
    const mail = await house.mailbox.waitFor(({ subject, recipients }) => subject.includes('échéance') && recipients.includes(order.buyer.email), 15_000); // prettier-ignore
    expect(mail.text).toContain('Vos 2 bons');
    await committed(house, (db) => remindOfVouchers(db, new Date()));
    expect(
      await house.query('SELECT 1 FROM orders_vouchers WHERE "order" = $1 AND reminded_at IS NULL', [order.id]),
    ).toEqual([]);
    expect(reminded()).toHaveLength(1);
  });
});

describe('what is paid on the spot', () => {
  it('is told at the till, and once all of it was, the order is paid', async () => {
    const order = await promisedOrder(house, [[await shop.deal({ payAtMerchant: true }), 2]]);
    expect((await order.read()).vouchers.map(({ due }) => due)).toEqual([true, true]);
    const [one, two] = await secretsOf(house, order.id);
    expect((await redeem(scannedAs(one.token))).data).toMatchObject({ due: 15_000 });
    expect((await order.read()).state).toBe('confirmed');
    // Taken back before all was paid, it is due again.
    expect((await undo(one.id)).status).toBe(204);
    expect((await order.read()).vouchers.map(({ due }) => due)).toEqual([true, true]);
    await redeem(scannedAs(two.token));
    await redeem(scannedAs(one.token));
    const read = await order.read();
    expect([read.state, read.may.receipt]).toEqual(['fulfilled', true]);
    expect(await eventsOf(house, order.id, 'order.paid')).toHaveLength(1);
    const books = await house.query(
      `SELECT e.account, e.amount::integer FROM platform_ledger_postings p JOIN platform_ledger_entries e ON e.posting = p.id WHERE p.key = $1 ORDER BY e.account`,
      [`order:${order.id}:paid`],
    );
    expect(books).toEqual([
      { account: `cash:${shop.merchant}`, amount: 30_000 },
      { account: `merchant:${shop.merchant}`, amount: -30_000 },
    ]);
  });

  it('opens nothing once the order was cancelled', async () => {
    const order = await promisedOrder(house, [[await shop.deal({ payAtMerchant: true }), 1]]);
    const [{ token }] = await secretsOf(house, order.id);
    const over = await order.buyer.call('POST', `/${order.number}/cancel`, {}, { 'x-order-key': order.key });
    expect(over.status).toBe(200);
    expect(await redeem(scannedAs(token))).toMatchObject({ code: 'voucher-refused', problems: 'not-paid' });
  });
});
