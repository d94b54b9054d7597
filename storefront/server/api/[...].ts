import type { IncomingMessage } from 'node:http';
import type { H3Event } from 'h3';
import { ApiRefusal, defineApi, refuse } from '../utils/api-refusal.ts';
import { callCms } from '../utils/cms-call.ts';
import { pipeCms } from '../utils/cms-pipe.ts';
import { findProxyRoute, type ProxyRoute } from '../utils/proxy-routes.ts';
import { jsonText } from '../utils/request-body.ts';
import { accessToken } from '../utils/session.ts';
import { keepShopping, shoppingHeaders } from '../utils/shopping.ts';
import { checkUnsafe } from '../utils/unsafe.ts';

const PREFIX = '/api/';
const OF_A_FILE = ['content-length', 'content-disposition', 'content-security-policy', 'x-content-type-options'];
/** Of one that is fetched in parts, and by whoever has its address. */
const OF_PARTS = ['content-range', 'accept-ranges', 'cache-control', 'x-robots-tag'];
const PASSED_BACK = ['content-type', 'content-language', 'etag', 'retry-after', 'location'];

/** The door to the CMS: what `PROXY_ROUTES` names, with the session of whoever asks, and only the headers that matter. */
export default defineApi(async (event) => {
  const [pathname = '', query] = event.path.split('?', 2);
  const path = decoded(pathname.slice(PREFIX.length));
  const found = path === null ? null : findProxyRoute(event.method, path);
  if (!found) throw new ApiRefusal('notFound');
  if (found.kind === 'wrong-method') {
    setResponseHeader(event, 'allow', found.allow);
    return refuse(event, 'wrongMethod');
  }
  const reads = event.method === 'GET' || event.method === 'HEAD';
  if (!reads) checkUnsafe(event);
  if (found.route.file) {
    const accessible = found.route.session ? await accessToken(event) : null;
    return sendFile(
      event,
      await pipeCms(event, {
        method: event.method,
        path: cmsPath(path!, query),
        accessToken: accessible,
        headers: { ...shoppingHeaders(event, found.route, path!), ...(found.route.parts && rangeOf(event)) },
        mostBytes: found.route.mostBytes,
      }),
      found.route,
    );
  }
  const body = reads ? undefined : await jsonText(event);
  const answer = await callCms(event, {
    method: reads ? 'GET' : event.method,
    path: cmsPath(path!, query),
    body,
    timeoutMs: found.route.timeoutMs,
    accessToken: found.route.session ? await accessToken(event) : null,
    headers: shoppingHeaders(event, found.route, path!),
  });
  setResponseStatus(event, answer.status);
  for (const name of PASSED_BACK) {
    const value = answer.headers[name];
    if (typeof value === 'string') setResponseHeader(event, name, value);
  }
  // What is the same for all may be asked again by its etag; what is somebody's is kept by nobody.
  const kept = answer.headers['cache-control'];
  if (!found.route.session && answer.status < 400 && kept) setResponseHeader(event, 'cache-control', kept);
  return keepShopping(event, found.route, answer);
});

const cmsPath = (path: string, query?: string) =>
  `${PREFIX}${encodeURI(path)}${query === undefined ? '' : `?${query}`}`;

/** A file as the CMS sends it, with what keeps a browser from running it. */
function sendFile(event: H3Event, answer: IncomingMessage, { parts }: ProxyRoute) {
  setResponseStatus(event, answer.statusCode);
  for (const name of [...PASSED_BACK, ...OF_A_FILE, ...(parts ? OF_PARTS : [])]) {
    const value = answer.headers[name];
    if (typeof value === 'string') setResponseHeader(event, name, value);
  }
  return sendStream(event, answer);
}

/** The part that is asked for. */
function rangeOf(event: H3Event): { range?: string } {
  const { range } = event.node.req.headers;
  return range === undefined ? {} : { range };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
