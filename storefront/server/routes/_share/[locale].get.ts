import { isLocale } from '@sys/config/locales';

/** What another app shares with the installed shop (server/utils/web-manifest.ts). */
export default defineEventHandler((event) => {
  const locale = getRouterParam(event, 'locale');
  if (!isLocale(locale)) throw createError({ statusCode: 404 });
  const query = getQuery(event);
  const said = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 2_000) : '');
  const shared = { title: said('title'), text: said('text'), url: said('url') };
  setResponseHeader(event, 'cache-control', 'no-store');
  return sendRedirect(event, sharedTarget(shared, environment().SITE_URL, locale), 303);
});
