import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { Visitor } from '../security/support.ts';
import { editorOf } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** What the door of the storefront lets through of reviews. */
const shop = sharedShop();

it('is written from our own pages alone, and by who has the key of the order', async () => {
  const product = await (await editorOf(shop)).product();
  const buyer = new Visitor(shop.site);
  await buyer.write('PUT', '/api/orders/basket/lines', { deal: product.dealId, quantity: 1 });
  const { total } = (await buyer.ask('/api/orders/basket')).json.data as { total: number };
  const phone = `06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`;
  const wish = { name: 'Nadia Alami', phone, email: `${randomUUID().slice(0, 8)}@example.ma`, method: 'card', total, locale: 'fr', terms: true }; // prettier-ignore
  const placed = await buyer.write('POST', '/api/orders', wish, { 'idempotency-key': randomUUID() });
  const path = `/api/orders/${placed.json.data!.number as string}/reviews`;
  const body = { product: product.documentId, rating: 5, title: '', body: 'Parfait.', pictures: [], locale: 'fr' };
  const stranger = new Visitor(shop.site);
  expect((await stranger.ask(path, { method: 'POST', body })).status).toBe(403);
  expect((await stranger.write('POST', path, body, { origin: 'https://evil.example' })).status).toBe(403);
  // With the token of our pages, and without the key of the order, it is not there.
  expect((await stranger.write('POST', path, body)).status).toBe(404);
});
