import type { Querier } from '@sys/database/marketplace';
import type { DealLanguage } from '../../domain/deals/content.ts';
import type { DealState } from '../../domain/deals/states.ts';
import { OrderError } from '../errors.ts';
import { lockStock } from '../stock/take.ts';

/** A deal of a shop as the database has it, without what its product says. Amounts are centimes. */
export interface DealRow {
  row: number;
  id: string;
  product: string;
  state: DealState;
  originalPrice: number;
  discountedPrice: number;
  startsAt: string;
  endsAt: string;
  stock: number | null;
  taken: number;
  /** What an editor said of it when they declined it. */
  note: string | null;
  title: string;
  picture: string | null;
  languages: DealLanguage[];
  /** The slug of each language in which the product is published. */
  shown: Partial<Record<DealLanguage, string>>;
}

const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Deals of the products that a merchant’s drafts name: what an editor moves to another merchant is theirs no more. */
const OF_SHOP = `
(SELECT DISTINCT p.document_id AS id FROM merchants m
  JOIN products_merchant_lnk l ON l.merchant_id = m.id JOIN products p ON p.id = l.product_id
  WHERE m.document_id = $1 AND p.published_at IS NULL) product
CROSS JOIN LATERAL (SELECT DISTINCT k.deal_id AS row FROM products p JOIN deals_product_lnk k ON k.product_id = p.id
  WHERE p.document_id = product.id) own
JOIN deals d ON d.id = own.row
WHERE true`;

const COLUMNS = `
d.id AS row, d.document_id AS id, product.id AS product, d.state,
d.original_price::float8 AS "originalPrice", d.discounted_price::float8 AS "discountedPrice",
${instant('d.starts_at')} AS "startsAt", ${instant('d.ends_at')} AS "endsAt", d.stock,
coalesce((SELECT s.taken FROM orders_stock s WHERE s.deal = d.id), 0) AS taken,
CASE WHEN d.state = 'draft' THEN nullif(btrim(d.review_note), '') END AS note,
coalesce((SELECT p.title FROM products p WHERE p.document_id = product.id AND p.published_at IS NULL
  ORDER BY p.locale = 'fr' DESC, p.locale = 'ar' DESC LIMIT 1), d.name) AS title,
(SELECT f.url FROM products p JOIN files_related_mph x ON x.related_id = p.id AND x.related_type = 'api::product.product' AND x.field = 'gallery'
  JOIN files f ON f.id = x.file_id WHERE p.document_id = product.id AND p.published_at IS NULL
  ORDER BY p.locale = 'fr' DESC, p.id, x."order" LIMIT 1) AS picture,
(SELECT coalesce(json_agg(p.locale ORDER BY p.locale), '[]') FROM products p
  WHERE p.document_id = product.id AND p.published_at IS NULL AND p.locale IN ('fr', 'ar', 'en')) AS languages,
(SELECT coalesce(json_object_agg(p.locale, p.slug), '{}') FROM products p
  WHERE p.document_id = product.id AND p.published_at IS NOT NULL AND p.locale IN ('fr', 'ar', 'en')) AS shown`;

export interface DealFilter {
  state?: DealState | undefined;
  q?: string | undefined;
  after?: string | undefined;
}

const PAGE = 20;

/** The newest first; `next` is where the following page begins. */
export async function listDeals(
  db: Querier,
  merchant: string,
  { state, q, after }: DealFilter,
): Promise<{ deals: DealRow[]; next: string | null }> {
  const { rows } = await db.query<DealRow>(
    `SELECT * FROM (SELECT ${COLUMNS} FROM ${OF_SHOP} AND ($2::text IS NULL OR d.state = $2) AND ($3::integer IS NULL OR d.id < $3)) deal
     WHERE $4::text IS NULL OR position(lower($4) IN lower(deal.title)) > 0 ORDER BY deal.row DESC LIMIT ${PAGE + 1}`,
    [merchant, state ?? null, after ?? null, q || null],
  );
  const deals = rows.slice(0, PAGE);
  return { deals, next: rows.length > PAGE ? String(deals.at(-1)!.row) : null };
}

/** How many a shop has of each state. */
export async function countDeals(db: Querier, merchant: string): Promise<Partial<Record<DealState, number>>> {
  const { rows } = await db.query<{ state: DealState; count: number }>(
    `SELECT d.state, count(*)::integer AS count FROM ${OF_SHOP} GROUP BY d.state`,
    [merchant],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

const WATCHED = 5;
const NEARLY_OVER_DAYS = 3;
const NEARLY_SOLD = 5;

/** On sale, and over within three days or with five left or fewer: the first to end first. */
export async function dealsToWatch(
  db: Querier,
  merchant: string,
  now: Date,
): Promise<{ id: string; title: string; endsAt: string; left: number | null }[]> {
  const { rows } = await db.query<DealRow>(
    `SELECT * FROM (SELECT ${COLUMNS} FROM ${OF_SHOP} AND d.state = 'live' AND d.ends_at > $2::timestamptz AT TIME ZONE 'UTC'
       AND (d.ends_at < $2::timestamptz AT TIME ZONE 'UTC' + interval '${NEARLY_OVER_DAYS} days'
         OR d.stock - coalesce((SELECT s.taken FROM orders_stock s WHERE s.deal = d.id), 0) <= ${NEARLY_SOLD})) deal
     ORDER BY deal."endsAt", deal.row LIMIT ${WATCHED}`,
    [merchant, now],
  );
  return rows.map(({ id, title, endsAt, stock, taken }) => {
    return { id, title, endsAt, left: stock === null ? null : Math.max(0, stock - taken) };
  });
}

/** A deal of this shop; somebody else’s is one that is not there. */
export async function findDeal(db: Querier, merchant: string, id: unknown): Promise<DealRow> {
  const { rows } =
    typeof id === 'string'
      ? await db.query<DealRow>(`SELECT ${COLUMNS} FROM ${OF_SHOP} AND d.document_id = $2`, [merchant, id])
      : { rows: [] };
  if (!rows[0]) throw new OrderError('no-deal');
  return rows[0];
}

/** The same, and until the transaction ends nobody edits it and nobody orders it: what is read of it stays true. */
export async function holdDeal(db: Querier, merchant: string, id: unknown): Promise<DealRow> {
  const { row } = await findDeal(db, merchant, id);
  await db.query('SELECT id FROM deals WHERE id = $1 FOR UPDATE', [row]);
  // Its stock too, when somebody has ordered it: money that comes late takes of that alone.
  await lockStock(db, [row]);
  return findDeal(db, merchant, id);
}
