import { isOwnPath } from '../../../shared/utils/own-path.ts';
import { busyPage } from '../../utils/busy-page.ts';
import { callCms } from '../../utils/cms-call.ts';

/**
 * A link of the newsletter: it is counted, for all readers together, and leads on. Where to is written with us and not in
 * the address, and it is a page of this shop. A program that only asks where (HEAD) is told, and is no reader.
 */
export default defineEventHandler(async (event) => {
  assertMethod(event, 'GET', true);
  setResponseHeader(event, 'cache-control', 'no-store');
  setResponseHeader(event, 'x-robots-tag', 'noindex');
  const body = JSON.stringify({ token: getRouterParam(event, 'token') ?? '', counted: event.method !== 'HEAD' });
  const answer = await callCms(event, { method: 'POST', path: '/api/newsletter/follow', body }).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 429) return busyPage(event);
  if (answer.status !== 200) throw createError({ statusCode: 404, fatal: true });
  const { path } = (JSON.parse(answer.body) as { data: { path: string } }).data;
  return sendRedirect(event, isOwnPath(path) ? path : '/', 302);
});
