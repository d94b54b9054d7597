import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST_BYTES = 256 * 1024;

/** A request that was read whole. */
export interface Exchange {
  method: string;
  url: URL;
  body: string;
  request: IncomingMessage;
  response: ServerResponse;
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('Far too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

export function sendJson(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

export function sendPage(response: ServerResponse, status: number, html: string): void {
  // No `form-action`: a browser would not follow the way back to the shop that a posted form is answered with.
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}
