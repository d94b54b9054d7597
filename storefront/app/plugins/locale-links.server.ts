import { LOCALES } from '@sys/config/locales';

/**
 * The header is rendered before the page has read its slugs, so the language links are written as
 * marks and filled in here, when all is known. The browser hydrates with the final addresses.
 */
export default defineNuxtPlugin((nuxtApp) => {
  const { pathTo } = useAlternates();
  nuxtApp.hook('app:rendered', ({ renderResult }) => {
    if (!renderResult) return;
    for (const code of LOCALES) {
      const path = pathTo(code);
      renderResult.html = renderResult.html.replaceAll(
        localeLinkMark(code),
        path.replace(/[&"<>]/g, encodeURIComponent),
      );
    }
  });
});
