import type pg from 'pg';
import { fillForBench } from '@sys/database/bench-profile';
import { productsResponseSchema, type Card, type ProductsResponse } from '../../contracts/marketplace.ts';
import type { TestCms } from '../../../tests/support/cms.ts';
import { withConnection } from '../../../tests/support/databases.ts';

export type Get = (
  path: string,
  init?: RequestInit,
) => Promise<{ status: number; headers: Headers; body: unknown; text: string }>;

/** Asks the public reads of a test CMS; redirects are answers, not followed. */
export function reader(cms: TestCms): Get {
  return async (path, init) => {
    const response = await fetch(`${cms.url}/api/marketplace/${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text ? (JSON.parse(text) as unknown) : null,
    };
  };
}

export const withClient = <T>(cms: Pick<TestCms, 'databaseUrl'>, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  withConnection(cms.databaseUrl, work);

export const fill = (cms: TestCms, count: number): Promise<void> =>
  withClient(cms, (client) => fillForBench(client, count));

export async function list(get: Get, query: string): Promise<ProductsResponse> {
  const { status, body, text } = await get(`products?${query}`);
  if (status !== 200) throw new Error(`products?${query} answered ${status}: ${text}`);
  return productsResponseSchema.parse(body);
}

/** Follows the cursors to the end. */
export async function walk(get: Get, query: string, limit = 48): Promise<Card[]> {
  const cards: Card[] = [];
  let after = '';
  for (;;) {
    const page = await list(get, `${query}&limit=${limit}${after}`);
    cards.push(...page.data);
    if (page.nextCursor === null) return cards;
    after = `&after=${page.nextCursor}`;
  }
}
