import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { putInFront } from '@sys/platform/services';
import { answer } from './answer.ts';
import type { Reader } from './pool.ts';
import type { ReadCache } from './read-cache.ts';
import { unavailable, type Reply } from './reply.ts';
import { PREFIX, findRoute } from './routes.ts';

/**
 * Answers the public reads in front of Strapi's own listener. Sessions, body parsing, CORS and the
 * router have nothing to do for them, and cost half of what a read may take. Whatever is not one of
 * our reads goes to Strapi untouched.
 */
export function answerReadsOn(
  server: Server,
  db: Reader,
  cache: ReadCache | null,
  onError: (error: unknown) => void,
): void {
  putInFront(server, (request, response, next) => {
    if (!serve(request, response, db, cache, onError)) next();
  });
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  db: Reader,
  cache: ReadCache | null,
  onError: (error: unknown) => void,
): boolean {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || !request.url?.startsWith(PREFIX)) return false;
  const url = URL.parse(request.url, 'http://cms');
  const route = url && findRoute(url.pathname);
  if (!route) return false;
  answer(route, url, db, cache, onError).then(
    (reply) => send(response, reply),
    (error: unknown) => {
      onError(error);
      send(response, unavailable(500, 'fr'));
    },
  );
  return true;
}

function send(response: ServerResponse, { status, body, tags, headers }: Reply): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    // The storefront keeps pages by their tags; nobody else keeps these answers.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(tags ? { 'cache-tag': tags } : {}),
    ...headers,
  });
  response.end(body);
}
