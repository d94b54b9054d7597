import http from 'node:http';
import https from 'node:https';
import type { H3Event } from 'h3';
import { clientAddress, STOREFRONT_KEY, VISITOR_ADDRESS } from '@sys/platform/door';
import { ApiRefusal } from './api-refusal.ts';
import { agents, wasClosedUnder, type CmsAnswer } from './cms-get.ts';
import { traceHeaders } from './trace-headers.ts';

const TIMEOUT_MS = 10_000;
/** More than any answer of the API is; what comes beyond is not worth this process's memory. */
const MAX_ANSWER = 8 * 1024 * 1024;

export interface CmsCall {
  method?: string;
  /** The path with its query, as the CMS shall read it. */
  path: string;
  /** JSON text. */
  body?: string;
  accessToken?: string | null;
  /** Longer than ten seconds, where the CMS has others to ask. */
  timeoutMs?: number | undefined;
  /** Besides, of what we keep for the visitor. */
  headers?: Record<string, string>;
}

/**
 * Asks the CMS in the name of a visitor: with their address, their language and, where given, their access
 * token, and with nothing else that they sent. Throws an `ApiRefusal` when the CMS is away or silent for ten
 * seconds. A read is asked once more when a kept connection was closed under it; nothing else is tried again here, as it
 * may have changed something.
 */
export function callCms(event: H3Event, call: CmsCall): Promise<CmsAnswer> {
  const { method = 'GET', path, body, accessToken, timeoutMs = TIMEOUT_MS, headers: more } = call;
  const url = new URL(`${cmsUrl()}${path}`);
  const { request: open } = url.protocol === 'https:' ? https : http;
  const headers = {
    ...cmsHeaders(event),
    ...more,
    accept: 'application/json',
    ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  };
  const agent = agents[url.protocol as keyof typeof agents];
  return new Promise<CmsAnswer>((resolve, reject) => {
    const request = open(url, { method, agent, headers, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        parts.push(part);
        if ((length += part.length) > MAX_ANSWER) request.destroy(new Error('The answer of the CMS is too large.'));
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
          headers: response.headers,
        }),
      );
    });
    request.on('error', (error) =>
      method === 'GET' && wasClosedUnder(request, error) ? resolve(callCms(event, call)) : reject(error),
    );
    request.end(body);
  }).catch(() => {
    throw new ApiRefusal('unavailable');
  });
}

/** What the CMS is told of a visitor, and the proof that it is we who tell it. */
export function cmsHeaders(event: H3Event): Record<string, string> {
  const { STOREFRONT_SECRET, TRUSTED_PROXY_HOPS } = environment();
  const { headers, socket } = event.node.req;
  const address = clientAddress(headers, socket.remoteAddress, TRUSTED_PROXY_HOPS);
  const passed: Record<string, string> = {
    [STOREFRONT_KEY]: STOREFRONT_SECRET,
    [VISITOR_ADDRESS]: address,
    'x-forwarded-for': address,
    ...traceHeaders(),
  };
  for (const name of ['accept-language', 'user-agent'] as const) {
    const value = headers[name];
    if (typeof value === 'string') passed[name] = value;
  }
  return passed;
}
