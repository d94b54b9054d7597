import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { ownSaleSchema } from '../../contracts/partners.ts';
import { AffiliateError } from '../errors.ts';

export type OwnSale = z.output<typeof ownSaleSchema>;

const A_PAGE = 50;

interface Row {
  row: string;
  order: string;
  at: Date;
  /** JSON, as text: whether a connection reads it depends on whose it is. */
  commissions: string;
}

const READ = `SELECT v.id::text AS row, v.reference AS "order", v.at, made.commissions::text
  FROM affiliate_conversions v
  CROSS JOIN LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('id', 'com_' || c.id, 'line', c.line, 'deal', c.deal,
      'state', c.state, 'amount', c.amount, 'fee', c.fee, 'gone', c.gone,
      'heldUntil', to_char(c.held_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.id), '[]'::jsonb) AS commissions
    FROM affiliate_commissions c WHERE c.conversion = v.id) made
  WHERE v.merchant = $1 AND v.source = 'shop'`;

const view = ({ row, order, at, commissions }: Row): OwnSale => ({
  id: `cnv_${row}`,
  order,
  at: new Date(at).toISOString(),
  commissions: JSON.parse(commissions) as OwnSale['commissions'],
});

/** A sale by what the shop calls it. Throws `no-sale`. */
export async function readOwnSale(db: Querier, merchant: string, order: string): Promise<OwnSale> {
  const { rows } = await db.query<Row & Record<string, unknown>>(`${READ} AND v.reference = $2`, [merchant, order]);
  if (!rows[0]) throw new AffiliateError('no-sale');
  return view(rows[0]);
}

/** The sales of a shop of its own, the newest first. */
export async function listOwnSales(
  db: Querier,
  merchant: string,
  cursor: string | undefined,
): Promise<{ data: OwnSale[]; has_more: boolean; next_cursor: string | null }> {
  if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) throw new AffiliateError('invalid', [{ field: 'cursor', message: 'invalid' }]); // prettier-ignore
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `${READ} AND ($2::bigint IS NULL OR v.id < $2) ORDER BY v.id DESC LIMIT ${A_PAGE + 1}`,
    [merchant, cursor ?? null],
  );
  const page = rows.slice(0, A_PAGE);
  const more = rows.length > A_PAGE;
  return { data: page.map(view), has_more: more, next_cursor: more ? page.at(-1)!.row : null };
}
