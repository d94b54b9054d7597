/** The process answers. A storefront is ready as soon as it does: without the CMS it still has its pages. */
export default defineEventHandler((event) => {
  setResponseHeaders(event, { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' });
  return 'ok';
});
