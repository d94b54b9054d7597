import { renderSitemapIndex } from '../utils/sitemap.ts';

export default defineEventHandler((event) =>
  sendSitemap(event, async () => renderSitemapIndex(environment().SITE_URL, await useSitemaps().files())),
);
