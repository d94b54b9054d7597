import type { Querier } from '@sys/database/marketplace';
import { MOST_SHOPS, type SettlementShop } from '../../contracts/settlements.ts';
import { printedSettlementReference, readSettlementReference } from '../../domain/settlements/reference.ts';
import { owesSql } from '../money/owing.ts';

/** What shops are called, by their documents: those of the catalogue alone. */
export async function namesOfShops(db: Querier, merchants: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.query<{ merchant: string; name: string }>(
    `SELECT DISTINCT ON (m.document_id) m.document_id AS merchant, m.name FROM merchants m
     WHERE m.document_id = ANY ($1::text[]) ORDER BY m.document_id, m.locale = 'fr' DESC, m.id`,
    [merchants],
  );
  return new Map(rows.map(({ merchant, name }) => [merchant, name]));
}

const SHOPS = `SELECT shop.merchant, shop.name AS shop, r.reference, books.owes,
    (SELECT coalesce(sum(s.amount), 0)::float8 FROM orders_settlements s
     WHERE s.merchant = shop.merchant AND s.state = 'recorded') AS recorded
  FROM (SELECT DISTINCT ON (m.document_id) m.document_id AS merchant, m.name FROM merchants m
    ORDER BY m.document_id, m.locale = 'fr' DESC, m.id) shop
  LEFT JOIN orders_settlement_references r ON r.merchant = shop.merchant
  CROSS JOIN LATERAL (SELECT ${owesSql('shop.merchant')} AS owes) books
  WHERE CASE WHEN $1::text IS NULL THEN books.owes > 0 ELSE r.reference = $2 OR EXISTS (
    SELECT 1 FROM merchants m WHERE m.document_id = shop.merchant
      AND strpos(marketplace_normalise(m.name), marketplace_normalise($1)) > 0) END
  ORDER BY books.owes DESC, shop.merchant LIMIT ${MOST_SHOPS}`;

/** The shops that owe us, the most first; with `find` those of that name or reference, whether they owe or not. */
export async function listShops(db: Querier, find: string | null): Promise<SettlementShop[]> {
  const { rows } = await db.query<SettlementShop & Record<string, unknown>>(SHOPS, [
    find,
    find && readSettlementReference(find),
  ]);
  return rows.map((row) => ({ ...row, reference: row.reference && printedSettlementReference(row.reference) }));
}
