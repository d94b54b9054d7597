import type { Querier } from '@sys/database/marketplace';
import type { Programme, Rule } from '../../domain/programme/rule.ts';
import type { AutoApproval } from '../../domain/requests/approve.ts';

/** What a merchant offers for a deal now, with what of its budget is taken; centimes. */
export interface ProgrammeRow extends Programme {
  open: boolean;
  spent: number;
  autoApproval: AutoApproval | null;
  brief: string;
  /** What its influencers may give away, in basis points; null: nothing. */
  coupon: { rate: number } | null;
  at: Date;
}

type Stored = Omit<ProgrammeRow, 'rules' | 'at'> & { rules: StoredRule[]; at: Date };
type StoredRule = Omit<Rule, 'startsAt' | 'endsAt'> & { startsAt: string | null; endsAt: string | null };

/**
 * The newest version of the programme of a deal; null where there is none. `lock`: until the caller's transaction ends
 * nobody else spends of its budget or follows it by another version.
 */
export async function readProgramme(
  db: Querier,
  deal: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<ProgrammeRow | null> {
  if (lock) await db.query('SELECT 1 FROM affiliate_programmes WHERE deal = $1 FOR UPDATE', [deal]);
  // As `json`: of `jsonb` Strapi hands out the text.
  const { rows } = await db.query<Stored & Record<string, unknown>>(
    `SELECT p.id::text, p.version, p.deal, p.merchant, p.open, p.spent::float8, v.window_days AS "windowDays",
       v.hold_days AS "holdDays", v.rules::json, v.most_each_month::float8 AS "mostEachMonth", v.budget::float8,
       v.auto_approval::json AS "autoApproval", v.brief, v.coupon::json, v.at
     FROM affiliate_programmes p JOIN affiliate_programme_versions v ON v.programme = p.id AND v.version = p.version
     WHERE p.deal = $1`,
    [deal],
  );
  return rows[0] ? { ...rows[0], rules: rows[0].rules.map(readRule), at: new Date(rows[0].at) } : null;
}

const readRule = (rule: StoredRule): Rule => ({
  ...rule,
  startsAt: rule.startsAt === null ? null : new Date(rule.startsAt),
  endsAt: rule.endsAt === null ? null : new Date(rule.endsAt),
});
