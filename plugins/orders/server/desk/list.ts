import type { Querier } from '@sys/database/marketplace';
import type { DeskQuery, DeskRow } from '../../contracts/desk.ts';
import { readOrderNumber } from '../../domain/order/number.ts';
import { hiddenPhone, phoneEnding } from '../../domain/order/phone.ts';

const A_PAGE = 30;

type Row = Omit<DeskRow, 'placedAt'> & { placedAt: Date };

// By key: `before` names the last one that was seen.
const LIST = `SELECT o.number, o.state, o.method, o.placed_at AS "placedAt", o.name, o.phone, o.total::float8, o.refunded::float8,
    o.trouble, array(SELECT DISTINCT l.merchant_name FROM orders_lines l WHERE l."order" = o.id ORDER BY 1) AS merchants
  FROM orders_orders o
  WHERE ($1::text IS NULL OR o.state = $1) AND ($2::text IS NULL OR o.method = $2) AND ($3::text IS NULL OR o.number = $3)
    AND ($4::text IS NULL OR reverse(o.phone) LIKE reverse($4) || '%') AND (NOT $5::boolean OR o.trouble IS NOT NULL)
    AND ($6::text IS NULL OR o.id < (SELECT id FROM orders_orders WHERE number = $6))
  ORDER BY o.id DESC LIMIT ${A_PAGE + 1}`;

/** A page of all orders, the newest first. What was typed and is neither a number nor an ending finds nothing. */
export async function listDesk(db: Querier, query: DeskQuery): Promise<{ data: DeskRow[]; next: string | null }> {
  const { state = null, method = null, before = null } = query;
  const number = query.number === undefined ? null : readOrderNumber(query.number);
  const ending = query.phone === undefined ? null : phoneEnding(query.phone);
  if ((query.number !== undefined && !number) || (query.phone !== undefined && !ending))
    return { data: [], next: null };
  const trouble = query.trouble === 'true';
  const { rows } = await db.query<Row & Record<string, unknown>>(LIST, [
    state,
    method,
    number,
    ending,
    trouble,
    before,
  ]);
  const shown = rows.slice(0, A_PAGE);
  return {
    data: shown.map((row) => ({
      ...row,
      phone: hiddenPhone(row.phone),
      placedAt: new Date(row.placedAt).toISOString(),
    })),
    next: rows.length > A_PAGE ? shown.at(-1)!.number : null,
  };
}
