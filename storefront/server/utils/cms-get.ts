import http from 'node:http';
import https from 'node:https';
import { STOREFRONT_KEY } from '@sys/platform/door';
import { traceHeaders } from './trace-headers.ts';

const TIMEOUT_MS = 8_000;
/** Idle for so long, a connection is given up by us: long before the CMS, or what is between, closes it under a request. */
const IDLE_MS = 4_000;
const KEPT = { keepAlive: true, timeout: IDLE_MS };
export const agents = { 'http:': new http.Agent(KEPT), 'https:': new https.Agent(KEPT) };

export interface CmsAnswer {
  status: number;
  body: string;
  headers: http.IncomingHttpHeaders;
}

/**
 * One GET of the CMS, over a connection that is kept. Rejects when it cannot be reached or is silent for
 * eight seconds. `key` proves that it is the storefront that asks, for everybody and not for one visitor.
 * A page makes three: `fetch` would take a millisecond of this process for each.
 * A kept connection may be closed by the CMS at the moment it is used: then it is asked once more.
 */
export function cmsGet(address: string, key: string): Promise<CmsAnswer> {
  const url = new URL(address);
  const { get } = url.protocol === 'https:' ? https : http;
  const agent = agents[url.protocol as keyof typeof agents];
  const headers = { accept: 'application/json', [STOREFRONT_KEY]: key, ...traceHeaders() };
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, timeout: TIMEOUT_MS, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
      });
    });
    request.on('error', (error) => (wasClosedUnder(request, error) ? resolve(cmsGet(address, key)) : reject(error)));
    request.on('timeout', () => request.destroy(new Error(`The CMS was silent for ${TIMEOUT_MS} ms.`)));
  });
}

/** Whether a request met a kept connection that the other side was just closing: a read may be asked once more. */
export const wasClosedUnder = (request: http.ClientRequest, error: NodeJS.ErrnoException): boolean =>
  request.reusedSocket && error.code === 'ECONNRESET';
