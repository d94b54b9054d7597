import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { OWN_DEAL_MOVES, type DealCard, type ShopDeal } from '../../contracts/deals.ts';
import { missingOf } from '../../domain/deals/problems.ts';
import { DEAL_STATES, moveDeal, stateAfterChange } from '../../domain/deals/states.ts';
import { beside } from '../neighbours.ts';
import { readWhole } from './read.ts';
import { countDeals, findDeal, listDeals, type DealFilter, type DealRow } from './rows.ts';

/** What of a deal stands in a list as on its own page. */
function summaryOf({ id, state, taken, shown, endsAt }: DealRow, now: Date) {
  const ended = new Date(endsAt) <= now;
  const moves = Object.fromEntries(
    OWN_DEAL_MOVES.map((move) => [move, moveDeal(state, move, 'merchant') !== null && !(move === 'resume' && ended)]),
  ) as Omit<DealCard['may'], 'change'>;
  return { id, state, ended, taken, shown, may: { ...moves, change: stateAfterChange(state, 'free') !== null } };
}

export async function viewDeals(db: Querier, merchant: string, filter: DealFilter, now: Date) {
  const { deals, next } = await listDeals(db, merchant, filter);
  const counts = await countDeals(db, merchant);
  return {
    data: deals.map((row) => {
      const { title, picture, originalPrice, discountedPrice, startsAt, endsAt, stock, languages } = row;
      return { ...summaryOf(row, now), title, picture, originalPrice, discountedPrice, startsAt, endsAt, stock, languages }; // prettier-ignore
    }),
    counts: Object.fromEntries(DEAL_STATES.map((state) => [state, counts[state] ?? 0])),
    next,
  };
}

export async function viewDeal(
  strapi: Core.Strapi,
  db: Querier,
  merchant: string,
  id: unknown,
  now: Date,
): Promise<ShopDeal> {
  const row = await findDeal(db, merchant, id);
  const { drafts, content, pictures } = await readWhole(strapi, row);
  const previews = drafts.flatMap(({ locale, slug }) => {
    const address = beside().previewOf({ product: row.product, locale, slug }, now);
    return address ? [[locale, address] as const] : [];
  });
  return {
    ...summaryOf(row, now),
    content,
    pictures,
    note: row.note,
    missing: row.state === 'draft' ? missingOf(content, now) : [],
    preview: Object.fromEntries(previews),
  };
}
