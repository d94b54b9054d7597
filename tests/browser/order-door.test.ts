import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Visitor } from '../security/support.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** What the door of the storefront keeps of baskets and orders, below the pages that use it. What was sold is not deleted. */
const shop = sharedShop();
let product: OwnProduct;
beforeAll(async () => void (product = await (await editorOf(shop)).product()));

const NAMES = { basket: 'sys-basket', orders: 'sys-orders' };
const PRICE = 150_000;

async function order(visitor: Visitor, key = randomUUID()) {
  const wish = { name: 'Nadia Alami', phone: `06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`, email: `${randomUUID().slice(0, 8)}@example.ma`, method: 'card', total: PRICE, locale: 'fr', terms: true }; // prettier-ignore
  return visitor.write('POST', '/api/orders', wish, { 'idempotency-key': key });
}
const put = (visitor: Visitor, headers = {}) =>
  visitor.write('PUT', '/api/orders/basket/lines', { deal: product.dealId, quantity: 1 }, headers);

describe('a guest', () => {
  it('keeps a basket and the keys of their orders in cookies that no script reads', async () => {
    const guest = new Visitor(shop.site);
    expect((await guest.ask('/api/orders/basket')).json.data).toMatchObject({ lines: [] });
    expect(guest.cookies.has(NAMES.basket)).toBe(false);
    const filled = await put(guest);
    expect([filled.status, filled.headers['x-basket']]).toEqual([200, undefined]);
    const line = guest.set.find((each) => each.startsWith(NAMES.basket))!;
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Lax/i);

    const placed = await order(guest);
    expect(placed.status).toBe(201);
    expect(placed.json.data).toMatchObject({ key: '' });
    expect(guest.set.find((each) => each.startsWith(NAMES.orders))).toMatch(/; HttpOnly/i);
    const path = `/api/orders/${placed.json.data!.number as string}`;
    expect((await guest.ask(path)).json.data).toMatchObject({ state: 'placed', total: PRICE });
    expect((await new Visitor(shop.site).ask(path)).status).toBe(404);

    // The link of the mail, in another browser: the key goes into the cookie, and out of the address.
    const key = guest.cookies.get(NAMES.orders)!.split(':')[1]!;
    const elsewhere = new Visitor(shop.site);
    const opened = await elsewhere.ask(`/commande/${placed.json.data!.number as string}?cle=${key}`);
    expect([opened.status, opened.headers.location]).toEqual([303, `/commande/${placed.json.data!.number as string}`]);
    expect((await elsewhere.ask(path)).status).toBe(200);
    expect((await guest.write('POST', `${path}/cancel`)).json.data).toMatchObject({ state: 'cancelled' });
  });

  it('cannot bring a basket or a key of their own making, nor write from elsewhere', async () => {
    const guest = new Visitor(shop.site);
    await put(guest);
    const token = guest.cookies.get(NAMES.basket)!;
    const thief = new Visitor(shop.site);
    const read = await thief.ask('/api/orders/basket', { headers: { 'x-basket': token } });
    expect(read.json.data).toMatchObject({ lines: [] });
    const body = { deal: product.dealId, quantity: 2 };
    expect((await guest.ask('/api/orders/basket/lines', { method: 'PUT', body })).status).toBe(403);
    const foreign = { origin: 'https://evil.example' };
    expect((await guest.write('PUT', '/api/orders/basket/lines', body, foreign)).status).toBe(403);
  });
});
