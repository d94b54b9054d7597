import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  articleResponseSchema,
  articlesResponseSchema,
  shelvesResponseSchema,
  type Article,
} from '../../contracts/blog.ts';
import { sitemapResponseSchema } from '../../contracts/marketplace.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { reader, type Get } from './support.ts';

let cms: TestCms;
let get: Get;
let make: ReturnType<typeof factories>;
let picture: number;
let live: { documentId: string };
let deal: { documentId: string };
let paused: { documentId: string };

const documents = (uid: string) =>
  cms.strapi.documents(uid as 'api::product.product') as unknown as Record<
    'create' | 'update' | 'publish' | 'unpublish' | 'delete',
    (params: object) => Promise<{ documentId: string }>
  >;
const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const text = (words: string) => ({ __component: 'blog.text', body: body(words) });

let serial = 0;
async function write(fields: Record<string, unknown> = {}, locale = 'fr', status: 'draft' | 'published' = 'published') {
  const n = ++serial;
  const data = {
    title: `Article ${n}`,
    slug: `article-${n}`,
    excerpt: 'Court.',
    publishedOn: '2026-01-01',
    parts: [text('Un texte.')],
    ...fields,
  };
  const { documentId } = await documents('api::article.article').create({ data, locale, status });
  return { documentId, slug: data.slug };
}
const read = async (slug: string, locale = 'fr'): Promise<Article> =>
  articleResponseSchema.parse((await get(`articles/${encodeURIComponent(slug)}?locale=${locale}`)).body).data;
const found = async (query: string) => {
  const { status, body: answer, text: said } = await get(`articles?${query}`);
  if (status !== 200) throw new Error(said);
  return articlesResponseSchema.parse(answer);
};
const slugs = async (query: string) => (await found(query)).data.map(({ slug }) => slug);

beforeAll(async () => {
  cms = await startTestCms();
  get = reader(cms);
  make = factories(cms.strapi);
  const file = { name: 'a.jpg', hash: 'a', ext: '.jpg', mime: 'image/jpeg', size: 1, url: '/uploads/a.jpg', provider: 'local' };
  const made = await cms.strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...file, width: 1600, height: 1067, alternativeText: 'Ailleurs', folderPath: '/' } });
  picture = (made as { id: number }).id;
  live = await make.product({ title: 'En vente' });
  deal = await make.deal({ product: live.documentId });
  paused = await make.product({ title: 'Retiré' });
  await make.deal({ product: paused.documentId, state: 'paused' });
}); // prettier-ignore
afterAll(() => cms?.close());

