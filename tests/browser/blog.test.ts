import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, colourFindings, layOutEverything } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { contentEditor, type ContentEditor } from '../support/content-manager.ts';
import { htmlFindings } from '../support/html.ts';
import { get } from '../support/http.ts';
import { look } from '../support/look.ts';
import { editorOf, type Editor, type OwnProduct } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** The blog as its readers have it: an article of every kind of part, search, feeds and stories. */
const shop = sharedShop();
const MARK = Date.now().toString(36);
let browser: Browser;
let editor: Editor;
let own: OwnProduct;
let desk: ContentEditor;
let media: number;
const contexts: BrowserContext[] = [];

const WORDS = {
  fr: {
    title: 'Un atelier qui tourne', first: 'Trouver son four', second: 'Le prix d’un bol', third: 'Tenir l’année', questions: 'Vos questions',
    text: 'Un bol se vend deux fois : une fois quand on le voit tourner, une fois quand on le tient en main. Le reste est affaire de patience, de bois sec et de voisins qui passent.',
    question: 'Faut-il un grand four ?', answer: 'Non : le premier tient dans une cuisine.', video: 'Une cuisson, de l’aube au soir', caption: 'Ce que coûte un atelier la première année',
    head: ['Poste', 'À l’achat', 'Par mois'], rows: [['Four d’occasion', '9 000 MAD', '–'], ['Argile et émaux', '400 MAD', '350 MAD'], ['Étal au souk', '–', '600 MAD']],
    offers: 'À essayer près de chez vous', alt: 'Des bols émaillés sèchent sur une planche', quote: 'On ne vend pas un bol, on vend le matin où il a été tourné.', role: 'potière à Salé',
  },
  ar: {
    title: 'ورشة تدور', first: 'العثور على الفرن', second: 'ثمن الوعاء', third: 'الاستمرار طوال السنة', questions: 'أسئلتكم',
    text: 'يباع الوعاء مرتين: مرة حين تراه يدور على العجلة، ومرة حين تمسكه بيدك. وما تبقى صبر وحطب جاف وجيران يمرون.',
    question: 'هل يلزم فرن كبير؟', answer: 'لا، فالأول يتسع له مطبخ.', video: 'يوم من الحرق من الفجر إلى المساء', caption: 'كلفة الورشة في السنة الأولى',
    head: ['البند', 'عند الشراء', 'شهريا'], rows: [['فرن مستعمل', '9000 درهم', '–'], ['طين وطلاء', '400 درهم', '350 درهم'], ['مكان في السوق', '–', '600 درهم']],
    offers: 'جرب بالقرب منك', alt: 'أوعية مطلية تجف على لوح', quote: 'لا نبيع وعاء، بل نبيع الصباح الذي دار فيه.', role: 'خزافة من سلا',
  },
} as const; // prettier-ignore
type Language = keyof typeof WORDS;

const heading = (level: number, text: string) => ({ type: 'heading', level, children: [{ type: 'text', text }] });
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

