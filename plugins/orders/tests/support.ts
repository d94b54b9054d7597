import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { factories } from '../../../tests/support/factories.ts';
import { openHouse, type House } from '../../platform/tests/notifications/support.ts';
import type { BasketView } from '../contracts/basket.ts';
import type { OrderView, PlacedView } from '../contracts/orders.ts';

export interface Answer<Data> {
  status: number;
  code?: string;
  problems?: unknown;
  message?: string;
  headers: Headers;
  data: Data;
}

/** Somebody at a browser: it keeps what the storefront would keep in its cookies. */
export interface Buyer {
  /** Null for a guest. */
  user: number | null;
  token: string | null;
  email: string;
  basket: string | null;
  call<Data>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Data>>;
  put(deal: string, quantity?: number, more?: object): Promise<Answer<BasketView>>;
  view(): Promise<BasketView>;
  /** Orders what is in the basket; the total is what the basket says unless it is given. */
  order(more?: Record<string, unknown>, key?: string): Promise<Answer<PlacedView>>;
  read(placed: { number: string; key: string }): Promise<Answer<OrderView>>;
}

export interface OrdersHouse extends House {
  make: ReturnType<typeof factories>;
  buyer(options?: { signedIn?: boolean }): Promise<Buyer>;
  db<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** A live deal; `goods` are delivered. Resolves to its document. */
  deal(data?: Record<string, unknown>, product?: Record<string, unknown>): Promise<string>;
  /** How many of a deal are taken. */
  taken(deal: string): Promise<number>;
  /** The code that was sent last for an order. */
  codeOf(email: string): Promise<string>;
}

let serial = 0;
export const ADDRESS = { line: '12, rue des Orangers', district: 'Hassan', city: 'Rabat', postcode: '10020', note: '' };

/** A Moroccan mobile of nobody else’s. */
export const phone = (): string => `06${String(10_000_000 + ++serial)}`;

export async function openOrdersHouse(env: Record<string, string> = {}): Promise<OrdersHouse> {
  const house = await openHouse(env);
  const make = factories(house.cms.strapi);
  return {
    ...house,
    make,
    db: (work) => withClient(house.cms, work),
    async deal(data = {}, product = {}) {
      const { documentId } = await make.product(product);
      return (await make.deal({ ...data, product: documentId })).documentId;
    },
    async taken(deal) {
      const [row] = await house.query<{ taken: number }>(
        'SELECT s.taken FROM orders_stock s JOIN deals d ON d.id = s.deal WHERE d.document_id = $1',
        [deal],
      );
      return row?.taken ?? 0;
    },
    async codeOf(email) {
      const mail = await house.mailbox.waitFor(
        ({ recipients, subject }) => recipients.includes(email) && subject.startsWith('Confirmez'),
        15_000,
      );
      return /\b\d{6}\b/.exec(mail.text)![0];
    },
    async buyer({ signedIn = false } = {}) {
      const person = signedIn ? await house.person() : null;
      return buyerAt(house.cms.url, person);
    },
  };
}

function buyerAt(url: string, person: { id: number; email: string; token: string } | null): Buyer {
  const number = phone();
  const buyer: Buyer = {
    user: person?.id ?? null,
    token: person?.token ?? null,
    email: person?.email ?? `guest${++serial}@example.ma`,
    basket: null,
    async call(method, path, body, headers = {}) {
      const response = await fetch(`${url}/api/orders${path}`, {
        method,
        headers: {
          ...(person ? { authorization: `Bearer ${person.token}` } : {}),
          ...(buyer.basket ? { 'x-basket': buyer.basket } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const kept = response.headers.get('x-basket');
      if (kept !== null) buyer.basket = kept || null;
      const text = await response.text();
      const read = text.startsWith('{')
        ? (JSON.parse(text) as { data: never; error?: { message: string; details?: object } })
        : { data: null as never };
      return {
        status: response.status,
        headers: response.headers,
        data: read.data,
        message: read.error?.message,
        ...read.error?.details,
      };
    },
    put: (deal, quantity = 1, more = {}) => buyer.call('PUT', '/basket/lines', { deal, quantity, ...more }),
    view: async () => (await buyer.call<BasketView>('GET', '/basket')).data,
    async order(more = {}, key = randomUUID()) {
      const total = 'total' in more ? more.total : (await buyer.view()).total;
      const wish = {
        name: 'Nadia Alami',
        phone: number,
        email: buyer.email,
        method: 'card',
        locale: 'fr',
        terms: true,
        ...more,
        total,
      };
      return buyer.call('POST', '', wish, { 'idempotency-key': key });
    },
    read: ({ number: order, key }) => buyer.call('GET', `/${order}`, undefined, { 'x-order-key': key }),
  };
  return buyer;
}

/** How many answers there are of each kind: `201`, `line-problems` ... */
export function tally(answers: Answer<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, code } of answers) {
    const kind = code ?? String(status);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
