import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Commission, CommissionFilter, CommissionTotals } from '../../contracts/earnings.ts';
import { readFormula } from '../../domain/commission/formula.ts';
import type { Snapshot } from '../../domain/commission/line.ts';
import { ripeSql, waitsOf } from '../holds/waits.ts';
import { titlesOf } from './titles.ts';
import { LEFT, OWN, valuesOf } from './where.sql.ts';

interface Row {
  id: string;
  conversion: string;
  merchant: string;
  state: Commission['state'];
  deal: string;
  by: Commission['by'];
  placedAt: Date;
  amount: number;
  left: number;
  formula: string;
  base: number;
  rule: string;
  cappedBy: Snapshot['cappedBy'];
  version: number;
  heldUntil: Date | null;
  dueSince: Date | null;
  reviewed: boolean;
  /** Held long enough. */
  ripe: boolean;
  period: string | null;
  payout: NonNullable<Commission['when']['payout']>['state'] | null;
  reversedBy: Commission['when']['reversedBy'];
}

// By key: `$6` is the last one that was seen.
const LIST = `SELECT c.id::text, c.conversion::text, c.merchant, c.state, c.deal, c.by, c.placed_at AS "placedAt", c.amount::float8, (${LEFT})::float8 AS left,
    c.snapshot ->> 'formula' AS formula, (c.snapshot ->> 'base')::float8 AS base, c.snapshot ->> 'rule' AS rule,
    c.snapshot ->> 'cappedBy' AS "cappedBy", (c.snapshot ->> 'version')::integer AS version, c.held_until AS "heldUntil", c.due_at AS "dueSince", c.review = 'open' AS reviewed,
    ${ripeSql('now()')} AS ripe, set_aside.period,
    set_aside.state AS payout, c.reversed_by AS "reversedBy"
  FROM affiliate_commissions c
  LEFT JOIN LATERAL (
    SELECT p.period, p.state FROM affiliate_dues d JOIN affiliate_payouts p ON p.id = d.payout
    WHERE d.commission = c.id AND d.kind = 'commission' LIMIT 1) set_aside ON true
  WHERE ${OWN} AND ($6::bigint IS NULL OR c.id < $6)
  ORDER BY c.id DESC LIMIT $7`;

/** Commissions of an influencer, the newest first: those after `after`, at most `most`. */
export async function readCommissions(
  db: Querier,
  influencer: number,
  filter: CommissionFilter,
  { after = null, most, locale }: { after?: string | null; most: number; locale: Locale },
): Promise<Commission[]> {
  const { rows } = await db.query<Row & Record<string, unknown>>(LIST, [...valuesOf(influencer, filter), after, most]);
  const titleOf = await titlesOf(db, rows.map(({ deal }) => deal), locale); // prettier-ignore
  const wait = await waitsOf(db, rows.filter(({ ripe }) => ripe)); // prettier-ignore
  return rows.map((row) => view(row, titleOf(row.deal), row.ripe ? (wait(row) ?? 'run') : null));
}

/** What all commissions of a filter come to. */
export async function readTotals(db: Querier, influencer: number, filter: CommissionFilter): Promise<CommissionTotals> {
  const { rows } = await db.query<CommissionTotals & Record<string, unknown>>(
    `SELECT count(*)::integer AS count, coalesce(sum(c.amount), 0)::float8 AS amount,
       coalesce(sum(c.amount - (${LEFT})), 0)::float8 AS "takenBack", coalesce(sum(${LEFT}), 0)::float8 AS left
     FROM affiliate_commissions c WHERE ${OWN}`,
    valuesOf(influencer, filter),
  );
  return rows[0]!;
}

function view(row: Row, title: string, waits: Commission['when']['waits']): Commission {
  const { formula, rule, base, cappedBy, version } = row;
  return {
    id: `com_${row.id}`,
    state: row.state,
    deal: row.deal,
    title,
    by: row.by,
    placedAt: new Date(row.placedAt).toISOString(),
    amount: row.amount,
    takenBack: row.amount - row.left,
    left: row.left,
    why: { formula: readFormula(formula), base, rule, cappedBy, version },
    when: {
      heldUntil: iso(row.heldUntil),
      waits,
      dueSince: iso(row.dueSince),
      reviewed: row.reviewed,
      payout: row.period && row.payout ? { period: row.period, state: row.payout } : null,
      reversedBy: row.reversedBy,
    },
  };
}

const iso = (at: Date | null): string | null => (at === null ? null : new Date(at).toISOString());
