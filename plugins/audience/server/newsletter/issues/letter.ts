import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { chooseFor, type PoolDeal, type Segment } from '../../../domain/newsletter/choose.ts';
import type { AllTexts } from '../../../contracts/newsletter/issues.ts';
import type { Place } from '../links.ts';
import { onSite, pathTo } from '../pages.ts';
import type { IssueRow } from './rows.ts';
import { readCards, readPool, type DealCard } from './pool.ts';

interface Article {
  title: string;
  excerpt: string;
  path: string;
}

/** Of a picture: wide enough for 120 px on a fine screen. */
const PICTURE = 320;

/** All of an issue that letters are made of, as the shop has it now. */
export interface IssueContent {
  texts: AllTexts;
  /** In the order of the editors; without those that are over. */
  pool: PoolDeal[];
  cards: Map<string, DealCard>;
  articles: Partial<Record<Locale, Article>>;
}

export async function readContent(db: Querier, { texts, deals, article }: Pick<IssueRow, 'texts' | 'deals' | 'article'>): Promise<IssueContent> {
  const pool = await readPool(db, deals);
  const cards = await readCards(db, deals);
  return {
    texts,
    pool: pool.sort((one, other) => deals.indexOf(one.deal) - deals.indexOf(other.deal)),
    cards: new Map(cards.map((card) => [`${card.locale} ${card.deal}`, card])),
    articles: article === null ? {} : await readArticle(db, article),
  };
} // prettier-ignore

async function readArticle(db: Querier, article: string): Promise<IssueContent['articles']> {
  const { rows } = await db.query<{ locale: Locale; title: string; excerpt: string; slug: string }>(
    'SELECT locale, title, excerpt, slug FROM articles WHERE document_id = $1 AND published_at IS NOT NULL',
    [article],
  );
  return Object.fromEntries(
    rows.map(({ locale, title, excerpt, slug }) => [locale, { title, excerpt, path: pathTo('blog-slug', locale, slug) }]),
  );
} // prettier-ignore

/** Where all that a language reads may lead, to be counted. */
export function placesOf({ pool, cards, articles }: IssueContent, locale: Locale): Place[] {
  const shown = pool.flatMap(({ deal }) => cards.get(`${locale} ${deal}`) ?? []);
  const article = articles[locale];
  return [
    ...shown.map(({ title, slug }) => ({ path: pathTo('produits-slug', locale, slug), label: title })),
    { path: pathTo('produits', locale), label: '' },
    ...(article ? [{ path: article.path, label: article.title }] : []),
  ];
}

/** Where the links of one letter lead. */
export interface LetterLinks {
  to: (path: string) => string;
  preferencesUrl: string;
  unsubscribeUrl: string;
  /** The picture that tells that it was opened, where that is counted. */
  openUrl?: string;
}

/** The mail for a reader like that; null when they get none. */
export function letterFor(content: IssueContent, segment: Segment & { locale: Locale }, links: LetterLinks) {
  const { locale } = segment;
  const deals = chooseFor(content.pool, segment).flatMap(({ deal }) => content.cards.get(`${locale} ${deal}`) ?? []);
  if (deals.length === 0) return null;
  const article = content.articles[locale];
  return {
    ...content.texts[locale],
    deals: deals.map(({ title, merchant, city, price, originalPrice, endsAt, slug, image }) => ({
      ...{ title, merchant, endsAt },
      ...(city === null ? {} : { city }),
      priceCentimes: price,
      originalCentimes: originalPrice,
      url: links.to(pathTo('produits-slug', locale, slug)),
      ...pictureOf(image),
    })),
    ...(article && {
      article: { title: article.title, excerpt: article.excerpt, url: links.to(article.path) },
    }),
    allUrl: links.to(pathTo('produits', locale)),
    preferencesUrl: links.preferencesUrl,
    unsubscribeUrl: links.unsubscribeUrl,
    ...(links.openUrl !== undefined && { openUrl: links.openUrl }),
  };
}

/** Served by the shop, which makes JPEG of what mail programs cannot draw. */
function pictureOf(image: string | null): { imageUrl?: string } {
  const name = /^\/uploads\/([\w.-]+\.(?:jpe?g|png|webp|avif))$/i.exec(image ?? '')?.[1];
  return name === undefined ? {} : { imageUrl: onSite(`/_img/${PICTURE}/${name}.jpg`) };
}
