import type { Querier } from '@sys/database/marketplace';
import { enqueue, type Jobs } from '@sys/platform/services';
import type { Failure } from '../../domain/delivery/failure.ts';
import { nextMeasure } from '../../domain/statistics/rhythm.ts';
import type { Hands } from '../deliveries/hands.ts';
import { findDelivery, type DeliveryRow } from '../deliveries/rows.ts';
import { workOf } from '../deliveries/work.ts';
import { NoAnswer, type Measured } from '../networks/network.ts';

const MEASURE = 'social.measure';
interface Measuring {
  delivery: string;
}

/** What is due in one round; the rest is in the next. */
const AT_ONCE = 500;
/** Before a network is asked again that could not answer. */
const LATER_SECONDS = 1_800;

/** Registers what asks networks for the values of what was published, each at its time. */
export function measurePosts(hands: Hands, jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.task<Measuring>(
    MEASURE,
    async ({ delivery }, { db, signal }) => measure(hands, db, delivery, signal),
    // It comes back by itself in the next round.
    { attempts: 1, concurrency: 4 },
  );
  jobs.repeat('social.measures.plan', '*/5 * * * *', async ({ at }, { db }) => {
    const { rows } = await db.query<{ id: string }>(
      `SELECT d.id::text AS id FROM social_deliveries d WHERE d.measure_at <= now() AND d.state = 'published' ORDER BY d.measure_at LIMIT ${AT_ONCE}`,
    );
    for (const { id } of rows) {
      const payload: Measuring = { delivery: id };
      await enqueue(db, { task: MEASURE, payload, key: `${id}:${at}` });
    }
  });
}

export async function measure(hands: Hands, db: Querier, id: string, signal: AbortSignal): Promise<void> {
  const { rows } = await db.query(
    'SELECT 1 FROM social_deliveries WHERE id = $1 AND measure_at <= now() FOR UPDATE SKIP LOCKED',
    [id],
  );
  const row = rows.length > 0 ? await findDelivery(db, id) : null;
  if (row?.state !== 'published') return;
  const opened = await hands.open(row.account);
  if (opened.kind !== 'open') return later(db, row, LATER_SECONDS);
  const { login, format, accountRemote: account, network } = row;
  // A network that moderates tells what it calls a post only afterwards, and one that was found by hand is not known yet.
  const post = row.post ?? (await findPost(hands, db, row, opened.token, signal));
  if (post === null) return next(db, row);
  const about = { login, format, account, token: opened.token, signal };
  const told = await hands.clients[network].measure(about, post).catch(unanswered);
  if (told === null) return later(db, row, LATER_SECONDS);
  if (!isFailure(told)) return keep(db, row, told);
  if (told.kind !== 'account' && told.kind !== 'stop') return later(db, row, told.seconds ?? LATER_SECONDS);
  // What it does not tell now it may tell at the next time; an account that it takes no more is told of.
  await next(db, row);
  if (told.kind === 'account' && !(await hands.renew(row.account, opened.version))) await hands.broke(db, row.account, opened.version, told); // prettier-ignore
}

const isFailure = (told: Measured | Failure): told is Failure => 'kind' in told;

function unanswered(error: unknown): null {
  if (!(error instanceof NoAnswer)) throw error;
  return null;
}

async function findPost(
  hands: Hands,
  db: Querier,
  row: DeliveryRow,
  token: string,
  signal: AbortSignal,
): Promise<string | null> {
  const found = await hands.clients[row.network]
    .reconcile(await workOf(hands, db, row, token, signal))
    .catch(unanswered);
  if (found?.kind !== 'found' || found.post === null) return null;
  const { rows } = await db.query<{ post: string }>(
    `UPDATE social_deliveries SET post = $2, permalink = coalesce($3, permalink), remote = $4::jsonb, version = version + 1
     WHERE id = $1 AND post IS NULL AND NOT EXISTS (SELECT 1 FROM social_deliveries o WHERE o.account = $5 AND o.post = $2) RETURNING post`,
    [row.id, found.post, found.permalink, JSON.stringify(found.remote), row.account],
  );
  return rows[0]?.post ?? null;
}

async function keep(db: Querier, row: DeliveryRow, told: Measured): Promise<void> {
  const {
    views = null,
    reach = null,
    likes = null,
    comments = null,
    shares = null,
    saves = null,
    clicks = null,
  } = told;
  await db.query(
    `INSERT INTO social_measures (delivery, at, views, reach, likes, comments, shares, saves, clicks)
     VALUES ($1, now(), $2, $3, $4, $5, $6, $7, $8)`,
    [row.id, views, reach, likes, comments, shares, saves, clicks],
  );
  await next(db, row);
}

type Timed = Pick<DeliveryRow, 'id' | 'format' | 'publishedAt'>;

async function next(db: Querier, { id, format, publishedAt }: Timed): Promise<void> {
  await db.query('UPDATE social_deliveries SET measure_at = $2 WHERE id = $1', [
    ...[id, nextMeasure(format, publishedAt!, new Date())],
  ]);
}

async function later(db: Querier, row: Timed, seconds: number): Promise<void> {
  // No longer than there is anything to ask for.
  if (nextMeasure(row.format, row.publishedAt!, new Date()) === null) return next(db, row);
  const { id } = row;
  await db.query('UPDATE social_deliveries SET measure_at = now() + make_interval(secs => $2) WHERE id = $1', [
    id,
    seconds,
  ]);
}
