import type { Querier } from '@sys/database/marketplace';
import type { QUEUE_VIEWS, QueueItem } from '../../contracts/manager/queue.ts';
import { DELIVERY_STATES, type DeliveryState } from '../../domain/delivery/states.ts';
import { instant, partsByIds } from '../publications/rows.ts';
import { viewPart } from '../publications/view.ts';

export type QueueView = (typeof QUEUE_VIEWS)[number];

const VIEW_OF: Record<DeliveryState, QueueView> = {
  waiting: 'due',
  working: 'due',
  publishing: 'due',
  unconfirmed: 'unconfirmed',
  published: 'done',
  'in-inbox': 'done',
  failed: 'failed',
  paused: 'paused',
  cancelled: 'done',
  deleted: 'done',
};
const statesOf = (view: QueueView): DeliveryState[] => DELIVERY_STATES.filter((state) => VIEW_OF[state] === view);

interface Row {
  id: string;
  dueAt: string;
  post: string | null;
  title: string | null;
  overdue: boolean;
}

// As the figure of what is overdue (deliveries/overdue.ts): what a network lets nobody publish yet is not late.
const READ = `SELECT d.id::text AS id, ${instant('p.due_at')} AS "dueAt", s.id::text AS post, s.title,
    d.state = 'waiting' AND d.begun_at IS NULL AND p.due_at < now() - interval '10 minutes'
      AND coalesce(d.failure ->> 'kind', '') <> 'quota' AS overdue
  FROM social_publications p JOIN social_deliveries d ON d.publication = p.id LEFT JOIN social_posts s ON s.publication = p.id
  WHERE p.owner IS NULL`;

const A_PAGE = 20;
const CURSORS = { due: /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_(\d{1,18})$/, newest: /^()(\d{1,18})$/ };

/** Whether a cursor is one of a view’s; what is not there is the beginning. */
export const isCursor = (view: QueueView, cursor: string | undefined): boolean =>
  cursor === undefined || (view === 'due' ? CURSORS.due : CURSORS.newest).test(cursor);

/** Deliveries of the house: what is due the earliest first, else the newest; `next` is the cursor of the page after it. */
export async function readQueue(db: Querier, view: QueueView, cursor: string | undefined): Promise<{ items: QueueItem[]; next: string | null }> {
  const values: unknown[] = [statesOf(view)];
  let after = '';
  if (cursor !== undefined) {
    const [, at, id] = (view === 'due' ? CURSORS.due : CURSORS.newest).exec(cursor)!;
    after = view === 'due' ? `AND (p.due_at, d.id) > ($${values.push(at)}::timestamptz, $${values.push(id)}::bigint)` : `AND d.id < $${values.push(id)}`;
  }
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `${READ} AND d.state = ANY ($1) ${after} ORDER BY ${view === 'due' ? 'p.due_at, d.id' : 'd.id DESC'} LIMIT ${A_PAGE + 1}`,
    values,
  );
  const shown = rows.slice(0, A_PAGE);
  const last = shown.at(-1);
  const next = rows.length <= A_PAGE ? null : view === 'due' ? `${last!.dueAt}_${last!.id}` : last!.id;
  return { items: await viewItems(db, shown), next };
} // prettier-ignore

/** One of the house; null for what is not there. */
export async function readQueued(db: Querier, id: string): Promise<QueueItem | null> {
  const { rows } = await db.query<Row & Record<string, unknown>>(`${READ} AND d.id = $1`, [id]);
  return (await viewItems(db, rows))[0] ?? null;
}

async function viewItems(db: Querier, rows: readonly Row[]): Promise<QueueItem[]> {
  const parts = new Map((await partsByIds(db, rows.map(({ id }) => id))).map((part) => [part.id, part])); // prettier-ignore
  return rows.map(({ id, dueAt, post, title, overdue }) => ({
    ...viewPart(parts.get(id)!),
    post: post === null ? null : { id: `pst_${post}`, title: title! },
    dueAt,
    overdue,
  }));
}

/** How many there are of each view. */
export async function countQueue(db: Querier): Promise<Record<QueueView, number>> {
  const counts: Record<QueueView, number> = { due: 0, failed: 0, unconfirmed: 0, paused: 0, done: 0 };
  const { rows } = await db.query<{ state: DeliveryState; many: number }>(
    `SELECT d.state, count(*)::integer AS many FROM social_publications p JOIN social_deliveries d ON d.publication = p.id
     WHERE p.owner IS NULL GROUP BY d.state`,
  );
  for (const { state, many } of rows) counts[VIEW_OF[state]] += many;
  return counts;
}
