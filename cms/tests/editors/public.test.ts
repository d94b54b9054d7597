import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';

let cms: TestCms;
let product: { documentId: string };

beforeAll(async () => {
  cms = await startTestCms();
  product = await factories(cms.strapi).product();
});
afterAll(() => cms?.close());

const PLURALS = [
  'products', 'deals', 'categories', 'cities', 'merchants', 'reviews', 'articles', 'authors', 'tags', 'article-categories', 'stories', 'faqs', 'legal-pages',
  'testimonials', 'home', 'site-setting',
]; // prettier-ignore

describe('to the public', () => {
  it.each(PLURALS)('the stock REST of %s does not exist', async (plural) => {
    for (const [method, path] of [
      ['GET', plural],
      ['GET', `${plural}/${product.documentId}`],
      ['POST', plural],
      ['PUT', `${plural}/x`],
      ['DELETE', `${plural}/x`],
    ] as const) {
      const response = await fetch(`${cms.url}/api/${path}?populate=*`, { method });
      expect([404, 405], `${method} ${path}`).toContain(response.status);
      expect(await response.text()).not.toContain(product.documentId);
    }
  });

  it.each([
    '/content-manager/collection-types/api::product.product',
    '/content-manager/content-types',
    '/editors/attention',
    '/admin/users',
    '/upload/files',
    '/i18n/locales',
  ])('%s asks for a sign-in', async (path) => {
    expect((await fetch(`${cms.url}${path}`)).status).toBe(401);
  });

  it.each(['/api/users', '/api/upload/files', '/api/i18n/locales', '/api/users-permissions/roles'])(
    '%s is closed',
    async (path) => {
      expect([401, 403, 404]).toContain((await fetch(`${cms.url}${path}`)).status);
    },
  );
});
