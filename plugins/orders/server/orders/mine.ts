import type { Querier } from '@sys/database/marketplace';
import type { MyOrders } from '../../contracts/orders.ts';
import { productsOf } from '../reviews/bought.ts';
import { reviewedBy } from '../reviews/rows.ts';
import { linesIn } from './lines.ts';

const A_PAGE = 20;

type Listed = MyOrders['data'][number];
type Row = Omit<Listed, 'placedAt' | 'toReview'> & { id: string; placedAt: Date };

// By key: `after` names the last one that was seen, of the same person.
const MINE = `SELECT o.id::text, o.number, o.state, o.method, o.placed_at AS "placedAt", o.total::float8,
    array(SELECT l.title FROM orders_lines l WHERE l."order" = o.id AND l.kind <> 'fee' ORDER BY l.id) AS titles,
    (SELECT l.image FROM orders_lines l WHERE l."order" = o.id AND l.image IS NOT NULL ORDER BY l.id LIMIT 1) AS image,
    (SELECT coalesce(sum(l.quantity), 0)::integer FROM orders_lines l WHERE l."order" = o.id AND l.kind <> 'fee') AS units,
    (SELECT count(*)::integer FROM orders_vouchers v WHERE v."order" = o.id AND v.state = 'issued') AS "vouchersLeft"
  FROM orders_orders o
  WHERE o.user_id = $1 AND ($2::text IS NULL OR o.id < (SELECT id FROM orders_orders WHERE number = $2 AND user_id = $1))
  ORDER BY o.id DESC LIMIT ${A_PAGE + 1}`;

/** A page of somebody's orders, the newest first. */
export async function listMine(db: Querier, user: number, after: string | undefined): Promise<MyOrders> {
  const { rows } = await db.query<Row & Record<string, unknown>>(MINE, [user, after ?? null]);
  const shown = rows.slice(0, A_PAGE);
  const lines = await linesIn(db, shown.map(({ id }) => id)); // prettier-ignore
  const bought = lines.flatMap(({ product }) => product ?? []);
  const said = await reviewedBy(db, { user, email: '' }, bought);
  return {
    data: shown.map(({ id, ...row }) => {
      const products = productsOf(row, lines.filter(({ order }) => order === id)); // prettier-ignore
      const toReview = products.filter(({ product, may }) => may === 'yes' && !said.has(product)).length;
      return { ...row, placedAt: new Date(row.placedAt).toISOString(), toReview };
    }),
    next: rows.length > A_PAGE ? shown.at(-1)!.number : null,
  };
}
