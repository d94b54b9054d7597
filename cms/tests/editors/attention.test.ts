import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { concernsAt } from '../../src/admin/widgets/concerns.ts';
import { staffApi } from './support.ts';

let cms: TestCms;
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

beforeAll(async () => {
  cms = await startTestCms();
});
afterAll(() => cms?.close());

async function counts(role: Parameters<typeof staffApi>[1]): Promise<Record<string, number>> {
  const api = await staffApi(cms, role);
  const { status, body } = await api<{ data: Record<string, number> }>('GET', '/editors/attention');
  expect(status).toBe(200);
  return body.data;
}

it('counts nothing in an empty shop', async () => {
  expect(Object.values(await counts('strapi-super-admin')).every((count) => count === 0)).toBe(true);
});

it('counts what waits, as the list behind each link does, and for each person their part', async () => {
  const make = factories(cms.strapi);
  const product = (await make.product()).documentId;
  await make.product({}, { publish: false });
  const changed = await make.product();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await cms.strapi
    .documents('api::product.product')
    .update({ documentId: changed.documentId, locale: 'fr', data: { title: 'Autre' } });
  await make.deal({ product, endsAt: inDays(6), stock: 100 });
  await make.deal({ product, endsAt: inDays(8), stock: 5 });
  await make.deal({ product, endsAt: inDays(30), stock: 6 });
  await make.deal({ product, endsAt: inDays(30), stock: null });
  await make.deal({ product, state: 'paused', endsAt: inDays(2), stock: 0 });
  await make.deal({ product, state: 'review', endsAt: inDays(2), stock: 0 });
  await make.deal({ product, startsAt: inDays(-9), endsAt: inDays(-1), stock: 0 });
  const review = { product, author: 'N.', rating: 4, body: 'Bien', language: 'fr', postedAt: inDays(-1) };
  for (const state of ['pending', 'pending', 'approved'])
    await cms.strapi.documents('api::review.review').create({ data: { ...review, state } } as never);
  for (const report of ['Il nomme une employée.', ''])
    await cms.strapi
      .documents('api::review.review')
      .create({ data: { ...review, state: 'approved', report } } as never);
  const message = { name: 'H.', email: 'h@exemple.ma', subject: 'support', message: 'Bonjour', language: 'fr' };
  for (const state of ['new', 'in_progress'])
    await cms.strapi.db.connection('audience_messages').insert({ ...message, state });

  const all = await counts('strapi-super-admin');
  expect(all).toEqual({
    productDrafts: 1, productsChanged: 1, articleDrafts: 0, dealsInReview: 1, dealsEnding: 1, lowStock: 1, reviewsPending: 2,
    reviewsReported: 1, messagesNew: 1, articlesUnpublished: 0,
  }); // prettier-ignore
  expect(Object.keys(await counts('sys-moderator')).sort()).toEqual([
    'messagesNew',
    'productDrafts',
    'productsChanged',
    'reviewsPending',
    'reviewsReported',
  ]);
  expect(Object.keys(await counts('sys-editor'))).not.toContain('reviewsPending');

  const admin = await staffApi(cms, 'strapi-super-admin');
  const concerns = concernsAt(new Date());
  expect(concerns.map(({ key }) => key).sort()).toEqual(Object.keys(all).sort());
  // Of messages the plugin has a list of its own, for who may read it.
  const moderator = await staffApi(cms, 'sys-moderator');
  const messages = concerns.find(({ key }) => key === 'messagesNew')!.href.replace('/plugins', '');
  const { body: listed } = await moderator<{ data: unknown[] }>('GET', messages);
  expect(listed.data).toHaveLength(all.messagesNew!);
  for (const { key, href } of concerns.filter((one) => one.key !== 'messagesNew')) {
    const { status, body } = await admin<{ pagination: { total: number } }>(
      'GET',
      href.replace('plugins%5Bi18n%5D%5Blocale%5D', 'locale'),
    );
    expect(status, key).toBe(200);
    expect(body.pagination.total, key).toBe(all[key]);
  }
});
