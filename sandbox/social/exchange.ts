import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request whose body was read. */
export interface Exchange {
  method: string;
  url: URL;
  /** Below the part of the stand-in that answers it. */
  path: string;
  /** Of the query, and of a body of any kind that has fields; what is no text stands as JSON. */
  params: Record<string, string>;
  /** Files of a form, by their fields. */
  files: Map<string, Buffer>;
  body: Buffer;
  request: IncomingMessage;
  response: ServerResponse;
}

const MOST_BYTES = 330 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('Far too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The fields of a query and a body; bytes of an upload have none. */
export async function readFields(url: URL, body: Buffer, type: string): Promise<Pick<Exchange, 'params' | 'files'>> {
  const params: Record<string, string> = Object.fromEntries(url.searchParams);
  const files = new Map<string, Buffer>();
  const put = (name: string, value: unknown) =>
    (params[name] = typeof value === 'string' ? value : JSON.stringify(value));
  if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(body.toString())) put(name, value);
  } else if (type.startsWith('application/json')) {
    for (const [name, value] of Object.entries(JSON.parse(body.toString() || '{}') as object)) put(name, value);
  } else if (type.startsWith('multipart/form-data')) {
    const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData();
    const sent: [string, FormDataEntryValue][] = [];
    form.forEach((value, name) => void sent.push([name, value]));
    for (const [name, value] of sent)
      if (typeof value === 'string') put(name, value);
      else files.set(name, Buffer.from(await value.arrayBuffer()));
  }
  return { params, files };
}

export function sendJson(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
} // prettier-ignore

export function sendPage(response: ServerResponse, status: number, html: string): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; base-uri 'none'; frame-ancestors 'none'"; // prettier-ignore
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}

export const sendTo = (response: ServerResponse, address: string): void =>
  void response.writeHead(302, { location: address, 'cache-control': 'no-store' }).end();
