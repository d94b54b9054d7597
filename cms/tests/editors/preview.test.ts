import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SECRETS } from '@sys/config';
import {
  articleResponseSchema,
  homeResponseSchema,
  legalPageResponseSchema,
  productResponseSchema,
  storyResponseSchema,
} from '../../contracts/index.ts';
import { signPreview, type PreviewClaim } from '../../src/editors/preview/token.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { staffApi } from './support.ts';

let cms: TestCms;
let make: ReturnType<typeof factories>;

beforeAll(async () => {
  cms = await startTestCms();
  make = factories(cms.strapi);
});
afterAll(() => cms?.close());

const HOUR = 3_600_000;
function previewPath(claim: PreviewClaim, signed: Partial<PreviewClaim> = {}, at = new Date()): string {
  const token = signPreview({ ...claim, ...signed }, DEMO_SECRETS.PREVIEW_SECRET, at);
  return `${cms.url}/api/preview/${claim.kind}/${claim.documentId}?locale=${claim.locale}&token=${token}`;
}
const documents = (uid: string) =>
  cms.strapi.documents(uid as 'api::product.product') as unknown as Record<
    'create' | 'update',
    (params: object) => Promise<{ documentId: string }>
  >;

describe('a draft of a product', () => {
  let documentId: string;
  beforeAll(async () => {
    const { documentId: id } = await make.product({ title: 'Publié', slug: 'apercu' });
    documentId = id;
    await make.deal({ product: id });
    await documents('api::product.product').update({
      documentId: id,
      locale: 'fr',
      data: { title: 'Brouillon', highlights: [{ text: 'Un nouveau point' }] },
    });
  });
  const read = async () =>
    (await (await fetch(`${cms.url}/api/marketplace/products/apercu?locale=fr`)).json()) as { data: { title: string } };

  it('reads like the page it would become, deal and all', async () => {
    const response = await fetch(previewPath({ kind: 'products', documentId, locale: 'fr' }));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('no-store');
    const { data } = productResponseSchema.parse(await response.json());
    expect(data).toMatchObject({
      id: documentId,
      title: 'Brouillon',
      highlights: ['Un nouveau point'],
      deal: { state: 'live' },
    });
  });

  it('leaves the published page as it is', async () => {
    const before = await read();
    expect(before.data.title).toBe('Publié');
    await fetch(previewPath({ kind: 'products', documentId, locale: 'fr' }));
    expect(await read()).toEqual(before);
  });

  it('that was never published can be seen as well', async () => {
    const fresh = await make.product({ title: 'Jamais publié' }, { publish: false });
    const response = await fetch(previewPath({ kind: 'products', documentId: fresh.documentId, locale: 'fr' }));
    expect(productResponseSchema.parse(await response.json()).data.title).toBe('Jamais publié');
  });

  it('without a category or a merchant says what is missing', async () => {
    const bare = await documents('api::product.product').create({
      locale: 'fr',
      data: { title: 'Nu', slug: 'nu', summary: 'x', kind: 'service' },
    });
    const response = await fetch(previewPath({ kind: 'products', documentId: bare.documentId, locale: 'fr' }));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('catégorie');
  });

  it('opens with its own token alone', async () => {
    const claim: PreviewClaim = { kind: 'products', documentId, locale: 'fr' };
    const status = async (path: string) => (await fetch(path)).status;
    expect(await status(previewPath(claim, {}, new Date(Date.now() - HOUR - 1000)))).toBe(401);
    expect(await status(previewPath(claim, { documentId: 'other' }))).toBe(403);
    expect(await status(previewPath(claim, { locale: 'ar' }))).toBe(403);
    expect(await status(previewPath(claim, { kind: 'articles' }))).toBe(403);
    expect(await status(`${previewPath(claim)}x`)).toBe(403);
    expect(await status(`${cms.url}/api/preview/products/${documentId}?locale=fr`)).toBe(403);
    expect(await status(`${cms.url}/api/preview/users/${documentId}?locale=fr&token=x`)).toBe(404);
    expect(await status(`${cms.url}/api/preview/products/${documentId}?locale=xx&token=x`)).toBe(404);
  });
});

it('shows drafts of articles, stories, legal pages and the home page', async () => {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Bonjour' }] }];
  const article = await documents('api::article.article').create({
    locale: 'fr',
    data: {
      title: 'Article',
      slug: 'article',
      excerpt: 'x',
      publishedOn: '2026-11-01',
      parts: [{ __component: 'blog.text', body: text }],
    },
  });
  const story = await documents('api::story.story').create({
    locale: 'fr',
    data: {
      title: 'Réussite',
      slug: 'reussite',
      excerpt: 'x',
      person: 'I.',
      role: 'merchant',
      publishedOn: '2026-11-01',
    },
  });
  const page = await documents('api::legal-page.legal-page').create({
    locale: 'fr',
    data: { title: 'Mentions', slug: 'mentions', body: text },
  });
  const home = await documents('api::home.home').create({
    locale: 'fr',
    data: { title: 'Accueil', subtitle: 'Bienvenue' },
  });
  const body = async (kind: PreviewClaim['kind'], { documentId }: { documentId: string }) =>
    (await fetch(previewPath({ kind, documentId, locale: 'fr' }))).json();
  expect(articleResponseSchema.parse(await body('articles', article)).data.title).toBe('Article');
  const { data } = articleResponseSchema.parse(await body('articles', article));
  expect([data.words, data.parts]).toEqual([1, [{ kind: 'text', blocks: text }]]);
  expect(storyResponseSchema.parse(await body('stories', story)).data.title).toBe('Réussite');
  expect(legalPageResponseSchema.parse(await body('pages', page)).data.title).toBe('Mentions');
  expect(homeResponseSchema.parse(await body('home', home)).data.title).toBe('Accueil');
});

describe('the admin', () => {
  const urlOf = async (role: Parameters<typeof staffApi>[1], uid: string, query: string) => {
    const api = await staffApi(cms, role);
    const { body } = await api<{ data?: { url?: string } }>('GET', `/content-manager/preview/url/${uid}?${query}`);
    return body.data?.url;
  };

  it('gives an address that works, to those who may read the draft', async () => {
    const { documentId } = await make.product({ slug: 'a-montrer' }, { publish: false });
    const query = `documentId=${documentId}&locale=fr&status=draft`;
    const url = new URL((await urlOf('sys-editor', 'api::product.product', query))!);
    expect(url.pathname).toBe('/_preview');
    expect(url.searchParams.get('path')).toBe('/produits/a-montrer');
    const token = url.searchParams.get('token');
    expect((await fetch(`${cms.url}/api/preview/products/${documentId}?locale=fr&token=${token}`)).status).toBe(200);
  });

  it('gives none to those who may not', async () => {
    const legal = await documents('api::legal-page.legal-page').create({
      locale: 'fr',
      data: { title: 'Secret', slug: 'secret' },
    });
    const query = `documentId=${legal.documentId}&locale=fr&status=draft`;
    expect(await urlOf('sys-moderator', 'api::legal-page.legal-page', query)).toBeUndefined();
    expect(await urlOf('sys-editor', 'api::legal-page.legal-page', query)).toContain('/_preview');
  });
});
