import { beforeAll, describe, expect, it } from 'vitest';
import { get } from '../support/http.ts';
import { seededProducts, type SeededProduct } from '../support/seeded.ts';
import { sharedShop } from '../support/shared-shop.ts';

describe('addresses that are wrong, old or gone', () => {
  const shop = sharedShop();
  let products: SeededProduct[];
  beforeAll(async () => {
    products = await seededProducts(shop.databaseUrl);
  });

  it('shows every seeded deal in every language', async () => {
    expect(products.length).toBeGreaterThanOrEqual(180);
    for (const { path } of products) expect([path, (await get(shop.site, path)).status]).toEqual([path, 200]);
  }, 120_000);

  it('shows an expired deal as expired, not as missing', async () => {
    const expired = products.find((product) => product.locale === 'fr' && product.endsAt.getTime() < Date.now())!;
    const answer = await get(shop.site, expired.path);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('https://schema.org/Discontinued');
  });

  it.each([
    '/produits/nexiste-pas',
    '/categories/nexiste-pas',
    '/villes/nexiste-pas',
    '/boutiques/nexiste-pas',
    '/blog/nexiste-pas',
    '/pages/nexiste-pas',
    '/nexiste-pas',
    '/ar/nexiste-pas',
    '/produits/%00',
    '/produits/%E0%A4%A',
    '/produits/..%2f..%2fetc%2fpasswd',
  ])('%s is not found, decently', async (path) => {
    const answer = await get(shop.site, path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).not.toMatch(/at .*\.mjs|node_modules/);
  });

  it.each([
    'after=!!!',
    'after=eyJ4IjoxfQ',
    'sort=evil',
    'minPrice=abc',
    'minPrice=-5',
    'minDiscount=900',
    'minRating=99',
    `q=${'x'.repeat(10_240)}`,
  ])('a listing with %s is refused or ignored, never an error page of ours', async (query) => {
    const answer = await get(shop.site, `/produits?${query}`);
    expect([200, 400, 404, 414, 431]).toContain(answer.status);
  });
});
