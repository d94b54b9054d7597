import type { Image, Seo } from '@sys/cms/contracts';
import { DEFAULT_LOCALE, LOCALES, LOCALE_FACTS, type Locale } from '@sys/config/locales';
import { pageTitle, SITE } from '@sys/config/site';

export interface PageMeta {
  /** Without the name of the site, which the title template adds. */
  title: string;
  description?: string | null;
  /** The picture of a link to this page; the house's own when there is none. */
  image?: Image | null;
  /** Where a picture of this page is drawn (shared/utils/share-picture.ts): asked for on the server, where links are read. */
  share?: string | null;
  /** What an editor has said of the page to search engines and networks; it goes before all of the above. */
  seo?: Seo | null;
  type?: 'website' | 'article' | 'product';
  /** `false` for what search engines should follow but not list: filters, later pages, sign-in. */
  indexable?: boolean;
}

const SHARE_PICTURE = { path: '/_img/share.png', width: 1200, height: 630, alt: SITE.name };
const OG_LOCALES: Record<Locale, string> = { fr: 'fr_MA', ar: 'ar_MA', en: 'en_US' };

/**
 * The head of a page: title, description, canonical address, translations, link previews. Call it once
 * in every page; a page whose slug is translated calls `useAlternates().set` as well. Structured data
 * is said with `useJsonLd`.
 *
 *     usePageMeta(() => ({ title: article.title, description: article.excerpt, seo: article.seo, image: article.cover, type: 'article' }));
 */
export function usePageMeta(page: MaybeRefOrGetter<PageMeta>): void {
  const { locale } = useI18n();
  const { absolute, here } = useAbsolute();
  const alternates = useAlternates();
  const value = computed(() => toValue(page));
  const indexable = computed(() => value.value.indexable !== false && value.value.seo?.noindex !== true);
  const title = computed(() => value.value.seo?.title || value.value.title);

  const links = computed(() => {
    if (!indexable.value) return [];
    const paths = alternates.paths.value;
    const written = LOCALES.filter((code) => paths[code]);
    const link = (hreflang: string, path: string) => ({ rel: 'alternate' as const, hreflang, href: absolute(path) });
    return [
      { rel: 'canonical' as const, href: here.value },
      ...written.map((code) => link(LOCALE_FACTS[code].tag, paths[code]!)),
      ...(paths[DEFAULT_LOCALE] ? [link('x-default', paths[DEFAULT_LOCALE])] : []),
    ];
  });

  const picture = computed(() => {
    const { image: usual, share, seo } = value.value;
    if (!seo?.image && share) return { ...SHARE_PICTURE, path: share, alt: title.value };
    const image = seo?.image ?? usual;
    if (!image) return SHARE_PICTURE;
    const width = Math.min(SHARE_WIDTH, image.width);
    return {
      path: imagePath(image.src, SHARE_WIDTH, 'jpg'),
      width,
      height: Math.round((image.height * width) / image.width),
      alt: image.alt || title.value,
    };
  });

  // The head is written after the data of the page: texts that only it reads would not be among them, and the browser
  // would load all texts to wake with the same head.
  if (import.meta.server) void value.value;

  useHead({
    title,
    titleTemplate: (given) => pageTitle(given ?? ''),
    link: links,
    meta: () => {
      const { type = 'website', seo } = value.value;
      const description = seo?.description || value.value.description || undefined;
      const others = LOCALES.filter((code) => code !== locale.value && alternates.paths.value[code]);
      return [
        ...(indexable.value ? [] : [{ name: 'robots', content: 'noindex, follow' }]),
        ...(description
          ? [
              { name: 'description', content: description },
              { property: 'og:description', content: description },
            ]
          : []),
        { property: 'og:title', content: title.value },
        { property: 'og:type', content: type },
        { property: 'og:url', content: here.value },
        { property: 'og:site_name', content: SITE.name },
        { property: 'og:locale', content: OG_LOCALES[locale.value] },
        ...others.map((code) => ({
          property: 'og:locale:alternate',
          content: OG_LOCALES[code],
          key: `og-locale-${code}`,
        })),
        { property: 'og:image', content: absolute(picture.value.path) },
        { property: 'og:image:width', content: String(picture.value.width) },
        { property: 'og:image:height', content: String(picture.value.height) },
        { property: 'og:image:alt', content: picture.value.alt },
        // Twitter reads the rest from Open Graph.
        { name: 'twitter:card', content: 'summary_large_image' },
      ];
    },
  });
}
