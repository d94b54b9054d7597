import type { IncomingHttpHeaders } from 'node:http';
import type { BasketView } from '@sys/orders/contracts';
import type { H3Event } from 'h3';
import { dropCookie, readCookie, writeCookie } from './cookies.ts';
import { keyFor, withKey } from './order-keys.ts';
import type { ProxyRoute } from './proxy-routes.ts';
import { saleConsent } from './sale-consent.ts';

/** As long as the CMS keeps a basket that nobody touches; and for what somebody who bought as a guest may come back. */
const BASKET_SECONDS = 30 * 86_400;
const ORDERS_SECONDS = 180 * 86_400;
const TOKEN = /^[\w-]{43}$/;
const VISITOR = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the CMS is told beside the session: the browser's basket, the key of the order that is asked for, one wish from another, who followed the link of an influencer, and what the browser of an order allows. */
export function shoppingHeaders(event: H3Event, { basket, order }: ProxyRoute, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const token = basket ? readCookie(event, 'basket') : undefined;
  if (token && TOKEN.test(token)) headers['x-basket'] = token;
  const number = order ? numberIn(path) : null;
  const key = number && keyFor(readCookie(event, 'orders'), number);
  if (key) headers['x-order-key'] = key;
  const wish = basket ? getRequestHeader(event, 'idempotency-key') : undefined;
  if (wish && /^[\w-]{16,64}$/.test(wish)) headers['idempotency-key'] = wish;
  const visitor = basket ? visitorOf(event) : undefined;
  if (visitor) headers['x-visitor'] = visitor;
  const consent = basket && path === 'orders' ? saleConsent(event) : undefined;
  if (consent) headers['x-consent'] = consent;
  return headers;
}

/** Nobody whose browser says by now that it does not want to be followed. */
function visitorOf(event: H3Event): string | undefined {
  const visitor = getRequestHeader(event, 'sec-gpc') === '1' ? undefined : readCookie(event, 'visitor');
  return visitor && VISITOR.test(visitor) ? visitor : undefined;
}

const numberIn = (path: string): string | null => /^orders\/(\d{12})(?:\/|$)/.exec(path)?.[1] ?? null;

/** Keeps of an answer what opens a basket or an order: in cookies that no script reads. Returns what the page is told. */
export function keepShopping(
  event: H3Event,
  { basket }: ProxyRoute,
  answer: { status: number; headers: IncomingHttpHeaders; body: string },
): string {
  if (!basket) return answer.body;
  const token = answer.headers['x-basket'];
  if (typeof token === 'string' && TOKEN.test(token)) writeCookie(event, 'basket', token, BASKET_SECONDS);
  if (token === '') dropCookie(event, 'basket');
  if (answer.status === 200) countBasket(event, answer.body);
  if (answer.status !== 201) return answer.body;
  const { data, ...rest } = JSON.parse(answer.body) as { data: { number: string; key: string } };
  keepOrderKey(event, data.number, data.key);
  dropCookie(event, 'basket-count');
  return JSON.stringify({ ...rest, data: { ...data, key: '' } });
}

function countBasket(event: H3Event, body: string): void {
  const { lines } = (JSON.parse(body) as { data: Pick<BasketView, 'lines'> }).data;
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units > 0) writeCookie(event, 'basket-count', String(units), BASKET_SECONDS);
  else dropCookie(event, 'basket-count');
}

export function keepOrderKey(event: H3Event, number: string, key: string): void {
  writeCookie(event, 'orders', withKey(readCookie(event, 'orders'), number, key), ORDERS_SECONDS);
}
