import type { Querier } from '@sys/database/marketplace';
import type { FraudRuleView } from '../../contracts/reviews.ts';
import { FRAUD_RULES, type FraudMode, type FraudRule } from '../../domain/fraud/rules.ts';
import { FIXED_RULES, USUAL_MODES } from '../../domain/fraud/verdict.ts';
import { AffiliateError } from '../errors.ts';
import { namesOfStaff } from './names.ts';

interface Row extends Record<string, unknown> {
  rule: FraudRule;
  mode: FraudMode;
  actor: number;
  at: Date;
}

/** What each rule does now, who said so, and how often it spoke lately. */
export async function readRules(db: Querier): Promise<FraudRuleView[]> {
  const { rows } = await db.query<Row>(
    'SELECT DISTINCT ON (rule) rule, mode, actor, at FROM affiliate_fraud_modes ORDER BY rule, affiliate_fraud_modes.id DESC',
  );
  const { rows: counts } = await db.query<{ rule: string; times: number }>(
    `SELECT s.rule, count(*)::integer AS times FROM affiliate_signals s JOIN affiliate_commissions c ON c.id = s.commission
     WHERE c.placed_at > now() - interval '30 days' GROUP BY s.rule`,
  );
  const nameOf = await namesOfStaff(db, rows.map(({ actor }) => actor)); // prettier-ignore
  return FRAUD_RULES.map((rule) => {
    const fixed = FIXED_RULES.includes(rule);
    const said = fixed ? undefined : rows.find((row) => row.rule === rule);
    return {
      rule,
      mode: said?.mode ?? USUAL_MODES[rule],
      usual: USUAL_MODES[rule],
      fixed,
      lately: counts.find((count) => count.rule === rule)?.times ?? 0,
      changed: said ? { by: nameOf(said.actor), at: new Date(said.at).toISOString() } : null,
    };
  });
}

/** From now on a rule does this; what it has done stays. Throws for the rules that leave no choice. */
export async function changeRule(db: Querier, rule: FraudRule, mode: FraudMode, actor: number): Promise<void> {
  if (FIXED_RULES.includes(rule)) throw new AffiliateError('fixed-rule');
  await db.query('INSERT INTO affiliate_fraud_modes (rule, mode, actor) VALUES ($1, $2, $3)', [rule, mode, actor]);
}