function partsIn(locale: Language) {
  const w = WORDS[locale];
  return [
    { __component: 'blog.text', body: [paragraph(w.text), heading(2, w.first), paragraph(w.text), paragraph(w.text)] },
    { __component: 'blog.picture', picture: media, alt: w.alt, caption: w.alt, credit: 'S. Amrani' },
    { __component: 'blog.text', body: [heading(2, w.second), paragraph(w.text)] },
    { __component: 'blog.table', caption: w.caption, grid: { head: w.head, rows: w.rows } },
    { __component: 'blog.quote', text: w.quote, name: 'Salma Amrani', role: w.role },
    { __component: 'blog.video', title: w.video, link: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', poster: media, transcript: w.text },
    { __component: 'blog.text', body: [heading(2, w.third), paragraph(w.text), heading(3, w.first), paragraph(w.text), paragraph(w.text)] },
    { __component: 'blog.offer', title: w.offers, products: { connect: [{ documentId: own.documentId }] } },
    { __component: 'blog.faq', title: w.questions, items: [{ question: w.question, answer: w.answer }] },
  ];
} // prettier-ignore

/** Writes and publishes something in both languages; gives its addresses. */
async function written(uid: string, base: Record<Language, string>, fields: (locale: Language) => object) {
  const slug = (locale: Language) => `atelier-${MARK}-${locale}`;
  let id = '';
  for (const locale of ['fr', 'ar'] as const) {
    const w = WORDS[locale];
    const data = { title: `${w.title} ${MARK}`, slug: slug(locale), excerpt: w.text.slice(0, 180), publishedOn: '2026-11-29', cover: media, parts: partsIn(locale), ...fields(locale) };
    const method = id ? 'PUT' : 'POST';
    const made = await desk.call<{ documentId: string }>(method, `${uid}${id && `/${id}`}?locale=${locale}`, data);
    id = made.documentId;
    await desk.call('POST', `${uid}/${id}/actions/publish?locale=${locale}`, {});
  }
  return { id, pages: { fr: `${base.fr}/${slug('fr')}`, ar: `${base.ar}/${slug('ar')}` } };
} // prettier-ignore

let article: Awaited<ReturnType<typeof written>>;
let story: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  [browser, editor, desk] = await Promise.all([launchBrowser(), editorOf(shop), contentEditor(shop.cms)]);
  own = await editor.product();
  const files = await fetch(`${shop.cms}/upload/files?pageSize=1&filters[name][$contains]=article-`, {
    headers: { authorization: `Bearer ${desk.token}` },
  });
  media = ((await files.json()) as { results: Array<{ id: number }> }).results[0]!.id;
  article = await written('api::article.article', { fr: '/blog', ar: '/ar/moudawana' }, () => ({}));
  story = await written('api::story.story', { fr: '/reussites', ar: '/ar/najahat' }, (locale) => ({
    person: 'Salma Amrani',
    role: 'merchant',
    figures: WORDS[locale].rows.map(([label], n) => ({ value: `${n + 2}`, label })),
  }));
}, 60_000);
afterAll(async () => {
  for (const [uid, made] of [['api::article.article', article], ['api::story.story', story]] as const)
    if (made) await desk.call('DELETE', `${uid}/${made.id}?locale=*`).catch(() => undefined);
  await editor?.clear();
  for (const context of contexts) await context.close();
  await browser?.close();
}); // prettier-ignore

async function open(path: string, viewport = { width: 1440, height: 900 }) {
  const opened = await openPage(browser, { viewport });
  contexts.push(opened.context);
  await opened.page.goto(shop.site + path);
  await opened.wake();
  return opened;
}
const shownY = (page: Page, id: string) =>
  page.evaluate((of) => document.getElementById(of)!.getBoundingClientRect().top, id);

describe('an article', () => {
  it('holds every part, leads to its headings and marks the one that is read', async () => {
    const { page, complaints } = await open(article.pages.fr);
    const outline = page.getByRole('navigation', { name: 'Dans cet article' });
    expect(await outline.getByRole('link').allTextContents()).toEqual([
      'Trouver son four', 'Le prix d’un bol', 'Tenir l’année', 'Trouver son four', 'À essayer près de chez vous', 'Vos questions',
    ]); // prettier-ignore
    await outline.getByRole('link', { name: 'Tenir l’année' }).press('Enter');
    await expect.poll(() => outline.locator('[aria-current]').textContent()).toBe('Tenir l’année');
    expect(await shownY(page, 'tenir-l-année')).toBeLessThan(320);
    expect(await page.getByRole('row', { name: /Argile et émaux/ }).count()).toBe(1);
    expect(await page.locator(`[data-deal="${own.dealId}"]`).count()).toBe(1);
    await page.getByText('Faut-il un grand four').press('Enter');
    await page.getByText('le premier tient dans une cuisine').waitFor();
    expect(complaints).toEqual([]);
    await look(page, 'blog-article');
  });

  it('asks nobody for a video before it is played, and frames it in a page of its own', async () => {
    const { page, context, complaints } = await open(article.pages.fr);
    expect(complaints).toEqual([]);
    const asked: string[] = [];
    await context.route('https://www.youtube-nocookie.com/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>film</title>' });
    });
    await page.getByRole('link', { name: /^Lire la vidéo/ }).press('Enter');
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/);
    expect(complaints).toEqual([]);
    const { headers } = await get(shop.site, article.pages.fr);
    expect(headers['content-security-policy']).not.toContain('youtube');
    const embed = await get(shop.site, '/_embed/youtube/dQw4w9WgXcQ');
    expect(embed.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect((await get(shop.site, '/_embed/youtube/x')).status).toBe(404);
  });

  it('says what it is to machines, and is found in the sitemap', async () => {
    const { text } = await get(shop.site, article.pages.fr);
    const things = (JSON.parse(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(text)![1]!) as { '@graph': Array<Record<string, unknown>> })['@graph'];
    expect(things.map((thing) => thing['@type'])).toEqual(expect.arrayContaining(['Article', 'FAQPage', 'BreadcrumbList']));
    expect(things.find((thing) => thing['@type'] === 'Article')).toMatchObject({ wordCount: expect.any(Number) as number, datePublished: '2026-11-29' });
    expect(text).toContain('type="application/rss+xml"');
    expect(await htmlFindings(text)).toEqual([]);
  }); // prettier-ignore

  it('changes with the price of an offer in it', async () => {
    const before = (await get(shop.site, article.pages.fr)).text;
    await desk.call('PUT', `api::deal.deal/${own.dealId}`, { discountedPrice: '98765' });
    await expect.poll(async () => (await get(shop.site, article.pages.fr)).text, { timeout: 10_000 }).toMatch(/987,65/);
    expect(before).not.toMatch(/987,65/);
  });
});

