import type { Querier } from '@sys/database/marketplace';
import type { FraudReview, REVIEW_VIEWS } from '../../contracts/reviews.ts';
import type { Evidence } from '../../domain/fraud/rules.ts';
import { titlesOf } from '../earnings/titles.ts';
import { namesOfStaff } from './names.ts';
import { saidOf } from './words.ts';

type View = (typeof REVIEW_VIEWS)[number];
const VIEWS: Record<View, string> = {
  open: `c.review = 'open' AND c.state <> 'reversed'`,
  released: `c.review = 'released'`,
  rejected: `c.reversed_by = 'review'`,
};

type Row = Omit<FraudReview, 'id' | 'influencer' | 'signals' | 'history' | 'may' | 'placedAt' | 'heldUntil'> & {
  id: string;
  influencer: number;
  name: string;
  document: string;
  placedAt: Date;
  heldUntil: Date | null;
};

const SELECT = `SELECT c.id::text, c.score, c.state, c.influencer, coalesce(u.username, '') AS name, c.deal AS document,
    coalesce(m.name, c.merchant) AS merchant, coalesce(o.number, v.reference) AS "order", v.source = 'order' AS ours, c.by,
    c.placed_at AS "placedAt", c.held_until AS "heldUntil", c.paid::float8, c.refunded::float8, c.amount::float8, c.fee::float8
  FROM affiliate_commissions c JOIN affiliate_conversions v ON v.id = c.conversion
  LEFT JOIN orders_orders o ON v.source = 'order' AND o.id::text = v.reference
  LEFT JOIN up_users u ON u.id = c.influencer
  LEFT JOIN LATERAL (SELECT name FROM merchants WHERE document_id = c.merchant ORDER BY (locale = 'fr') DESC, merchants.id LIMIT 1) m ON true`;

/** Commissions in one of the views, the highest score first: those after the cursor, at most `most`. */
export async function readReviews(
  db: Querier,
  view: View,
  { cursor, most, decides }: { cursor?: string; most: number; decides: boolean },
): Promise<FraudReview[]> {
  const [score = null, id = null] = cursor?.split('_') ?? [];
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `${SELECT} WHERE ${VIEWS[view]} AND ($1::integer IS NULL OR c.score < $1 OR (c.score = $1 AND c.id > $2::bigint))
     ORDER BY c.score DESC, c.id LIMIT $3`,
    [score, id, most],
  );
  return shown(db, rows, decides);
}

export async function readReview(db: Querier, id: string, decides: boolean): Promise<FraudReview | null> {
  const { rows } = await db.query<Row & Record<string, unknown>>(`${SELECT} WHERE c.id = $1`, [id]);
  return (await shown(db, rows, decides))[0] ?? null;
}

/** Where the page after this one begins. */
export const cursorAfter = ({ score, id }: FraudReview): string => `${score}_${id.slice('com_'.length)}`;

interface SignalRow extends Record<string, unknown> {
  commission: string;
  rule: FraudReview['signals'][number]['rule'];
  mode: FraudReview['signals'][number]['mode'];
  weight: number;
  evidence: string;
}
interface MoveRow extends Record<string, unknown> {
  commission: string;
  move: string;
  actor: number | null;
  reason: string;
  at: Date;
}

async function shown(db: Querier, rows: readonly Row[], decides: boolean): Promise<FraudReview[]> {
  const ids = rows.map(({ id }) => id);
  const { rows: signals } = await db.query<SignalRow>(
    `SELECT commission::text, rule, mode, weight, evidence::text FROM affiliate_signals
     WHERE commission = ANY ($1::bigint[]) ORDER BY weight DESC, rule`,
    [ids],
  );
  const { rows: moves } = await db.query<MoveRow>(
    `SELECT commission::text, move, actor, reason, at FROM affiliate_commission_moves
     WHERE commission = ANY ($1::bigint[]) ORDER BY affiliate_commission_moves.id`,
    [ids],
  );
  const nameOf = await namesOfStaff(db, moves.flatMap(({ actor }) => actor ?? [])); // prettier-ignore
  const titleOf = await titlesOf(db, rows.map(({ document }) => document), 'fr'); // prettier-ignore
  return rows.map(({ id, influencer, name, document, placedAt, heldUntil, ...row }) => ({
    ...row,
    id: `com_${id}`,
    influencer: { id: influencer, name },
    deal: titleOf(document) || document,
    placedAt: new Date(placedAt).toISOString(),
    heldUntil: heldUntil === null ? null : new Date(heldUntil).toISOString(),
    signals: signals.filter(({ commission }) => commission === id).map(({ rule, mode, weight, evidence }) => ({
      ...{ rule, mode, weight },
      said: saidOf(rule, JSON.parse(evidence) as Evidence),
    })),
    history: moves.filter(({ commission }) => commission === id).map(({ move, actor, reason, at }) => ({
      ...{ move, reason },
      by: actor === null ? null : nameOf(actor),
      at: new Date(at).toISOString(),
    })),
    may: { decide: decides },
  })); // prettier-ignore
}
