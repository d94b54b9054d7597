import type { Querier } from '@sys/database/marketplace';
import type { AllTexts } from '../../../contracts/newsletter/issues.ts';
import {
  moveIssue,
  SEND_STATES,
  type IssueMove,
  type IssueState,
  type SendState,
} from '../../../domain/newsletter/issue.ts';
import { NewsletterError } from '../errors.ts';

export interface IssueRow {
  id: string;
  day: string;
  state: IssueState;
  version: number;
  texts: AllTexts;
  deals: string[];
  article: string | null;
  composedAt: string;
  approvedAt: string | null;
  endedAt: string | null;
  unsubscribed: number;
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const COLUMNS = `i.id::text AS id, i.day::text AS day, i.state, i.version, i.texts::text AS texts, to_json(i.deals)::text AS deals, i.article,
  ${instant('i.composed_at')} AS "composedAt", ${instant('i.approved_at')} AS "approvedAt", ${instant('i.ended_at')} AS "endedAt", i.unsubscribed`;
type Row = Omit<IssueRow, 'texts' | 'deals'> & { texts: string; deals: string };

/** Issues, the newest first, or the one that is named; `lock`: whoever else wants to change it waits. */
export async function findIssues(db: Querier, { id, lock = false, most = 60 }: { id?: string; lock?: boolean; most?: number } = {}): Promise<IssueRow[]> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM audience_issues i WHERE $1::bigint IS NULL OR i.id = $1::bigint ORDER BY i.day DESC, i.id DESC LIMIT $2 ${lock ? 'FOR UPDATE' : ''}`,
    [id ?? null, most],
  );
  return rows.map(({ texts, deals, ...row }) => ({
    ...row,
    texts: JSON.parse(texts) as AllTexts,
    deals: JSON.parse(deals) as string[],
  }));
} // prettier-ignore

/** Throws `no-issue`. */
export async function findIssue(db: Querier, id: string, options: { lock?: boolean } = {}): Promise<IssueRow> {
  const [issue] = await findIssues(db, { id, ...options });
  if (!issue) throw new NewsletterError('no-issue');
  return issue;
}

/**
 * Moves an issue as somebody saw it, held until the transaction ends. Throws `changed-meanwhile` when it is not as they
 * saw it any more, `wrong-state` when it does not go that way.
 */
export async function moveSeen(
  db: Querier,
  id: string,
  move: IssueMove,
  { version, by }: { version: number; by: number },
): Promise<{ before: IssueRow; state: IssueState }> {
  const before = await findIssue(db, id, { lock: true });
  if (before.version !== version) throw new NewsletterError('changed-meanwhile', { version: before.version });
  const state = moveIssue(move, before.state, 'sender');
  if (!state) throw new NewsletterError('wrong-state', { state: before.state });
  await db.query(
    `UPDATE audience_issues SET state = $2, version = version + 1,
       approved_by = CASE WHEN $3 THEN $4::integer ELSE approved_by END, approved_at = CASE WHEN $3 THEN now() ELSE approved_at END,
       ended_at = CASE WHEN $2 = 'dropped' THEN now() ELSE ended_at END
     WHERE id = $1`,
    [id, state, move === 'approve', by],
  );
  return { before, state };
}

/** How many mails of each issue came to what, whoever has been erased since included. */
export async function sendCounts(db: Querier, issues: readonly string[]): Promise<(issue: string) => Record<SendState, number>> {
  const { rows } = await db.query<{ issue: string; state: SendState; count: number }>(
    `SELECT issue::text AS issue, state, sum(count)::integer AS count FROM (
       SELECT issue, state, count(*) AS count FROM audience_sends WHERE issue = ANY ($1::bigint[]) GROUP BY issue, state
       UNION ALL SELECT issue, state, count FROM audience_erased_sends WHERE issue = ANY ($1::bigint[])) every GROUP BY issue, state`,
    [issues],
  );
  return (issue) =>
    Object.fromEntries(
      SEND_STATES.map((state) => [state, rows.find((row) => row.issue === issue && row.state === state)?.count ?? 0]),
    ) as Record<SendState, number>;
} // prettier-ignore