describe('the parts of an article', () => {
  it('come back as they were put together', async () => {
    const { slug } = await write({
      parts: [
        text('Avant.'),
        { __component: 'blog.picture', picture, alt: 'Une potière', caption: 'À Salé', credit: '' },
        { __component: 'blog.quote', text: 'Tenir.', name: 'Imane', role: null },
        { __component: 'blog.offer', title: 'À essayer', products: [paused.documentId, live.documentId] },
        { __component: 'blog.video', title: 'Le four', link: ' https://youtu.be/dQw4w9WgXcQ?si=x ', poster: picture },
        { __component: 'blog.video', title: 'Autre', link: 'https://vimeo.com/76979871' },
        { __component: 'blog.table', caption: 'Prix', grid: { head: ['Quoi', 'Prix'], rows: [['Bol', '90']] } },
        { __component: 'blog.faq', title: 'Vos questions', items: [{ question: 'Où ?', answer: 'Ici.' }, { question: 'Quand ?', answer: 'Demain.' }] },
        text('Après.'),
      ],
    }); // prettier-ignore
    const { parts, words } = await read(slug);
    const image = { src: '/uploads/a.jpg', width: 1600, height: 1067, alt: 'Ailleurs' };
    expect(parts).toMatchObject([
      { kind: 'text', blocks: body('Avant.') },
      { kind: 'picture', image, alt: 'Une potière', caption: 'À Salé', credit: null },
      { kind: 'quote', text: 'Tenir.', name: 'Imane', role: null },
      { kind: 'products', title: 'À essayer', cards: [{ id: deal.documentId, title: 'En vente', price: 15000 }] },
      { kind: 'video', provider: 'youtube', id: 'dQw4w9WgXcQ', poster: image, transcript: null },
      { kind: 'video', provider: 'vimeo', id: '76979871', poster: null },
      { kind: 'table', head: ['Quoi', 'Prix'], rows: [['Bol', '90']] },
      { kind: 'questions', items: [{ question: 'Où ?' }, { question: 'Quand ?', answer: 'Demain.' }] },
      { kind: 'text', blocks: body('Après.') },
    ]);
    // Every part counts: two texts, caption, quote, title of offers and videos, table, questions.
    expect(words).toBe(2 + 2 + 2 + 2 + 3 + 5 + 8);
  });

  it('show no offer that is not on sale, and name its product all the same', async () => {
    const { slug } = await write({
      parts: [text('Texte.'), { __component: 'blog.offer', title: 'Rien', products: [paused.documentId] }],
    });
    expect((await read(slug)).parts.map(({ kind }) => kind)).toEqual(['text']);
    expect((await get(`articles/${slug}`)).headers.get('cache-tag')).toContain(`product:${paused.documentId}`);
  });

  it('keep their offers when the product is published anew, and show the new price', async () => {
    const product = await make.product({ title: 'Avant' });
    const offer = await make.deal({ product: product.documentId });
    const { slug } = await write({ parts: [text('Texte.'), { __component: 'blog.offer', products: [product.documentId] }] });
    await documents('api::product.product').update({ documentId: product.documentId, locale: 'fr', data: { title: 'Après' } });
    await documents('api::product.product').publish({ documentId: product.documentId, locale: 'fr' });
    await documents('api::deal.deal').update({ documentId: offer.documentId, data: { discountedPrice: '9900' } });
    expect((await read(slug)).parts[1]).toMatchObject({ cards: [{ title: 'Après', price: 9900 }] });
  }); // prettier-ignore
});

