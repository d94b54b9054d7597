import http from 'node:http';
import https from 'node:https';
import { STOREFRONT_KEY } from '@sys/platform/door';
import { traceHeaders } from './trace-headers.ts';

const TIMEOUT_MS = 8_000;
export const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };

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
    request.on('error', (error: NodeJS.ErrnoException) =>
      request.reusedSocket && error.code === 'ECONNRESET' ? resolve(cmsGet(address, key)) : reject(error),
    );
    request.on('timeout', () => request.destroy(new Error(`The CMS was silent for ${TIMEOUT_MS} ms.`)));
  });
}
