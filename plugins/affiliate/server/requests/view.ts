import type { Querier } from '@sys/database/marketplace';
import type { AffiliationRequest, ShopRequests } from '../../contracts/requests.ts';
import { applicantsOf } from './applicants.ts';
import { againFrom } from './ask.ts';
import { placesOf } from './places.ts';
import type { RequestRow } from './rows.ts';

const A_PAGE = 20;
/** Where a page of requests begins: the number of the last one before it. */
const PLACE = /^\d{1,18}$/;

/** `$1` of a list: the row after which it goes on; null at its beginning. */
export const placeOf = (cursor: string | undefined): string | null =>
  cursor !== undefined && PLACE.test(cursor) ? cursor : null;
/** One more than a page: whether there is another. */
export const UP_TO = A_PAGE + 1;

export function pageOfRows(rows: RequestRow[]): { rows: RequestRow[]; has_more: boolean; next_cursor: string | null } {
  const page = rows.slice(0, A_PAGE);
  const more = rows.length > A_PAGE;
  return { rows: page, has_more: more, next_cursor: more ? page.at(-1)!.id : null };
}

const facts = (row: RequestRow) => ({
  ...{ id: `req_${row.id}` as const, deal: row.deal, state: row.state, message: row.message, reason: row.reason },
  askedAt: row.askedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  againFrom: againFrom(row)?.toISOString() ?? null,
});

/** Requests as who asked reads them. */
export async function viewOwn(db: Querier, rows: readonly RequestRow[], locale: string): Promise<AffiliationRequest[]> {
  const places = await placesOf(db, rows.map(({ deal }) => deal), locale); // prettier-ignore
  return rows.map((row) => {
    const { title = row.deal, slug = '', merchant = '-' } = places.get(row.deal) ?? {};
    return { ...facts(row), title, slug, merchant: { id: row.merchant, name: merchant } };
  });
}

/** Requests as the shop reads them; whoever closed their account takes theirs with them. */
export async function viewForShop(
  db: Querier,
  rows: readonly RequestRow[],
  locale: string,
): Promise<ShopRequests['data']> {
  const places = await placesOf(db, rows.map(({ deal }) => deal), locale); // prettier-ignore
  const people = await applicantsOf(db, rows.map(({ influencer }) => influencer)); // prettier-ignore
  return rows.flatMap((row) => {
    const by = people.get(row.influencer);
    const { title = row.deal, slug = '' } = places.get(row.deal) ?? {};
    return by ? [{ ...facts(row), title, slug, by }] : [];
  });
}
