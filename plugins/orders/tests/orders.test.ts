import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signInStaff } from '../../../tests/support/staff.ts';
import type { MyOrders } from '../contracts/orders.ts';
import { missOrders } from '../server/orders/end.ts';
import { ADDRESS, openOrdersHouse, phone, type Buyer, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => void (house = await openOrdersHouse()));
afterAll(() => house?.close());

const goods = () => house.deal({}, { kind: 'goods' });
const CASH = { method: 'cash_on_delivery', address: ADDRESS };
const post = <Data>(buyer: Buyer, { number, key }: { number: string; key: string }, what: string, body: object = {}) =>
  buyer.call<Data>('POST', `/${number}/${what}`, body, { 'x-order-key': key });
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

async function promised(buyer: Buyer, wish: object = CASH, deal?: string) {
  await buyer.put(deal ?? (await goods()));
  const placed = await buyer.order(wish as Record<string, unknown>);
  expect(placed).toMatchObject({ status: 201, data: { next: { kind: 'confirm', codeBy: 'mail' } } });
  return placed.data;
}

describe('an order', () => {
  it('of a guest is opened by its key and by nothing else', async () => {
    const buyer = await house.buyer();
    const placed = await promised(buyer);
    const { status, data } = await buyer.read(placed);
    expect(status).toBe(200);
    expect(data).toMatchObject({
      number: placed.number,
      state: 'to_confirm',
      codeBy: 'mail',
      total: 15_000,
      address: ADDRESS,
    });
    expect(data.phone).toMatch(/^•+\d\d$/);
    expect(data.may).toEqual({ pay: false, confirm: true, resend: true, cancel: true, refund: false, receipt: false });
    const stranger = await house.buyer();
    const member = await house.buyer({ signedIn: true });
    for (const who of [stranger, member])
      for (const key of ['', 'x', 'A'.repeat(43), placed.key.slice(0, 42) + (placed.key.endsWith('A') ? 'B' : 'A')])
        expect(await who.read({ ...placed, key })).toMatchObject({ status: 404, code: 'no-order' });
    // The key of one order opens no other.
    const second = await promised(await house.buyer());
    expect((await buyer.read({ number: second.number, key: placed.key })).status).toBe(404);
    for (const what of ['confirm', 'code', 'cancel', 'pay'])
      expect((await post(stranger, { ...placed, key: second.key }, what, what === 'confirm' ? { code: '123456' } : {})).status).toBe(404); // prettier-ignore
    const [row] = await house.query<{ kept: string }>(`SELECT encode(key_hash, 'hex') AS kept FROM orders_orders WHERE number = $1`, [placed.number]); // prettier-ignore
    expect(row!.kept).not.toContain(placed.key);
  });

  it('of a person is theirs, and is not there for another', async () => {
    const [one, two] = [await house.buyer({ signedIn: true }), await house.buyer({ signedIn: true })];
    const { number } = await promised(one);
    const asked = { number, key: '' };
    expect((await one.read(asked)).status).toBe(200);
    expect(await two.read(asked)).toMatchObject({ status: 404, code: 'no-order' });
    expect((await two.read({ number: '999999999999', key: '' })).status).toBe(404);
    for (const what of ['confirm', 'code', 'cancel', 'pay'])
      expect((await post(two, asked, what, what === 'confirm' ? { code: '123456' } : {})).status).toBe(404);
    const mine = async (who: Buyer) => (await who.call<MyOrders['data']>('GET', '/mine')).data.map((order) => order.number); // prettier-ignore
    expect(await mine(one)).toEqual([number]);
    expect(await mine(two)).toEqual([]);
    expect((await (await house.buyer()).call('GET', '/mine')).status).toBe(403);
  });

  it('is listed by pages, the newest first', async () => {
    const buyer = await house.buyer({ signedIn: true });
    const deal = await house.deal({ stock: null });
    const numbers: string[] = [];
    for (let n = 0; n < 23; n++) {
      await buyer.put(deal);
      numbers.unshift((await buyer.order({ total: 15_000 })).data.number);
    }
    const page = async (query = '') => {
      const response = await fetch(`${house.cms.url}/api/orders/mine${query}`, { headers: { authorization: `Bearer ${await tokenOf(buyer)}` } }); // prettier-ignore
      return (await response.json()) as MyOrders;
    };
    const first = await page();
    const second = await page(`?after=${first.next}`);
    expect([...first.data, ...second.data].map(({ number }) => number)).toEqual(numbers);
    expect([first.data.length, second.data.length, second.next]).toEqual([20, 3, null]);
  });

  it('that is promised waits for its code; five wrong ones end it, another one is sent three times', async () => {
    const buyer = await house.buyer();
    const placed = await promised(buyer);
    const code = await house.codeOf(buyer.email);
    for (let n = 0; n < 5; n++)
      expect(await post(buyer, placed, 'confirm', { code: other(code) })).toMatchObject({ status: 409, code: 'code-wrong' }); // prettier-ignore
    expect(await post(buyer, placed, 'confirm', { code })).toMatchObject({ status: 409, code: 'code-over' });
    expect(await post(buyer, placed, 'code')).toMatchObject({ status: 409, code: 'code-too-often' });
    const sooner = () => house.query(`UPDATE orders_orders SET code_sent_at = code_sent_at - interval '31 seconds' WHERE number = $1`, [placed.number]); // prettier-ignore
    // Each is waited for: two that are on their way at once may come in any order.
    let last = code;
    for (let n = 0; n < 3; n++) {
      await sooner();
      expect((await post(buyer, placed, 'code')).status).toBe(200);
      last = await lastCode(buyer.email, n + 2);
    }
    await sooner();
    expect(await post(buyer, placed, 'code')).toMatchObject({ status: 409, code: 'code-too-often' });
    expect((await buyer.read(placed)).data.may).toMatchObject({ resend: false, confirm: true });
    // The first one is good no more, and no code is after ten minutes.
    expect(await post(buyer, placed, 'confirm', { code })).toMatchObject({ code: 'code-wrong' });
    await house.query(`UPDATE orders_orders SET code_sent_at = now() - interval '10 minutes' WHERE number = $1`, [placed.number]); // prettier-ignore
    expect(await post(buyer, placed, 'confirm', { code: last })).toMatchObject({ code: 'code-over' });
    await house.query(`UPDATE orders_orders SET code_sent_at = now() WHERE number = $1`, [placed.number]);
    expect((await post(buyer, placed, 'confirm', { code: last })).status).toBe(200);
    expect(await post(buyer, placed, 'confirm', { code: last })).toMatchObject({ code: 'wrong-state' });
    const [row] = await house.query<{ hashes: number }>('SELECT count(code_hash)::integer AS hashes FROM orders_orders WHERE number = $1', [placed.number]); // prettier-ignore
    expect(row).toEqual({ hashes: 0 });
  });

  it('is counted wrong as often as it was, however many guess at once', async () => {
    const buyer = await house.buyer();
    const placed = await promised(buyer);
    const code = await house.codeOf(buyer.email);
    const answers = await Promise.all(Array.from({ length: 30 }, () => post(buyer, placed, 'confirm', { code: other(code) }))); // prettier-ignore
    expect(answers.filter((answer) => answer.code === 'code-wrong')).toHaveLength(5);
    expect(answers.filter((answer) => answer.code === 'code-over')).toHaveLength(25);
  });

  it('to be paid on the spot has its vouchers once confirmed, and is missed when nobody comes', async () => {
    const deal = await house.deal({ stock: 4, payAtMerchant: true });
    const buyer = await house.buyer();
    const placed = await promised(buyer, { method: 'at_merchant' }, deal);
    expect(await house.taken(deal)).toBe(1);
    const code = await house.codeOf(buyer.email);
    const confirmed = (await post<{ state: string; vouchers: { due: boolean; code: string }[] }>(buyer, placed, 'confirm', { code })).data; // prettier-ignore
    expect(confirmed.state).toBe('confirmed');
    expect(confirmed.vouchers).toMatchObject([{ due: true }]);
    await vi.waitFor(() => expect(subjects(buyer.email).some((subject) => subject.startsWith('Commande'))).toBe(true), 30_000); // prettier-ignore
    await house.db((db) => missOrders(db, new Date()));
    expect((await buyer.read(placed)).data.state).toBe('confirmed');
    await house.query(`UPDATE orders_orders SET held_until = now() - interval '1 second' WHERE number = $1`, [placed.number]); // prettier-ignore
    await house.db(async (db) => {
      await db.query('BEGIN');
      await missOrders(db, new Date());
      await db.query('COMMIT');
    });
    expect((await buyer.read(placed)).data.state).toBe('no_show');
    expect(await house.taken(deal)).toBe(0);
  });

  it('that was broken twice leaves the card', async () => {
    const number = phone();
    for (let n = 0; n < 2; n++) {
      const placed = await promised(await house.buyer(), { ...CASH, phone: number });
      await house.query(`UPDATE orders_orders SET state = 'refused', held_until = NULL WHERE number = $1`, [placed.number]); // prettier-ignore
    }
    const buyer = await house.buyer();
    await buyer.put(await goods());
    expect(await buyer.order({ ...CASH, phone: number })).toMatchObject({ code: 'method-refused', problems: ['broken-promises'] }); // prettier-ignore
    expect((await buyer.order({ method: 'card', address: ADDRESS, phone: number })).status).toBe(201);
  });

  it('is cancelled by whoever bought until it is on its way, and what it held is for sale again', async () => {
    const deal = await house.deal({ stock: 1 }, { kind: 'goods' });
    const buyer = await house.buyer();
    const placed = await promised(buyer, CASH, deal);
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(buyer, placed, 'cancel')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await house.taken(deal)).toBe(0);
    const again = await promised(await house.buyer(), CASH, deal);
    await house.query(
      `UPDATE orders_lines SET shipped_at = now() WHERE "order" = (SELECT id FROM orders_orders WHERE number = $1)`,
      [again.number],
    );
    expect(await post(buyer, again, 'cancel')).toMatchObject({ status: 409, code: 'wrong-state' });
    const moves = await house.query<{ move: string; doer: string }>(
      `SELECT h.move, h.doer FROM orders_history h JOIN orders_orders o ON o.id = h."order" WHERE o.number = $1 ORDER BY h.version`,
      [placed.number],
    );
    expect(moves).toEqual([{ move: 'place', doer: 'buyer' }, { move: 'cancel', doer: 'buyer' }]); // prettier-ignore
    const trail = await house.query<{ action: string }>(
      `SELECT action FROM platform_audit WHERE subject ->> 'kind' = 'order' AND subject ->> 'name' = $1 ORDER BY seq`,
      [placed.number],
    );
    expect(trail.map(({ action }) => action)).toEqual(['order.placed', 'order.cancelled']);
  });

  it('shows in lists and on the page what is left, and tells pages only when it sells out or comes back', async () => {
    const deal = await house.deal({ stock: 2 }, { kind: 'goods' });
    const left = async () => {
      const [live, list] = await Promise.all([
        fetch(`${house.cms.url}/api/marketplace/live?deals=${deal}`).then((answer) => answer.json()),
        house.query<{ stock: string }>(
          `SELECT DISTINCT c.card::json ->> 'stock' AS stock FROM marketplace_cards c JOIN deals d ON d.id = c.deal WHERE d.document_id = $1`,
          [deal],
        ),
      ]);
      return [(live as { deals: { stock: number }[] }).deals[0]!.stock, ...list.map(({ stock }) => Number(stock))];
    };
    const told = async () => {
      const [found] = await house.query<{ product: string }>('SELECT product_id AS product FROM marketplace_deals WHERE deal_id = $1', [deal]); // prettier-ignore
      const rows = await house.query(`SELECT 1 FROM platform_events WHERE name = 'content.changed' AND payload -> 'tags' ? $1`, [`product:${found!.product}`]); // prettier-ignore
      return rows.length;
    };
    expect(await left()).toEqual([2, 2]);
    const before = await told();
    await promised(await house.buyer(), CASH, deal);
    await vi.waitFor(async () => expect(await left()).toEqual([1, 1]), 30_000);
    expect(await told()).toBe(before);
    const last = await house.buyer();
    const placed = await promised(last, CASH, deal);
    await vi.waitFor(async () => expect([await left(), await told()]).toEqual([[0, 0], before + 1]), 30_000);
    await post(last, placed, 'cancel');
    await vi.waitFor(async () => expect([await left(), await told()]).toEqual([[1, 1], before + 2]), 30_000);
  });

  it('keeps its deal, which an editor is told to archive', async () => {
    const deal = await goods();
    await promised(await house.buyer(), CASH, deal);
    const token = await signInStaff(house.cms.url, 'sys-editor');
    const answer = await fetch(`${house.cms.url}/content-manager/collection-types/api::deal.deal/${deal}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('archivez-la')]);
    expect(await house.query('SELECT 1 FROM deals WHERE document_id = $1', [deal])).toHaveLength(1);
  });
});

const subjects = (email: string) => house.mailbox.messages().filter(({ recipients }) => recipients.includes(email)).map(({ subject }) => subject); // prettier-ignore

/** The code of the nth mail. */
async function lastCode(email: string, nth: number): Promise<string> {
  const codes = () => house.mailbox.messages().filter(({ recipients, subject }) => recipients.includes(email) && subject.startsWith('Confirmez')); // prettier-ignore
  await vi.waitFor(() => expect(codes()).toHaveLength(nth), 30_000);
  return /\b\d{6}\b/.exec(codes().at(-1)!.text)![0];
}

const tokens = new Map<number, string>();
async function tokenOf({ user }: Buyer): Promise<string> {
  const known = tokens.get(user!);
  if (known) return known;
  const token = (await house.cms.strapi.plugin('users-permissions').service('jwt').issue({ id: user })) as string;
  tokens.set(user!, token);
  return token;
}
