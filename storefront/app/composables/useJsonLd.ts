import { LOCALE_FACTS } from '@sys/config/locales';
import type { Thing } from '~/utils/jsonld';

/**
 * Says what the page is in JSON-LD (the builders are in utils/jsonld.ts). Only crawlers read it, and
 * they load every page anew: it is written on the server alone and its builders stay out of the browser.
 *
 *     if (import.meta.server) {
 *       const { trail, absolute } = useJsonLdContext();
 *       useJsonLd(() => [trail(crumbs), faqPage(questions)]);
 *     }
 */
export function useJsonLd(things: () => Array<Thing | null>): void {
  useHead({
    script: [
      {
        type: 'application/ld+json',
        key: 'json-ld',
        tagPosition: 'bodyClose',
        innerHTML: () => toJsonLd(things().filter((thing) => thing !== null)),
      },
    ],
  });
}

/** What most builders need of the page they describe. */
export function useJsonLdContext() {
  const { siteUrl, absolute, here } = useAbsolute();
  const { t, locale } = useI18n();
  const localePath = useLocalePath();
  return {
    absolute,
    here,
    siteUrl,
    language: LOCALE_FACTS[locale.value].tag,
    /** The address of a picture as link previews and search engines take it. */
    picture: (image: { src: string } | null | undefined) =>
      image ? [absolute(imagePath(image.src, SHARE_WIDTH, 'jpg'))] : [],
    /** The way from the home page; the last crumb may be the page itself. */
    trail: (crumbs: Array<{ name: string; path: string }>) =>
      breadcrumbList([
        { name: t('site.homeShort'), url: absolute(localePath('index')) },
        ...crumbs.map(({ name, path }) => ({ name, url: absolute(path) })),
      ]),
  };
}
