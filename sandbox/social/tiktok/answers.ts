import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  method: string;
  /** Below `/tiktok`, without its query. */
  path: string;
  query: URLSearchParams;
  request: IncomingMessage;
  response: ServerResponse;
}

/** What TikTok refuses: `{data: {}, error: {code, message, log_id}}`. Some of it comes with HTTP 200. */
export class TikTokError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message = code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const logId = () => `20261130${randomBytes(12).toString('hex').toUpperCase()}`;

/** A number that JavaScript’s own cannot hold, as TikTok writes ids of posts. */
export const int64 = (digits: string): unknown =>
  (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(digits);

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

export const sendData = (response: ServerResponse, data: object): void =>
  sendJson(response, 200, { data, error: { code: 'ok', message: '', log_id: logId() } });

export const sendError = (response: ServerResponse, { status, code, message }: TikTokError): void =>
  sendJson(response, status, { data: {}, error: { code, message, log_id: logId() } });

export function sendPage(response: ServerResponse, status: number, html: string): void {
  // No `form-action`: a browser would not follow the way back that the form of the dialog is answered with.
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; base-uri 'none'; frame-ancestors 'none'";
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}

/** Reads what was sent, at most so many bytes. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new TikTokError(413, 'invalid_params', 'Far too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
