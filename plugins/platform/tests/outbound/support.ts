import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOutbound, type OutboundOptions } from '../../server/outbound/index.ts';
import type { Lookup } from '../../server/outbound/lookup.ts';

/** Stands for a public host: the one address of this machine that the client under test may reach. */
export const PUBLIC = '127.0.0.5';
/** Stands for what must not be reached. */
export const INNER = '127.0.0.1';
/** A name. It starts like an address of this machine because the tests' guard against outside hosts reads names. */
export const NAME = '127.shop.example';

export interface StandIn {
  port: number;
  url: string;
  /** Each request that came, with what it brought. */
  seen: Array<{ path: string; method: string; headers: http.IncomingHttpHeaders; body: string }>;
  close(): Promise<void>;
}

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A real server; `port` to have two of them on one port of different addresses. */
export async function standIn(handler: Handler, address = PUBLIC, port = 0): Promise<StandIn> {
  const seen: StandIn['seen'] = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ path: request.url!, method: request.method!, headers: request.headers, body });
      handler(request, response);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, address, resolve));
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://${address}:${bound}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The client as production makes it, but for the stand-in it may reach. */
export const outbound = (port: number, more: Partial<OutboundOptions> = {}) =>
  createOutbound({
    allowPorts: [port],
    timeoutMs: 5000,
    maxBytes: 100_000,
    maxRedirects: 3,
    standIns: [PUBLIC],
    ...more,
  });

/** A resolver that gives these answers, one a question, and the last for ever. */
export function resolver(...answers: string[][]): Lookup & { questions: () => number } {
  let asked = 0;
  const lookup: Lookup = (_name, _options, done) => {
    const answer = answers[Math.min(asked++, answers.length - 1)]!;
    setImmediate(() =>
      done(
        null,
        answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    );
  };
  return Object.assign(lookup, { questions: () => asked });
}
