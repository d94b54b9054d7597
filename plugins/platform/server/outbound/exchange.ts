import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Hop } from '../../domain/net/redirects.ts';
import { ForbiddenAddress } from './lookup.ts';

export type FailedReason =
  | 'unresolved'
  | 'unreachable'
  | 'certificate'
  | 'protocol'
  | 'timeout'
  | 'too-large'
  | 'encoded'
  | 'type'
  | 'redirects';

export interface Answer {
  kind: 'answer';
  status: number;
  /** Names in lower case; cookies are left out. */
  headers: Record<string, string>;
  body: Buffer;
}

export type Exchanged =
  Answer | { kind: 'refused'; reason: 'address' | 'header' } | { kind: 'failed'; reason: FailedReason };

export interface ExchangeOptions {
  lookup: LookupFunction;
  maxBytes: number;
  /** Ends the exchange wherever it stands: resolving, connecting, reading. */
  signal: AbortSignal;
}

// Agents of our own: they keep no connection that another check opened, and know of no proxy.
const agents = { 'http:': new http.Agent(), 'https:': new https.Agent() };

/** One request and its answer, not following redirects. Resolves always; rejects never. */
export function exchange(url: URL, hop: Hop, { lookup, maxBytes, signal }: ExchangeOptions): Promise<Exchanged> {
  return new Promise((resolve) => {
    const fail = (reason: FailedReason) => resolve({ kind: 'failed', reason });
    const broken = () => fail(signal.aborted ? 'timeout' : 'protocol');
    const length = hop.body ? { 'content-length': String(hop.body.length) } : {};
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: hop.method,
      headers: { 'accept-encoding': 'identity', ...hop.headers, ...length },
      agent: agents[url.protocol as keyof typeof agents],
      lookup,
      signal,
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error instanceof ForbiddenAddress) return resolve({ kind: 'refused', reason: 'address' });
      fail(signal.aborted ? 'timeout' : reasonOf(error));
    });
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      const chunks: Buffer[] = [];
      let size = 0;
      const give = (reason: FailedReason) => {
        fail(reason);
        request.destroy();
      };
      // We asked for none; what is packed all the same could unpack to anything.
      if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return give('encoded');
      if (hop.method !== 'HEAD' && Number(headers['content-length'] ?? 0) > maxBytes) return give('too-large');
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxBytes) return give('too-large');
        chunks.push(chunk);
      });
      response.on('error', broken);
      response.on('end', () =>
        resolve({ kind: 'answer', status: statusCode, headers: plain(headers), body: Buffer.concat(chunks) }),
      );
    });
    // Whatever else a server does (an upgrade nobody asked for) ends here.
    request.on('close', broken);
    request.end(hop.body);
  });
}

function plain({ 'set-cookie': _, ...headers }: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

function reasonOf({ code = '', syscall }: NodeJS.ErrnoException): FailedReason {
  if (syscall === 'getaddrinfo' || code === 'ENOTFOUND') return 'unresolved';
  if (/^(HPE_|ERR_HTTP|ERR_STREAM)/.test(code)) return 'protocol';
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code)) return 'certificate';
  return 'unreachable';
}
