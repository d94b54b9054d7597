import type { Querier } from '@sys/database/marketplace';
import type { HookMessage } from '../../contracts/partners.ts';
import { AffiliateError } from '../errors.ts';
import { enqueueSending } from './tell.ts';

const A_PAGE = 20;
/** Days for which the log is kept. */
const LOG_DAYS = 30;

interface Row extends Omit<HookMessage, 'at' | 'nextAt' | 'attempts'> {
  at: Date;
  nextAt: Date | null;
  /** JSON, as text: whether a connection reads it depends on whose it is. */
  attempts: string;
  place: string;
}

const READ = `SELECT m.id::text, m.event, m.body, m.state, m.tries, m.at, m.next_at AS "nextAt",
    to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '~' || m.id AS place, coalesce(tried.attempts, '[]'::jsonb)::text AS attempts
  FROM affiliate_hook_messages m JOIN affiliate_hooks h ON h.id = m.hook
  LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('at', to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'status', a.status, 'failure', a.failure) ORDER BY a.try DESC) AS attempts
    FROM affiliate_hook_attempts a WHERE a.message = m.id) tried ON true
  WHERE h.merchant = $1`;

const view = ({ place: _, at, nextAt, attempts, ...row }: Row): HookMessage => ({
  ...row,
  attempts: JSON.parse(attempts) as HookMessage['attempts'],
  at: new Date(at).toISOString(),
  nextAt: nextAt && new Date(nextAt).toISOString(),
});

/** What was sent to one place of a shop, the newest first. */
export async function listMessages(
  db: Querier,
  merchant: string,
  hook: string,
  cursor: string | undefined,
): Promise<{ data: HookMessage[]; has_more: boolean; next_cursor: string | null }> {
  const [at, id] = cursor?.split('~') ?? [];
  if (cursor !== undefined && !(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(at ?? '') && /^[0-9a-f-]{36}$/.test(id ?? ''))) throw new AffiliateError('no-message'); // prettier-ignore
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `${READ} AND m.hook = $2 AND ($3::timestamp IS NULL OR (m.at, m.id) < ($3::timestamp AT TIME ZONE 'UTC', $4::uuid))
     ORDER BY m.at DESC, m.id DESC LIMIT ${A_PAGE + 1}`,
    [merchant, hook, at ?? null, id ?? null],
  );
  const page = rows.slice(0, A_PAGE);
  const more = rows.length > A_PAGE;
  return { data: page.map(view), has_more: more, next_cursor: more ? page.at(-1)!.place : null };
}

/** Sends a message once more, whatever became of it: under its id, so that who has it knows. */
export async function sendAgain(db: Querier, merchant: string, id: string): Promise<HookMessage> {
  const { rows } = await db.query<{ tries: number }>(
    `UPDATE affiliate_hook_messages m SET state = 'waiting', delivered_at = NULL, next_at = now() FROM affiliate_hooks h
     WHERE m.id = $2 AND h.id = m.hook AND h.merchant = $1 AND h.removed_at IS NULL RETURNING m.tries`,
    [merchant, id],
  );
  if (!rows[0]) throw new AffiliateError('no-message');
  // A job of its own: the one that waits for its time finds it sent.
  await enqueueSending(db, id, rows[0].tries + 1_000);
  const { rows: found } = await db.query<Row & Record<string, unknown>>(`${READ} AND m.id = $2`, [merchant, id]);
  return view(found[0]!);
}

/** Forgets what was told a month ago. */
export async function forgetMessages(db: Querier): Promise<void> {
  await db.query(
    `DELETE FROM affiliate_hook_messages WHERE state <> 'waiting' AND at < now() - make_interval(days => ${LOG_DAYS})`,
  );
}
