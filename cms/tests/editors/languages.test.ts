import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productResponseSchema } from '../../contracts/marketplace.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { list, staffApi, type Refusal } from './support.ts';

let cms: TestCms;
let make: ReturnType<typeof factories>;
let editor: Awaited<ReturnType<typeof staffApi>>;

beforeAll(async () => {
  cms = await startTestCms();
  make = factories(cms.strapi);
  editor = await staffApi(cms, 'sys-editor');
});
afterAll(() => cms?.close());

const path = (documentId: string, action: string, locale: string) =>
  list(`api::product.product/${documentId}${action}`, `?locale=${locale}`);

/** Live in French and Arabic; its category and merchant are written in French alone. */
async function bilingual() {
  const { documentId } = await make.product();
  await make.deal({ product: documentId });
  const arabic = { title: 'حمام', slug: `hammam-${documentId}`, summary: 'ملخص', kind: 'service' };
  expect((await editor('PUT', path(documentId, '', 'ar'), arabic)).status).toBe(200);
  expect((await editor('POST', path(documentId, '/actions/publish', 'ar'), arabic)).status).toBe(200);
  return documentId;
}

async function page(documentId: string, locale: string) {
  const response = await fetch(`${cms.url}/api/marketplace/products/${documentId}?locale=${locale}`);
  return { status: response.status, body: await response.json() };
}

describe('the address of a document in Arabic', () => {
  it('may be written in Arabic, whatever it is', () => {
    const types = Object.values(cms.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
    const slugs = types.flatMap(({ attributes }) => (attributes.slug?.type === 'uid' ? [attributes.slug] : []));
    expect(slugs.length).toBeGreaterThanOrEqual(9);
    for (const { regex } of slugs as { regex?: string }[])
      for (const fine of ['عطلات-نهاية-الأسبوع', 'حمام-٢', 'ڭرم', 'hammam.2_~'])
        expect([fine, new RegExp(regex!).test(fine)]).toEqual([fine, true]);
  });

  it('is kept as it was written, and holds no blank, slash or sign that cannot be seen', async () => {
    const { documentId } = await make.category();
    const save = async (slug: string) =>
      (await editor('PUT', list(`api::category.category/${documentId}`, '?locale=ar'), { name: 'حمام', slug })).status;
    expect(await save('حمام-تقليدي')).toBe(200);
    for (const wrong of ['حمام تقليدي', 'حمام/تقليدي', 'حمام\u200f', 'حمام؟'])
      expect([wrong, await save(wrong)]).toEqual([wrong, 400]);
    const address = `${cms.url}/api/marketplace/categories/${encodeURIComponent('حمام-تقليدي')}?locale=ar`;
    expect((await fetch(address)).status).toBe(200);
  });
});

describe('a language of a product', () => {
  it('leaves the shop when it is unpublished, and the others stay', async () => {
    const documentId = await bilingual();
    const before = productResponseSchema.parse((await page(documentId, 'ar')).body).data;
    const { status } = await editor('POST', path(documentId, '/actions/unpublish', 'fr'), {});
    expect(status).toBe(200);
    expect((await page(documentId, 'fr')).status).toBe(410);
    const after = productResponseSchema.parse((await page(documentId, 'ar')).body).data;
    expect(after).toEqual({ ...before, alternates: { ar: before.slug } });
    expect(after.breadcrumb).toHaveLength(1);
  });

  it('shows nothing of a draft that has moved to another category', async () => {
    const documentId = await bilingual();
    const before = await page(documentId, 'fr');
    const { documentId: other } = await make.category();
    const edit = { category: { connect: [{ documentId: other, locale: 'fr' }], disconnect: [] } };
    expect((await editor('PUT', path(documentId, '', 'fr'), edit)).status).toBe(200);
    expect(await page(documentId, 'fr')).toEqual(before);
  });

  it('may be unpublished although its draft has lost the category', async () => {
    const documentId = await bilingual();
    const draft = await editor('PUT', path(documentId, '', 'fr'), {
      category: { disconnect: [], connect: [], set: [] },
    });
    expect(draft.status).toBe(200);
    expect((await editor('POST', path(documentId, '/actions/unpublish', 'fr'), {})).status).toBe(200);
    expect((await page(documentId, 'ar')).status).toBe(410);
  });

  it('may be deleted once no other that is live leans on its category', async () => {
    const documentId = await bilingual();
    const { status, body } = await editor<Refusal>('DELETE', path(documentId, '', 'fr'));
    expect(status).toBe(400);
    expect(body.error.message).toContain('dépubliez ces langues');
    for (const locale of ['fr', 'ar']) expect((await page(documentId, locale)).status).toBe(200);
    expect((await editor('POST', path(documentId, '/actions/unpublish', 'ar'), {})).status).toBe(200);
    expect((await editor('DELETE', path(documentId, '', 'fr'))).status).toBe(200);
    for (const locale of ['fr', 'ar']) expect((await page(documentId, locale)).status).toBe(410);
  });

  it('is not published without category and merchant', async () => {
    const bare = { title: 'Seul', slug: 'seul', summary: 'Rien.', kind: 'goods' };
    const { status, body } = await editor<Refusal>(
      'POST',
      list('api::product.product/actions/publish', '?locale=fr'),
      bare,
    );
    expect(status).toBe(400);
    expect(body.error.details.errors?.map(({ path: [field] }) => field)).toEqual(['category', 'merchant']);
  });
});
