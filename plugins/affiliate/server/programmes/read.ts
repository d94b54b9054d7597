import type { Querier } from '@sys/database/marketplace';
import type { Forbidden } from '../../domain/programme/forbidden.ts';
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
  /** From where no click may bring a sale. */
  forbidden: Forbidden[];
  at: Date;
}

// JSON comes as text: whether a connection reads it depends on whose it is.
type Stored = Omit<ProgrammeRow, 'rules' | 'autoApproval' | 'coupon'> & {
  rules: string;
  autoApproval: string | null;
  coupon: string | null;
};
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
  const { rows } = await db.query<Stored & Record<string, unknown>>(
    `SELECT p.id::text, p.version, p.deal, p.merchant, p.open, p.spent::float8, v.window_days AS "windowDays",
       v.hold_days AS "holdDays", v.rules::text, v.most_each_month::float8 AS "mostEachMonth", v.budget::float8,
       v.auto_approval::text AS "autoApproval", v.brief, v.coupon::text, v.forbidden, v.at
     FROM affiliate_programmes p JOIN affiliate_programme_versions v ON v.programme = p.id AND v.version = p.version
     WHERE p.deal = $1`,
    [deal],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    ...row,
    rules: readRules(row.rules),
    autoApproval: readOptional(row.autoApproval),
    coupon: readOptional(row.coupon),
    at: new Date(row.at),
  };
}

/** Rules, and what a programme may have besides (whom it lets in at once, a coupon), as the table has them. */
export const readRules = (text: string): Rule[] => (JSON.parse(text) as StoredRule[]).map(readRule);
export const readOptional = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

const readRule = (rule: StoredRule): Rule => ({
  ...rule,
  startsAt: rule.startsAt === null ? null : new Date(rule.startsAt),
  endsAt: rule.endsAt === null ? null : new Date(rule.endsAt),
});
