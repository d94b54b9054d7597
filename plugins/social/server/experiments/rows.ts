import type { Querier } from '@sys/database/marketplace';
import type { Experiment } from '../../contracts/manager/analytics.ts';
import type { Values } from '../../domain/analytics/engagement.ts';
import { isOver, type DeliveryState } from '../../domain/delivery/states.ts';
import type { ArmPart, Metric } from '../../domain/experiments/compare.ts';
import { HORIZON_HOURS } from '../../domain/experiments/horizon.ts';
import type { Network } from '../../domain/networks.ts';
import { SocialError } from '../errors.ts';
import { instant } from '../publications/rows.ts';

type Figures = Omit<NonNullable<Experiment['a']>, 'post'>;
/** What a test says: of one that has ended, what it said then. */
export interface Reading extends Pick<Experiment, 'per' | 'readAt' | 'result'> {
  a: Figures | null;
  b: Figures | null;
}

/** A test of two posts. Times are ISO, UTC. */
export interface ExperimentRow {
  id: string;
  name: string;
  metric: Metric;
  state: 'running' | 'ended';
  createdAt: string;
  endedAt: string | null;
  outcome: Reading | null;
}

const EXPERIMENT = `SELECT x.id::text AS id, x.name, x.metric, x.state, ${instant('x.created_at')} AS "createdAt", ${instant('x.ended_at')} AS "endedAt",
    x.outcome::text AS outcome FROM social_experiments x`;

/** `rest` follows `FROM social_experiments x`. */
async function find(db: Querier, rest: string, values: unknown[]): Promise<ExperimentRow[]> {
  type Read = Omit<ExperimentRow, 'outcome'> & { outcome: string | null };
  const { rows } = await db.query<Read & Record<string, unknown>>(`${EXPERIMENT} ${rest}`, values);
  return rows.map(({ outcome, ...row }) => ({ ...row, outcome: outcome === null ? null : (JSON.parse(outcome) as Reading) })); // prettier-ignore
}

/** Throws `no-experiment`. `lock`: whoever else wants to change it waits. */
export async function findExperiment(db: Querier, id: string, { lock = false } = {}): Promise<ExperimentRow> {
  const [row] = await find(db, `WHERE x.id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
  if (!row) throw new SocialError('no-experiment');
  return row;
}

const A_PAGE = 20;
const RANK = `(x.state = 'running')::integer`;
const CURSOR = /^([01])\.(\d{1,18})$/;

/** Those that run first, then the newest; `next` is the cursor of the page after it. */
export async function listExperiments(db: Querier, cursor: string | undefined): Promise<{ experiments: ExperimentRow[]; next: string | null }> {
  const [, rank, id] = CURSOR.exec(cursor ?? '') ?? [];
  if (cursor !== undefined && !id) throw new SocialError('invalid', { field: 'cursor' });
  const rows = await find(
    db,
    `WHERE $1::integer IS NULL OR (${RANK}, x.id) < ($1, $2::bigint) ORDER BY ${RANK} DESC, x.id DESC LIMIT ${A_PAGE + 1}`,
    [rank ?? null, id ?? null],
  );
  const experiments = rows.slice(0, A_PAGE);
  const last = experiments.at(-1);
  return { experiments, next: rows.length > A_PAGE && last ? `${last.state === 'running' ? 1 : 0}.${last.id}` : null };
} // prettier-ignore

const HORIZON = `d.published_at + interval '${HORIZON_HOURS} hours'`;
/** The first value of three days’ age, which stands whatever is told later; before it, the last one. */
const COMPARED = `SELECT s.experiment::text AS experiment, s.variant, d.account::text AS account, d.network, d.state,
    ${instant('d.published_at')} AS "publishedAt", ${instant('m.at')} AS at,
    json_build_object('views', m.views, 'reach', m.reach, 'likes', m.likes, 'comments', m.comments, 'shares', m.shares,
      'saves', m.saves, 'clicks', m.clicks)::text AS values
  FROM social_posts s JOIN social_deliveries d ON d.publication = s.publication
  LEFT JOIN LATERAL (
    SELECT m.* FROM social_measures m
    WHERE m.delivery = d.id AND num_nonnulls(m.views, m.reach, m.likes, m.comments, m.shares, m.saves, m.clicks) > 0
    ORDER BY m.at >= ${HORIZON} DESC, CASE WHEN m.at >= ${HORIZON} THEN m.at END, m.at DESC LIMIT 1) m ON true
  WHERE s.experiment = ANY ($1::bigint[]) ORDER BY d.id`;

interface ComparedRow {
  experiment: string;
  variant: 'a' | 'b';
  account: string;
  network: Network;
  state: DeliveryState;
  publishedAt: string | null;
  at: string | null;
  values: string;
}

/** The parts of both posts of each test, by `<experiment> <variant>`. */
export async function comparedParts(db: Querier, experiments: readonly string[]): Promise<Map<string, ArmPart[]>> {
  const { rows } = await db.query<ComparedRow & Record<string, unknown>>(COMPARED, [experiments]);
  const arms = new Map<string, ArmPart[]>();
  for (const { experiment, variant, account, network, state, publishedAt, at, values } of rows) {
    const part: ArmPart = {
      ...{ account, network, isOver: isOver(state) },
      publishedAt: publishedAt === null ? null : new Date(publishedAt),
      at: at === null ? null : new Date(at),
      values: JSON.parse(values) as Values,
    };
    const key = `${experiment} ${variant}`;
    arms.set(key, [...(arms.get(key) ?? []), part]);
  }
  return arms;
}
