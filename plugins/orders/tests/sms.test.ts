import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSmsOperator, type SmsOperator } from '../../../sandbox/sms/operator.ts';
import { ADDRESS, openOrdersHouse, type OrdersHouse } from './support.ts';

let operator: SmsOperator;
let house: OrdersHouse;
beforeAll(async () => {
  // Another address than the CMS and the database have: those stay out of reach.
  operator = await startSmsOperator({ host: '127.0.0.6' });
  house = await openOrdersHouse(operator.env);
});
afterAll(async () => {
  await house?.close();
  await operator?.close();
});

describe('the code of an order', () => {
  it('comes by SMS to the telephone that was given, once, though the operator stumbles', async () => {
    operator.fail(1);
    const buyer = await house.buyer();
    await buyer.put(await house.deal({}, { kind: 'goods' }));
    const wish = { method: 'cash_on_delivery', address: ADDRESS, phone: '06 77 88 99 00' };
    const { data } = await buyer.order(wish);
    expect(data.next).toEqual({ kind: 'confirm', codeBy: 'sms' });
    await vi.waitFor(() => expect(operator.received('+212677889900')).toHaveLength(1), 30_000);
    const { text } = operator.received('+212677889900')[0]!;
    expect(text).toContain(data.number.match(/.{4}/g)!.join('-'));
    const code = /\b\d{6}\b/.exec(text.replace(/\d{4}(?:-\d{4})+/, ''))![0];
    const confirmed = await buyer.call('POST', `/${data.number}/confirm`, { code }, { 'x-order-key': data.key });
    expect(confirmed.status).toBe(200);
    expect(house.mailbox.messages().filter(({ subject }) => subject.startsWith('Confirmez'))).toEqual([]);
    // What it said is wiped once it has left.
    const kept = await house.query(`SELECT 1 FROM platform_jobs WHERE handler = 'sms.send' AND payload::text LIKE $1`, [`%${code}%`]); // prettier-ignore
    expect(kept).toEqual([]);
  });
});
