import type { Querier } from '@sys/database/marketplace';
import type { MessagesQuery } from '../../contracts/contact/desk.ts';
import type { MessageState } from '../../domain/contact/states.ts';
import type { Subject } from '../../domain/contact/subjects.ts';
import type { Suspicion } from '../../domain/contact/suspicion.ts';
import { AudienceError } from '../errors.ts';

/** The year in which a message came, in Morocco. */
export const YEAR = `extract(year FROM m.created_at AT TIME ZONE 'Africa/Casablanca')::int`;
export const nameOf = (alias: string) => `coalesce(nullif(concat_ws(' ', nullif(${alias}.firstname, ''), nullif(${alias}.lastname, '')), ''), ${alias}.email, '–')`; // prettier-ignore
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A message as it is kept, with the name of whoever looks after it. Times are ISO, UTC. */
export interface MessageRowOf {
  id: string;
  year: number;
  version: number;
  state: MessageState;
  subject: Subject;
  language: 'fr' | 'ar' | 'en';
  name: string;
  email: string;
  message: string;
  order: string | null;
  suspicions: Suspicion[];
  account: boolean;
  opened: boolean;
  assignee: number | null;
  assigneeName: string;
  at: string;
}

const COLUMNS = `m.id::text AS id, ${YEAR} AS year, m.version, m.state, m.subject, m.language, m.name, m.email, m.message,
  m.order_number AS "order", m.suspicions, m.user_id IS NOT NULL AS account, m.opened_at IS NOT NULL AS opened, m.assignee,
  ${nameOf('s')} AS "assigneeName", ${instant('m.created_at')} AS at`;

/** `rest` follows the tables; `m` is the message. */
async function findMessages(db: Querier, rest: string, values: unknown[]): Promise<MessageRowOf[]> {
  const { rows } = await db.query<MessageRowOf & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM audience_messages m LEFT JOIN admin_users s ON s.id = m.assignee ${rest}`,
    values,
  );
  return rows;
}

/** Throws `no-message`. */
export async function findMessage(db: Querier, id: string): Promise<MessageRowOf> {
  const [row] = await findMessages(db, 'WHERE m.id = $1', [id]);
  if (!row) throw new AudienceError('no-message');
  return row;
}

/** The version that somebody has read, held until the end. Throws `no-message`, `changed-meanwhile`. */
export async function holdMessage(db: Querier, id: string, version: number): Promise<MessageRowOf> {
  const [row] = await findMessages(db, 'WHERE m.id = $1 FOR UPDATE OF m', [id]);
  if (!row) throw new AudienceError('no-message');
  if (row.version !== version) throw new AudienceError('changed-meanwhile');
  return row;
}

const A_PAGE = 20;
const REFERENCE = /^MSG-\d{4}-0*(\d{1,18})$/i;

/** The newest first; without a state all but what is put aside. `next` is the cursor of the page after it. */
export async function listMessages(
  db: Querier,
  { state, subject, assignee, search, cursor }: MessagesQuery,
): Promise<{ rows: MessageRowOf[]; next: string | null }> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = [
    state ? `m.state = ${put(state)}` : `m.state <> 'suspected'`,
    ...(subject ? [`m.subject = ${put(subject)}`] : []),
    ...(assignee === 'none' ? ['m.assignee IS NULL'] : assignee ? [`m.assignee = ${put(assignee)}`] : []),
    ...(search ? [searched(search, put)] : []),
    ...(cursor ? [`m.id < ${put(cursor)}`] : []),
  ];
  const found = await findMessages(db, `WHERE ${where.join(' AND ')} ORDER BY m.id DESC LIMIT ${A_PAGE + 1}`, values);
  const rows = found.slice(0, A_PAGE);
  return { rows, next: found.length > A_PAGE ? rows.at(-1)!.id : null };
}

function searched(search: string, put: (value: unknown) => string): string {
  const number = REFERENCE.exec(search)?.[1];
  if (number) return `m.id = ${put(number)}`;
  const like = put(`%${search.replace(/[\\%_]/g, '\\$&')}%`);
  return `(m.name ILIKE ${like} OR m.email ILIKE ${like} OR m.message ILIKE ${like})`;
}

export interface EntryRow {
  id: string;
  kind: 'note' | 'answer';
  author: string;
  text: string;
  outcome: 'sending' | 'sent' | 'failed' | null;
  at: string;
}

/** The key of the job that sends an answer. */
export const answerKey = (entry: string) => `contact-answer:${entry}`;

/** Notes and answers, the oldest first. What came of a mail its job says, as long as there is one. */
export async function entriesOf(db: Querier, message: string): Promise<EntryRow[]> {
  const { rows } = await db.query<EntryRow & Record<string, unknown>>(
    `SELECT e.id::text AS id, e.kind, ${nameOf('s')} AS author, e.text, ${instant('e.created_at')} AS at,
       CASE WHEN e.kind = 'note' THEN NULL WHEN j.state = 'done' THEN 'sent' WHEN j.state = 'dead' THEN 'failed'
         WHEN j.state IS NOT NULL THEN 'sending' ELSE coalesce(e.outcome, 'sending') END AS outcome
     FROM audience_message_entries e LEFT JOIN admin_users s ON s.id = e.author
       LEFT JOIN platform_jobs j ON j.handler = 'mail.send' AND j.key = 'contact-answer:' || e.id
     WHERE e.message = $1 ORDER BY e.id`,
    [message],
  );
  return rows;
}
