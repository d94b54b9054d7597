import { defineNuxtModule, extendPages } from '@nuxt/kit';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@sys/config/locales';
import type { NuxtPage } from 'nuxt/schema';
import { routes } from '../i18n/routes.ts';

/**
 * One route per page and language, named `name___locale`: French without a prefix, the others
 * under /ar and /en, each with the words of i18n/routes.ts. (@nuxtjs/i18n does this too, for some
 * 20 KB of JavaScript on every page: see ARCHITECTURE.md.)
 */
export default defineNuxtModule({
  meta: { name: 'sys-locales' },
  setup() {
    extendPages((pages) => {
      const localised = pages.flatMap((page) => LOCALES.map((locale) => inLocale(page, locale)));
      pages.splice(0, pages.length, ...localised);
    });
  },
});

function inLocale(page: NuxtPage, locale: Locale): NuxtPage {
  const own = routes[page.name ?? '']?.[locale].replace(/\[(\w+)\]/g, ':$1()') ?? page.path;
  const path = locale === DEFAULT_LOCALE ? own : `/${locale}${own === '/' ? '' : own}`;
  return { ...page, name: `${page.name}___${locale}`, path, meta: { ...page.meta, base: page.name } };
}
