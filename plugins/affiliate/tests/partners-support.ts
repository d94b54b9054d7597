import { createHmac, randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { openShop, subscribe, type TestShop } from '../../orders/tests/shop-support.ts';
import type { ApiKey } from '../contracts/partners.ts';

/** The server of a merchant's own shop, as it runs somewhere else. */
export interface OwnServer {
  url: string;
  heard: { id: string; timestamp: string; signature: string; body: string }[];
  /** What it answers from now on: a status, or nothing at all. */
  answers: number | 'nothing';
  /** What stands in its file of proof, by host. */
  proofs: Map<string, string>;
  close(): Promise<void>;
}

export async function startOwnServer(): Promise<OwnServer> {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url!, 'http://shop');
    if (url.pathname.startsWith('/.well-known/')) {
      const proof = own.proofs.get(url.searchParams.get('host') ?? '');
      return void response.writeHead(proof ? 200 : 404, { 'content-type': 'text/plain' }).end(proof);
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = request.headers;
      own.heard.push({ id: String(id), timestamp: String(timestamp), signature: String(signature), body });
      if (own.answers === 'nothing') return void request.socket.destroy();
      response.writeHead(own.answers, own.answers === 302 ? { location: `${own.url}/other` } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.6', resolve));
  const own: OwnServer = {
    url: `http://127.0.0.6:${(server.address() as AddressInfo).port}`,
    heard: [],
    answers: 200,
    proofs: new Map(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return own;
}

export interface PartnersHouse extends OrdersHouse {
  own: OwnServer;
}

export async function openPartnersHouse(): Promise<PartnersHouse> {
  const own = await startOwnServer();
  const house = await openOrdersHouse({ SHOP_STAND_IN: own.url });
  return {
    ...house,
    own,
    async close() {
      await house.close();
      await own.close();
    },
  };
}

/** A shop on a plan with an API. */
export async function apiShop(house: OrdersHouse): Promise<TestShop> {
  const shop = await openShop(house);
  await subscribe(house, shop.owner, 'pro');
  return shop;
}

export type KeyWithSecret = ApiKey & { secret: string };
export const makeKey = async (shop: TestShop, name = 'Serveur'): Promise<KeyWithSecret> =>
  (await shop.call<KeyWithSecret>('POST', '/affiliation/keys', { name })).data;

/** As a receiver of Standard Webhooks works it out. */
export const signatureFor = (secret: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')}`;

export interface CallAnswer {
  status: number;
  headers: Headers;
  data: {
    id: string;
    order: string;
    commissions: { line: string; state: string; amount: number; gone: number }[];
  } | null;
  code?: string;
  errors?: { field: string; message: string }[];
  text: string;
}

/** A call of a shop's server; `change` spoils what was signed. */
export async function signedCall(
  house: OrdersHouse,
  { key, secret }: Pick<KeyWithSecret, 'key' | 'secret'>,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  {
    idempotency = randomUUID(),
    change = {},
    at = Date.now(),
    signed = `/api/affiliate/v1${path}`,
  }: { idempotency?: string; change?: Record<string, string>; at?: number; signed?: string } = {},
): Promise<CallAnswer> {
  const target = `/api/affiliate/v1${path}`;
  const text = body === undefined ? '' : JSON.stringify(body);
  const id = `req_${randomUUID()}`;
  const timestamp = String(Math.floor(at / 1000));
  const response = await fetch(`${house.cms.url}${target}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-sys-key': key,
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureFor(secret, id, timestamp, method === 'GET' ? target : `${signed}\n${text}`),
      ...(method === 'POST' ? { 'idempotency-key': idempotency } : {}),
      ...change,
    },
    body: method === 'POST' ? text : undefined,
  });
  const answer = await response.text();
  const read = JSON.parse(answer) as { data: CallAnswer['data']; error?: { details: object } };
  return { status: response.status, headers: response.headers, text: answer, data: read.data, ...read.error?.details };
}
