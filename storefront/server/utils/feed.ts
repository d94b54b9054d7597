import type { ArticleCard } from '@sys/cms/contracts';
import { LOCALE_FACTS, type Locale } from '@sys/config/locales';
import { SITE } from '@sys/config/site';
import { Feed } from 'feed';
import { fromMoroccanInput } from '../../app/utils/morocco-time.ts';
import { pagePath } from '../../shared/utils/addresses.ts';
import { FEED_PATHS } from '../../shared/utils/feed-paths.ts';

/** The blog's own words, of the texts of its pages. */
export interface FeedWords {
  title: string;
  description: string;
}

/** The newest articles of a language as RSS 2.0. A day is the one that begins in Morocco. */
export function renderFeed(siteUrl: string, locale: Locale, words: FeedWords, articles: ArticleCard[]): string {
  const at = (day: string) => new Date(fromMoroccanInput(`${day}T00:00`)!);
  const blog = siteUrl + pagePath('blog', locale);
  const [newest] = articles;
  const feed = new Feed({
    id: blog,
    link: blog,
    title: `${words.title} · ${SITE.name}`,
    description: words.description,
    language: LOCALE_FACTS[locale].tag,
    feedLinks: { rss: siteUrl + FEED_PATHS[locale] },
    generator: SITE.name,
    ...(newest && { updated: at(newest.publishedOn) }),
  });
  for (const { slug, title, excerpt, publishedOn, category, tags } of articles) {
    const link = siteUrl + pagePath('blog-slug', locale, { params: { slug } });
    const names = [category, ...tags].flatMap((shelf) => (shelf ? [{ name: shelf.name }] : []));
    feed.addItem({ id: link, link, title, description: excerpt, date: at(publishedOn), category: names });
  }
  return feed.rss2();
}
