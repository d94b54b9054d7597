import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { LIMITS, type LimitClass, type LimitName } from '../../domain/limits/classes.ts';
import { limitFor } from '../../domain/limits/routes.ts';
import { visitorOf } from '../../domain/limits/visitor.ts';
import { putInFront } from '../http/front.ts';
import { ACCOUNT_CLASSES } from './accounts.ts';
import { bearerOf } from './bearer.ts';
import { limitsOf } from './limits.ts';
import { refusalOf } from './refusal.ts';
import { noteVisitor } from './visitors.ts';

/** Asked every few seconds by whoever keeps the programs running. */
const PROBES = /^\/(?:livez|readyz|_health)(?:\?|$)/;

/**
 * Stands in front of every request of the CMS: says who asks, counts it, and gives every answer the headers
 * that no answer may lack. Strapi's own middlewares may say more. What is counted by an account that stands in
 * the body (sign-in, codes, mail) is counted by `limitAccounts`, which has the body; here such a request counts
 * as any write of its address, so that nobody has bodies read for nothing.
 */
export function guardRequests(strapi: Core.Strapi): void {
  const env = readEnvironment();
  const trust = { hops: env.TRUSTED_PROXY_HOPS, storefrontSecret: env.STOREFRONT_SECRET };
  const headers = Object.entries(answerHeaders(env.CMS_URL.startsWith('https:')));
  const limits = limitsOf(strapi);

  putInFront(strapi.server.httpServer as Server, (request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const target = request.url ?? '/';
    const method = request.method ?? 'GET';
    const socketAddress = request.socket.remoteAddress;
    const found = visitorOf({ headers: request.headers, socketAddress }, trust);
    const reads = method === 'GET' || method === 'HEAD';
    // The storefront reads for all; what it writes, it writes for somebody.
    const visitor = found ?? (reads ? null : (socketAddress ?? ''));
    noteVisitor(request, visitor ?? socketAddress ?? '');
    if (visitor === null || (reads && PROBES.test(target))) return next();

    const name = limitFor(method, target);
    const asker = { address: visitor, account: accountOf(strapi, request, name) };
    limits.consume(ACCOUNT_CLASSES.has(name) ? 'write' : name, asker).then(
      (verdict) => {
        if (response.destroyed) return;
        if (verdict.ok) next();
        else send(request, response, verdict);
      },
      (error: unknown) => response.destroy(error as Error),
    );
  });
}

/** Signed-in people are counted by their id where the class counts accounts at all. */
function accountOf(strapi: Core.Strapi, request: IncomingMessage, name: LimitName): string | undefined {
  const { budgets }: LimitClass = LIMITS[name];
  if (ACCOUNT_CLASSES.has(name) || !budgets.some(({ by }) => by === 'account')) return undefined;
  return bearerOf(strapi, request) ?? undefined;
}

function send(request: IncomingMessage, response: ServerResponse, verdict: Parameters<typeof refusalOf>[0]): void {
  const { status, headers, body } = refusalOf(verdict, request);
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    // What it was about to send is not read.
    ...(request.method === 'GET' || request.method === 'HEAD' ? {} : { connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** Of an answer that is data and never a page; Strapi's pages bring a policy of their own. */
function answerHeaders(https: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
