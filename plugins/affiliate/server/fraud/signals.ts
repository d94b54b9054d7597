import type { Querier } from '@sys/database/marketplace';
import type { FraudMode, FraudRule } from '../../domain/fraud/rules.ts';
import type { Signal } from '../../domain/fraud/verdict.ts';

/** What the staff has said that rules do; of the others nothing. */
export async function modesNow(db: Querier): Promise<Partial<Record<FraudRule, FraudMode>>> {
  const { rows } = await db.query<{ rule: FraudRule; mode: FraudMode }>(
    'SELECT DISTINCT ON (rule) rule, mode FROM affiliate_fraud_modes ORDER BY rule, affiliate_fraud_modes.id DESC',
  );
  return Object.fromEntries(rows.map(({ rule, mode }) => [rule, mode]));
}

/** Keeps what spoke against a commission, with its numbers. */
export async function writeSignals(db: Querier, commission: string, signals: readonly Signal[]): Promise<void> {
  for (const { rule, mode, weight, evidence } of signals)
    await db.query(
      'INSERT INTO affiliate_signals (commission, rule, mode, weight, evidence) VALUES ($1, $2, $3, $4, $5::jsonb)',
      [commission, rule, mode, weight, JSON.stringify(evidence)],
    );
}
