import { isLocale } from '@sys/config/locales';

/** Kept by the worker of the installed shop (public/worker.js). */
export default defineEventHandler((event) => {
  const locale = getRouterParam(event, 'locale');
  if (!isLocale(locale)) throw createError({ statusCode: 404 });
  setResponseHeaders(event, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  return offlinePage(locale);
});
