import { robotsText } from '../utils/robots.ts';

/** Needs nothing of the CMS: a crawler that cannot read this file stops reading the site. */
export default defineEventHandler((event) => {
  assertMethod(event, 'GET', true);
  setResponseHeaders(event, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' });
  return robotsText(environment().SITE_URL);
});
