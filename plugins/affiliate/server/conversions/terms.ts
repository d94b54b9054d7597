import type { Querier } from '@sys/database/marketplace';
import type { Programme } from '../../domain/programme/rule.ts';
import { readRules } from '../programmes/read.ts';

// As text: whether a connection parses JSON depends on whose it is.
type Stored = Omit<Programme, 'rules'> & { rules: string };

/**
 * By deal, what its merchant offered at that time: whoever was brought before a change is paid by what was said then.
 * Whether the programme has closed since makes no difference: that only takes on nobody new.
 */
export async function programmesAt(db: Querier, merchant: string, deals: readonly string[], at: Date): Promise<Map<string, Programme>> {
  const { rows } = await db.query<Stored & Record<string, unknown>>(
    `SELECT DISTINCT ON (p.id) p.id::text, p.deal, p.merchant, v.version, v.window_days AS "windowDays",
       v.hold_days AS "holdDays", v.rules::text, v.most_each_month::float8 AS "mostEachMonth", v.budget::float8
     FROM affiliate_programmes p JOIN affiliate_programme_versions v ON v.programme = p.id
     WHERE p.merchant = $1 AND p.deal = ANY ($2) AND v.at <= $3 ORDER BY p.id, v.version DESC`,
    [merchant, deals, at],
  );
  return new Map(rows.map((row) => [row.deal, { ...row, rules: readRules(row.rules) }]));
} // prettier-ignore
