import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, type Buyer, type OrdersHouse } from '../../orders/tests/support.ts';
import { tokenIn } from './newsletter-support.ts';

let house: OrdersHouse;
beforeAll(async () => void (house = await openOrdersHouse()));
afterAll(() => house?.close());

const api = async (buyer: Buyer, path: string, body: object) => {
  const response = await fetch(`${house.cms.url}/api/reminders${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(buyer.token ? { authorization: `Bearer ${buyer.token}` } : {}),
      ...(buyer.basket ? { 'x-basket': buyer.basket } : {}),
    },
    body: JSON.stringify(body),
  });
  const kept = response.headers.get('x-basket');
  if (kept !== null) buyer.basket = kept || null;
  return response.status;
};
const wish = (buyer: Buyer, more: object = {}) =>
  api(buyer, '/basket', { email: buyer.email, locale: 'fr', agreed: true, ...more });

/** A basket whose owner asked for reminders and went, so many hours ago. */
async function left(hours: number, { asks = true } = {}): Promise<{ buyer: Buyer; deal: string; basket: string }> {
  const deal = await house.deal();
  const buyer = await house.buyer();
  await buyer.put(deal, 2, { gift: { to: 'Salma', message: 'Pour tes trente ans' } });
  if (asks) expect(await wish(buyer)).toBe(202);
  const [row] = await house.query<{ id: string }>(
    `UPDATE orders_baskets SET updated_at = now() - make_interval(hours => $2) WHERE id = (SELECT max(basket) FROM orders_basket_lines WHERE deal = $1) RETURNING id::text AS id`,
    [deal, hours],
  );
  return { buyer, deal, basket: row!.id };
}
const ago = (basket: string, hours: number) =>
  house.query(`UPDATE orders_baskets SET updated_at = now() - make_interval(hours => $2) WHERE id = $1`, [basket, hours]); // prettier-ignore
const mails = (buyer: Buyer) =>
  house.mailbox.messages().filter(({ recipients, subject }) => recipients.includes(buyer.email) && /panier/.test(subject)); // prettier-ignore
/** The clock strikes a quarter, and all that follows is done. */
async function look(): Promise<void> {
  await house.query(`INSERT INTO platform_jobs (handler, payload) VALUES ('audience.reminders.look', '{}')`);
  await house.query('NOTIFY platform_jobs');
  const open = `SELECT 1 FROM platform_jobs WHERE (handler LIKE 'audience.reminders.%' OR handler = 'mail.send') AND state IN ('planned', 'queued', 'running') AND run_at <= now() + interval '1 minute'`;
  await expect.poll(async () => (await house.query(open)).length).toBe(0);
}

describe('a basket that was left', () => {
  it('is not spoken of to who did not ask, nor before its time', async () => {
    const [silent, early] = [await left(6, { asks: false }), await left(3)];
    await look();
    expect([mails(silent.buyer), mails(early.buyer)]).toEqual([[], []]);
    expect(await wish(await house.buyer())).toBe(400);
    expect(await wish(early.buyer, { agreed: false })).toBe(400);
  });

  it('is spoken of after four hours and after two days, and never again', async () => {
    const { buyer, basket } = await left(5);
    await look();
    await look();
    expect(mails(buyer)).toHaveLength(1);
    await ago(basket, 49);
    await look();
    expect(mails(buyer)).toHaveLength(1);
    await house.query(`UPDATE audience_basket_reminders SET at = now() - interval '45 hours' WHERE basket = $1`, [basket]);
    await look();
    expect(mails(buyer)).toHaveLength(2);
    await house.query(`UPDATE audience_basket_reminders SET at = at - interval '20 hours' WHERE basket = $1`, [basket]);
    await look();
    expect(mails(buyer)).toHaveLength(2);
    const [mail] = mails(buyer);
    expect(mail!.text).not.toMatch(/Salma|trente ans/);
    expect(mail!.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  }); // prettier-ignore

  it('is not when the deal is over, or something was ordered since', async () => {
    const [over, bought] = [await left(5), await left(5)];
    await house.query(`UPDATE deals SET state = 'paused' WHERE document_id = $1`, [over.deal]);
    expect((await bought.buyer.order()).status).toBe(201);
    await bought.buyer.put(await house.deal());
    await ago(bought.basket, 5);
    await house.query(`UPDATE orders_orders SET placed_at = now() WHERE email = $1`, [bought.buyer.email]);
    await look();
    expect([mails(over.buyer), mails(bought.buyer)]).toEqual([[], []]);
  });

  it('is spoken of twice a week at most, whatever baskets somebody has', async () => {
    const many = [await left(5), await left(5), await left(5)];
    const email = many[0]!.buyer.email;
    for (const { buyer } of many) await wish(buyer, { email });
    for (const { basket } of many) await ago(basket, 5);
    await look();
    expect(mails(many[0]!.buyer)).toHaveLength(2);
  });

  it('comes back on another device by the link, without its words, for a week and by nobody’s guess', async () => {
    const { buyer, deal } = await left(5);
    await look();
    const token = tokenIn(mails(buyer)[0]!.text);
    const other = await house.buyer();
    expect((await other.view()).lines).toEqual([]);
    expect(await api(other, '/basket/open', { token })).toBe(200);
    const { lines } = await other.view();
    expect(lines).toMatchObject([{ deal, quantity: 2, gift: null }]);
    expect(other.basket).not.toBe(buyer.basket);
    const stranger = await house.buyer();
    for (const bad of [token.slice(0, -1) + '-', token.replace(/^b[a-z0-9]+-/, 'b1-'), token.replace(/^b/, 's')])
      expect(await api(stranger, '/basket/open', { token: bad })).toBe(400);
    expect(stranger.basket).toBeNull();
    const { basketToken, basketBy } = await import('../server/reminders/tokens.ts');
    const until = new Date('2026-12-10T10:00:00Z');
    expect(basketBy(basketToken('7', until), new Date('2026-12-10T09:59:00Z'))).toBe('7');
    expect(basketBy(basketToken('7', until), until)).toBeNull();
  });

  it('is not after one click said so, whoever ticks the box then', async () => {
    const { buyer } = await left(5);
    await look();
    const token = /\/_lettre\/fr\/([^>\s]+)>/.exec(mails(buyer)[0]!.header('List-Unsubscribe')!)![1]!;
    const stop = (said: string) =>
      fetch(`${house.cms.url}/api/newsletter/unsubscribe`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: said, oneClick: true }),
      });
    expect((await stop(token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'))).status).toBe(400);
    expect((await stop(token)).status).toBe(200);
    house.mailbox.clear();
    const next = await left(5);
    await wish(next.buyer, { email: buyer.email });
    await ago(next.basket, 5);
    await house.query(`DELETE FROM audience_basket_reminders`);
    await look();
    expect(mails(buyer)).toEqual([]);
  });
});

describe('somebody with an account', () => {
  it('is reminded when they asked among their notifications, and not any more after one click', async () => {
    const deal = await house.deal();
    const buyer = await house.buyer({ signedIn: true });
    await buyer.put(deal);
    const away = () => house.query(`UPDATE orders_baskets SET updated_at = now() - interval '5 hours' WHERE user_id = $1`, [buyer.user]);
    await away();
    await look();
    expect(mails(buyer)).toEqual([]);
    const preferences = (choices: object[]) =>
      fetch(`${house.cms.url}/api/notifications/preferences`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${buyer.token}` },
        body: JSON.stringify({ choices }),
      });
    expect((await preferences([{ kind: 'basket-reminder', channel: 'mail', on: true }])).status).toBe(204);
    await look();
    expect(mails(buyer)).toHaveLength(1);
    const token = /\/_lettre\/fr\/([^>\s]+)>/.exec(mails(buyer)[0]!.header('List-Unsubscribe')!)![1]!;
    await fetch(`${house.cms.url}/api/newsletter/unsubscribe`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
    const [choice] = await house.query<{ chosen: boolean }>(`SELECT chosen FROM platform_notification_choices WHERE user_id = $1 AND kind = 'basket-reminder'`, [buyer.user]);
    expect(choice!.chosen).toBe(false);
  }); // prettier-ignore
});