describe('what may be kept', () => {
  it.each([
    ['a table of numbers', { __component: 'blog.table', caption: 'x', grid: { head: ['a'], rows: [[1]] } }],
    ['a video from anywhere', { __component: 'blog.video', title: 'x', link: 'https://evil.example/v.mp4' }],
    ['a video without an address', { __component: 'blog.video', title: 'x' }],
  ])('is not %s', async (_, part) => {
    await expect(write({ parts: [text('Texte.'), part] })).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('is a block of six products at the most, also one more at a time', async () => {
    const products = await Promise.all(Array.from({ length: 7 }, async () => (await make.product()).documentId));
    const offer = (named: unknown, more: object = {}) => ({ parts: [text('Texte.'), { __component: 'blog.offer', ...more, products: named }] });
    const refused = { name: 'ValidationError', details: { errors: [{ path: ['parts', '1', 'products'], message: 'Six produits au plus par bloc d’offres : retirez-en 1.' }] } };
    await expect(write(offer(products))).rejects.toMatchObject(refused);
    const { documentId } = await write(offer(products.slice(1)), 'fr', 'draft');
    const row = (await cms.strapi.db.query('api::article.article').findOne({ where: { documentId, publishedAt: null }, populate: { parts: true } })) as { parts: { id: number; __component: string }[] };
    const { id } = row.parts.find((part) => part.__component === 'blog.offer')!;
    const change = (named: unknown) => documents('api::article.article').update({ documentId, locale: 'fr', data: offer(named, { id }) });
    await expect(change({ connect: [{ documentId: products[0] }] })).rejects.toMatchObject(refused);
    await change({ connect: [{ documentId: products[0] }], disconnect: [{ documentId: products[1] }] });
  }); // prettier-ignore

  it('may be a draft without a text, which is not published', async () => {
    const parts = [{ __component: 'blog.quote', text: 'Seule.' }];
    await expect(write({ parts })).rejects.toMatchObject({ name: 'ValidationError' });
    const { documentId, slug } = await write({ parts }, 'fr', 'draft');
    await expect(documents('api::article.article').publish({ documentId, locale: 'fr' })).rejects.toThrow(/Texte/);
    expect((await get(`articles/${slug}`)).status).toBe(404);
    expect(await slugs('limit=24')).not.toContain(slug);
  });
});

describe('a draft', () => {
  it('is in no list, no search, no sitemap, beside no other article and at no address, whatever stands in it', async () => {
    const shelf = { name: 'Coulisses', slug: 'coulisses' };
    const category = (await documents('api::article-category.article-category').create({ locale: 'fr', data: shelf })).documentId;
    const tag = (await documents('api::tag.tag').create({ locale: 'fr', data: { name: 'Secret', slug: 'secret' } })).documentId;
    const fields = { title: 'Inédit', category, tags: [tag], parts: [text('Mot confidentiel.')] };
    const hidden = await write(fields, 'fr', 'draft');
    // What is out and written anew is read as it was.
    const out = await write({ title: 'Paru', parts: [text('Avant.')], publishedOn: '2026-01-03' });
    await documents('api::article.article').update({ documentId: out.documentId, locale: 'fr', data: { ...fields, title: 'Repris' } });
    const sitemap = async (type: string) => (await get(`sitemap?type=${type}&limit=100`)).text;
    const seen = {
      address: (await get(`articles/${hidden.slug}`)).status,
      list: (await slugs('limit=24')).includes(hidden.slug),
      search: await slugs('q=confidentiel'),
      category: await slugs('category=coulisses'),
      tag: await slugs('tag=secret'),
      shelves: (await get('article-categories')).text.includes('coulisses'),
      related: (await read(out.slug)).related.map(({ slug }) => slug).includes(hidden.slug),
      sitemap: (await sitemap('articles')).includes(hidden.slug),
      shelvesInSitemap: [(await sitemap('article-categories')).includes('coulisses'), (await sitemap('tags')).includes('secret')],
      rewritten: (await read(out.slug)).title,
    };
    expect(seen).toEqual({
      ...{ address: 404, list: false, search: [], category: [], tag: [], shelves: false, related: false, sitemap: false },
      ...{ shelvesInSitemap: [false, false], rewritten: 'Paru' },
    });
  }); // prettier-ignore
});

describe('the lists of the blog', () => {
  let category: { documentId: string };
  let tag: { documentId: string };
  const inShelf: string[] = [];
  beforeAll(async () => {
    category = await documents('api::article-category.article-category').create({
      locale: 'fr',
      data: { name: 'Guides', slug: 'guides', description: 'Pas à pas.' },
    });
    await documents('api::article-category.article-category').create({ locale: 'fr', data: { name: 'Vide', slug: 'vide' } });
    tag = await documents('api::tag.tag').create({ locale: 'fr', data: { name: 'Vente', slug: 'vente' } });
    for (const n of [1, 2, 3])
      inShelf.unshift((await write({ category: category.documentId, publishedOn: `2026-02-0${n}` })).slug);
    await write({ tags: [tag.documentId], publishedOn: '2026-02-09', slug: 'au-sujet' });
  }); // prettier-ignore

  it('hold a category, page by page, and its page says what it is', async () => {
    const first = await found('category=guides&limit=2');
    const second = await found(`category=guides&limit=2&after=${first.nextCursor}`);
    expect([...first.data, ...second.data].map(({ slug }) => slug)).toEqual(inShelf);
    expect(first.data[0]!.category).toEqual({ slug: 'guides', name: 'Guides' });
    const { data } = shelvesResponseSchema.parse((await get('article-categories')).body);
    expect(data).toEqual([
      { slug: 'guides', name: 'Guides', description: 'Pas à pas.', count: 3, alternates: { fr: 'guides' } },
    ]);
    expect(await slugs('tag=vente')).toEqual(['au-sujet']);
  });

  it('lead from an old address to the new one, and say what never was', async () => {
    const other = await documents('api::tag.tag').create({ locale: 'fr', data: { name: 'A', slug: 'avant' } });
    await documents('api::tag.tag').update({ documentId: other.documentId, locale: 'fr', data: { slug: 'apres' } });
    const { status, headers } = await get('article-tags/avant');
    expect([status, headers.get('location')]).toEqual([301, '/api/marketplace/article-tags/apres']);
    expect((await get('article-categories/jamais')).status).toBe(404);
  });

  it('stand in the sitemap when something stands in them', async () => {
    const entries = async (type: string) =>
      sitemapResponseSchema.parse((await get(`sitemap?type=${type}`)).body).data.map(({ alternates }) => alternates.fr);
    expect(await entries('article-categories')).toEqual(['guides']);
    expect(await entries('tags')).toEqual(['vente']);
  });

  it('offer after an article what is nearest to it', async () => {
    const near = await write({ category: category.documentId, tags: [tag.documentId], publishedOn: '2020-01-01' });
    const { slug } = await write({ category: category.documentId, tags: [tag.documentId], publishedOn: '2026-03-01' });
    const { related } = await read(slug);
    expect(related.map((card) => card.slug)).toEqual([near.slug, inShelf[0], inShelf[1]]);
  });
});

describe('search in the blog', () => {
  beforeAll(async () => {
    await write({ title: 'Une journée à Fès', slug: 'journee', parts: [text('Le tanneur et la teinture.')], publishedOn: '2026-01-02' });
    await write({ title: 'Les tanneurs', slug: 'tanneurs', parts: [text('Le quartier.')], publishedOn: '2020-01-01' });
    await write({ slug: 'tableau', parts: [text('Texte.'), { __component: 'blog.table', caption: 'c', grid: { head: ['Émail'], rows: [['cobalt']] } }] });
    await write({ title: 'دليل الحمّام', slug: 'dalil', parts: [text('أدوات الإستحمام')] }, 'ar');
  }); // prettier-ignore

  it.each([
    ['teinture', 'fr', ['journee']],
    ['TEINTURES', 'fr', ['journee']],
    ['journee fes', 'fr', ['journee']],
    ['émail', 'fr', ['tableau']],
    ['email cobalt', 'fr', ['tableau']],
    ['الحمام', 'ar', ['dalil']],
    ['الاستحمام', 'ar', ['dalil']],
    ['teinture', 'en', []],
    ['teinture absente', 'fr', []],
  ])('finds “%s” in %s', async (words, locale, expected) => {
    expect(await slugs(`locale=${locale}&q=${encodeURIComponent(words)}`)).toEqual(expected);
  });

  it('shows first what has the words in its title, and pages through both', async () => {
    const first = await found('q=tanneur&limit=1');
    const second = await found(`q=tanneur&limit=1&after=${first.nextCursor}`);
    expect([...first.data, ...second.data].map(({ slug }) => slug)).toEqual(['tanneurs', 'journee']);
    expect(second.nextCursor).toBeNull();
  });

  it('forgets what was unpublished and finds what was changed', async () => {
    const { documentId } = await write({ slug: 'oubli', parts: [text('Mot passager.')] });
    expect(await slugs('q=passager')).toEqual(['oubli']);
    await documents('api::article.article').update({ documentId, locale: 'fr', data: { parts: [text('Mot durable.')] }, status: 'published' });
    expect([await slugs('q=passager'), await slugs('q=durable')]).toEqual([[], ['oubli']]);
    await documents('api::article.article').unpublish({ documentId, locale: 'fr' });
    expect(await slugs('q=durable')).toEqual([]);
  }); // prettier-ignore
});
