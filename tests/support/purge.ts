import type { TestShop } from './shop.ts';

/** Names changed content to the storefront, as the CMS does. */
export function purge(shop: TestShop, tags: string[]): Promise<Response> {
  return fetch(`${shop.site}/_purge`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${shop.env.PURGE_SECRET}`,
      'content-type': 'application/json',
      connection: 'close',
    },
    body: JSON.stringify({ tags }),
  });
}
