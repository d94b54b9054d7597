import { embedPage } from '../../../utils/embed.ts';

/** Where a video of an article plays once somebody has asked for it. */
export default defineEventHandler((event) => {
  const page = embedPage(getRouterParam(event, 'provider') ?? '', getRouterParam(event, 'id') ?? '');
  if (!page) {
    setResponseStatus(event, 404);
    setResponseHeaders(event, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    return 'missing';
  }
  setResponseHeaders(event, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=86400',
    'content-security-policy': page.policy,
  });
  return page.html;
});
