import type { Querier } from '@sys/database/marketplace';
import type { DeskProgramme } from '../../contracts/desk.ts';
import type { Rule } from '../../domain/programme/rule.ts';
import { titlesOf } from '../earnings/titles.ts';

type Row = Omit<DeskProgramme, 'id' | 'title' | 'at' | 'values'> & { id: string; at: Date; rules: string };

const LIST = `SELECT p.id::text, p.deal, coalesce(m.name, p.merchant) AS merchant, p.open, p.version, v.at, v.rules::text AS rules,
    p.spent::float8, v.budget::float8,
    (SELECT count(*)::integer FROM affiliate_requests r WHERE r.deal = p.deal AND r.state = 'approved') AS approved,
    (SELECT count(*)::integer FROM affiliate_links l WHERE l.deal = p.deal AND l.state = 'live') AS links
  FROM affiliate_programmes p JOIN affiliate_programme_versions v ON v.programme = p.id AND v.version = p.version
  LEFT JOIN LATERAL (SELECT name FROM merchants WHERE document_id = p.merchant ORDER BY (locale = 'fr') DESC, merchants.id LIMIT 1) m ON true
  WHERE ($1::text IS NULL OR m.name ILIKE $1 OR EXISTS (
      SELECT 1 FROM deals d JOIN deals_product_lnk k ON k.deal_id = d.id JOIN products t ON t.id = k.product_id
      WHERE d.document_id = p.deal AND t.title ILIKE $1))
    AND ($2::bigint IS NULL OR p.id < $2)
  ORDER BY p.id DESC LIMIT $3`;

/** Programmes of all merchants, the newest first: those after `after`, at most `most`. */
export async function readProgrammes(
  db: Querier,
  { q, after, most }: { q?: string; after: string | null; most: number },
): Promise<DeskProgramme[]> {
  const typed = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await db.query<Row & Record<string, unknown>>(LIST, [typed, after, most]);
  const titleOf = await titlesOf(db, rows.map(({ deal }) => deal), 'fr'); // prettier-ignore
  return rows.map(({ id, at, rules, ...row }) => ({
    ...row,
    id: `prg_${id}`,
    title: titleOf(row.deal) || row.deal,
    at: new Date(at).toISOString(),
    values: (JSON.parse(rules) as Rule[]).map(({ value }) => value),
  }));
}
