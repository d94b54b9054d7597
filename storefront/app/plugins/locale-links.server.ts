import { LOCALES, type Locale } from '@sys/config/locales';

declare module 'h3' {
  interface H3EventContext {
    /** Where the page is in each language, for the marks of its language links. */
    localePaths?: Record<Locale, string>;
  }
}

/**
 * The header is rendered before the page has read its slugs, so the language links are written as marks,
 * and filled in when all is known (server/plugins/10.rendered.ts). The browser hydrates with the final addresses.
 */
export default defineNuxtPlugin((nuxtApp) => {
  const { pathTo } = useAlternates();
  const { context } = nuxtApp.ssrContext!.event;
  nuxtApp.hook('app:rendered', () => {
    context.localePaths = Object.fromEntries(LOCALES.map((code) => [code, pathTo(code)])) as Record<Locale, string>;
  });
});
