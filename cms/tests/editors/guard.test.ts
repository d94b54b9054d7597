import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

const documents = (
  uid: 'api::product.product' | 'api::deal.deal' | 'api::category.category' | 'api::merchant.merchant' | 'api::tag.tag',
) =>
  cms.strapi.documents(uid) as unknown as Record<
    'create' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'clone',
    (params: object) => Promise<{ documentId: string }>
  >;

/** What the documents service says to an edit that it refuses. */
async function refusal(edit: Promise<unknown>): Promise<{ name: string; message: string }> {
  return edit.then(
    () => Promise.reject(new Error('The edit was taken.')),
    (error: Error) => ({ name: error.name, message: error.message }),
  );
}

describe('a deal in the admin', () => {
  const good = {
    name: 'Offre',
    state: 'draft',
    originalPrice: '60000',
    discountedPrice: '45000',
    startsAt: '2026-11-01T08:00:00.000Z',
    endsAt: '2026-12-01T08:00:00.000Z',
    minPurchase: 1,
  };

  it('is taken when it is right', async () => {
    const answer = await editor<{ data: { originalPrice: string } }>('POST', list('api::deal.deal'), good);
    expect(answer.status).toBe(201);
    expect(answer.body.data.originalPrice).toBe('60000');
  });

  it('is taken, and nothing breaks, when the database goes away before it is told of', async () => {
    const stray: unknown[] = [];
    const note = (error: unknown) => stray.push(error);
    process.on('unhandledRejection', note);
    const tell = vi.spyOn(cms.strapi.eventHub, 'emit').mockRejectedValue(new Error('away'));
    try {
      expect((await editor('POST', list('api::deal.deal'), good)).status).toBe(201);
      await expect.poll(() => tell.mock.calls.map(([event]) => event)).toContain('entry.create');
      await setImmediate();
      expect(stray).toEqual([]);
    } finally {
      tell.mockRestore();
      process.off('unhandledRejection', note);
    }
  });

  it.each([
    ['discountedPrice', { discountedPrice: '60001' }],
    ['endsAt', { endsAt: '2026-10-01T08:00:00.000Z' }],
    ['maxPurchase', { minPurchase: 3, maxPurchase: 2 }],
    ['product', { state: 'live' }],
    ['originalPrice', { originalPrice: '0', discountedPrice: '0' }],
    ['discountedPrice', { discountedPrice: '450,00' }],
    ['discountedPrice', { discountedPrice: '-1' }],
    ['originalPrice', { originalPrice: 450.5 }],
  ])('is refused in French at %s: %j', async (field, change) => {
    const { status, body } = await editor<Refusal>('POST', list('api::deal.deal'), { ...good, ...change });
    expect(status).toBe(400);
    expect(body.error.name).toBe('ValidationError');
    const problem = body.error.details.errors?.find(({ path }) => path.join('.') === field);
    expect(problem?.message).toMatch(/[éàèê’] ?.*\.$|prix|montant|fin|minimum/i);
  });

  it('is checked as a whole when one field changes', async () => {
    const { documentId } = await make.deal({ originalPrice: '20000', discountedPrice: '15000' });
    const edit = documents('api::deal.deal').update({ documentId, data: { discountedPrice: '25000' } });
    expect(await refusal(edit)).toEqual({
      name: 'ValidationError',
      message: 'Le prix réduit ne peut pas dépasser le prix de départ.',
    });
    await expect(
      documents('api::deal.deal').update({ documentId, data: { discountedPrice: '12000' } }),
    ).resolves.toBeTruthy();
  });

  it('cannot lose its product while it is live', async () => {
    const { documentId } = await make.deal();
    expect(
      (await refusal(documents('api::deal.deal').update({ documentId, data: { product: null } }))).message,
    ).toContain('produit');
    await expect(
      documents('api::deal.deal').update({ documentId, data: { state: 'draft', product: null } }),
    ).resolves.toBeTruthy();
  });
});

describe('a slug', () => {
  it('is taken once in each language, and says by whom', async () => {
    await make.product({ title: 'Hammam royal', slug: 'hammam-royal' });
    const { status, body } = await editor<Refusal>('POST', list('api::product.product', '?locale=fr'), {
      title: 'Autre',
      slug: 'hammam-royal',
      summary: 'x',
      kind: 'service',
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('« Hammam royal »');
    const arabic = { title: 'حمام', slug: 'hammam-royal', summary: 'ملخص', kind: 'service' };
    expect((await editor('POST', list('api::product.product', '?locale=ar'), arabic)).status).toBe(201);
  });

  it('is checked again when a draft is published', async () => {
    const products = documents('api::product.product');
    const first = await make.product({ slug: 'ancienne-adresse' });
    await products.update({ documentId: first.documentId, locale: 'fr', data: { slug: 'nouvelle-adresse' } });
    const second = await make.product({ slug: 'ancienne-adresse' }, { publish: false });
    expect((await refusal(products.publish({ documentId: second.documentId, locale: 'fr' }))).message).toContain(
      'déjà prise',
    );
    await products.publish({ documentId: first.documentId, locale: 'fr' });
    await expect(products.publish({ documentId: second.documentId, locale: 'fr' })).resolves.toBeTruthy();
  });

  it('may stay through publish, edit, publish, discard and unpublish', async () => {
    const products = documents('api::product.product');
    const { documentId } = await make.product({ slug: 'reste' });
    await products.update({ documentId, locale: 'ar', data: { title: 'حمام', slug: 'hammam-ar', summary: 'ملخص' } });
    await products.publish({ documentId, locale: ['fr', 'ar'] });
    await products.update({ documentId, locale: 'fr', data: { title: 'Autre titre' } });
    await products.discardDraft({ documentId, locale: 'fr' });
    await products.update({ documentId, locale: 'fr', data: { title: 'Encore', slug: 'reste' } });
    await products.publish({ documentId, locale: 'fr' });
    await expect(products.unpublish({ documentId, locale: '*' })).resolves.toBeTruthy();
  });

  it('that only the database refuses reads the same', async () => {
    const { documentId } = await make.product();
    const { name, message } = await refusal(documents('api::product.product').clone({ documentId, locale: 'fr' }));
    expect(name).toBe('ValidationError');
    expect(message).toContain('déjà prise');
  });

  it('is given to one of two who ask at the same moment', async () => {
    const tags = documents('api::tag.tag');
    const asked = await Promise.allSettled(
      [1, 2, 3, 4].map((n) => tags.create({ locale: 'fr', data: { name: `Thème ${n}`, slug: 'theme' } })),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of asked) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ name: 'ValidationError' });
    }
  });
});

it('keeps a category from lying below itself', async () => {
  const categories = documents('api::category.category');
  const top = await make.category();
  const middle = await make.category({ parent: top.documentId });
  const leaf = await make.category({ parent: middle.documentId });
  const { status, body } = await editor<Refusal>(
    'PUT',
    list(`api::category.category/${top.documentId}`, '?locale=fr'),
    {
      parent: { connect: [{ documentId: leaf.documentId, locale: 'fr' }], disconnect: [] },
    },
  );
  expect(status).toBe(400);
  expect(body.error.details.errors?.[0]?.path).toEqual(['parent']);
  const edit = categories.update({
    documentId: leaf.documentId,
    locale: 'fr',
    data: { children: { connect: [top.documentId] } },
  });
  expect((await refusal(edit)).message).toContain('sous elle-même');
  await expect(
    categories.update({ documentId: top.documentId, locale: 'fr', data: { children: { connect: [leaf.documentId] } } }),
  ).resolves.toBeTruthy();
});
