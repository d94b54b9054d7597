import { isLocale } from '@sys/config/locales';

const FILE = /^([a-z]{2})\.webmanifest$/;

export default defineEventHandler((event) => {
  const locale = FILE.exec(getRouterParam(event, 'file') ?? '')?.[1];
  if (!isLocale(locale)) throw createError({ statusCode: 404 });
  setResponseHeaders(event, { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=86400' });
  return JSON.stringify(webManifest(locale));
});