it.each([
  ['article', 'fr'],
  ['article', 'ar'],
  ['story', 'fr'],
  ['story', 'ar'],
] as const)('%s in %s: nothing for axe to find, nothing beyond the edge of a phone', async (kind, locale) => {
  const { page, complaints } = await open((kind === 'article' ? article : story).pages[locale], {
    width: 360,
    height: 800,
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await layOutEverything(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(complaints).toEqual([]);
  await look(page, `blog-${kind}-${locale}`);
});

it('finds articles by their words, without JavaScript as well, and says when there are none', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${shop.site}/blog`);
  await page.getByRole('searchbox', { name: 'Rechercher dans le blog' }).fill(`ateliers ${MARK}`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Recherche/ }).waitFor();
  expect(await page.locator('main article h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([article.pages.fr]);
  await page.getByRole('searchbox').first().fill('zzqqxx');
  await page.keyboard.press('Enter');
  await page.getByText(/Rien trouvé pour/).waitFor();
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
}); // prettier-ignore

it('has feeds that a parser of XML can read, in every language', async () => {
  const { page } = await open('/blog');
  await look(page, 'blog-list');
  for (const [path, blog, language] of [
    ['/blog/rss.xml', '/blog', 'fr-MA'],
    ['/ar/moudawana/rss.xml', '/ar/moudawana', 'ar-MA'],
    ['/en/blog/rss.xml', '/en/blog', 'en'],
  ] as const) {
    const { text, status, headers } = await get(shop.site, path);
    expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8']);
    const read = await page.evaluate((xml) => {
      const document_ = new DOMParser().parseFromString(xml, 'application/xml');
      const all = (selector: string) =>
        Array.from(document_.querySelectorAll(selector)).map((node) => node.textContent ?? '');
      return {
        broken: document_.querySelector('parsererror') !== null,
        language: all('channel > language')[0],
        links: all('item > link'),
        dates: all('item > pubDate').map((date) => new Date(date).getTime()),
      };
    }, text);
    expect([read.broken, read.language]).toEqual([false, language]);
    expect(read.links.length).toBeGreaterThan(5);
    for (const link of read.links) expect(link.startsWith(`${shop.site}${blog}/`)).toBe(true);
    expect(read.dates.every((date) => date > 0)).toBe(true);
    expect(read.dates).toEqual([...read.dates].sort((a, b) => b - a));
  }
});

it('lists the stories, and the way to them is in the footer', async () => {
  const { page } = await open('/');
  await page.locator('#pied').getByRole('link', { name: 'Réussites' }).click();
  await page.getByRole('heading', { level: 1, name: 'Réussites' }).waitFor();
  await look(page, 'blog-stories');
  await page.getByRole('link', { name: new RegExp(MARK) }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(MARK) }).waitFor();
  await page.getByText('Chiffres donnés par Salma Amrani').waitFor();
});
