import type { Querier } from '@sys/database/marketplace';
import type { PostContent } from '../../contracts/manager/posts.ts';
import type { PostState } from '../../domain/posts/states.ts';
import { SocialError } from '../errors.ts';
import { instant } from '../publications/rows.ts';

/** A post as lists show it. Times are ISO, UTC; `at` is a clock on a wall. */
export interface CardRow {
  id: string;
  title: string;
  state: PostState;
  version: number;
  at: string | null;
  zone: string;
  /** Of what left without a time of its own, when that was. */
  dueAt: string | null;
  author: number;
  authorName: string;
  templateId: string | null;
  templateKind: string | null;
  templateName: string | null;
  publication: string | null;
  experiment: string | null;
  variant: 'a' | 'b' | null;
  /** Accounts (numbers) and formats of its parts, in their order. */
  parts: { account: string; format: string }[];
  thumbId: string | null;
  thumbFile: string | null;
}

export interface PostRow extends CardRow {
  content: PostContent;
  round: number;
  reviewAsked: boolean;
  submittedBy: number | null;
  submittedAt: string | null;
  reviewer: number | null;
  reviewerName: string;
  reviewedAt: string | null;
  note: string | null;
}

/** Of a member of the staff who is not there any more nobody knows the name. */
const nameOf = (alias: string) => `coalesce(nullif(concat_ws(' ', nullif(${alias}.firstname, ''), nullif(${alias}.lastname, '')), ''), ${alias}.email, '–')`; // prettier-ignore

const CARD = `s.id::text AS id, s.title, s.state, s.version, to_char(s.local_at, 'YYYY-MM-DD"T"HH24:MI') AS at, s.zone,
    ${instant('coalesce(s.due_at, p.due_at)')} AS "dueAt", s.author, ${nameOf('a')} AS "authorName",
    t.id::text AS "templateId", t.kind AS "templateKind", t.name AS "templateName", s.publication::text AS publication,
    s.experiment::text AS experiment, s.variant,
    (SELECT coalesce(json_agg(json_build_object('account', substr(e.part ->> 'account', 5), 'format', e.part ->> 'format') ORDER BY e.place), '[]')
      FROM jsonb_array_elements(s.content -> 'parts') WITH ORDINALITY AS e (part, place))::text AS parts,
    thumb.id AS "thumbId", thumb.file AS "thumbFile"`;
const FROM = `FROM social_posts s
  LEFT JOIN social_publications p ON p.id = s.publication
  LEFT JOIN social_templates t ON t.id = s.template
  LEFT JOIN admin_users a ON a.id = s.author
  LEFT JOIN LATERAL (
    SELECT m.id::text AS id, m.file FROM jsonb_path_query(s.content, '$.parts[*].media[*]') WITH ORDINALITY AS e (id, place)
      JOIN social_media m ON m.id = (e.id #>> '{}')::uuid
    WHERE m.kind = 'image' AND m.owner IS NULL ORDER BY e.place LIMIT 1) thumb ON true`;
const WHOLE = `SELECT ${CARD}, s.content::text AS content, s.round, s.review_asked AS "reviewAsked", s.submitted_by AS "submittedBy",
    ${instant('s.submitted_at')} AS "submittedAt", s.reviewer, ${nameOf('r')} AS "reviewerName", ${instant('s.reviewed_at')} AS "reviewedAt", s.note
  ${FROM} LEFT JOIN admin_users r ON r.id = s.reviewer`;

type Texts<Row extends { parts: unknown }> = Omit<Row, 'parts' | 'content'> & { parts: string };

/** `rest` follows the tables: `s` is the post, `p` its publication. */
export async function readCards(db: Querier, rest: string, values: unknown[]): Promise<CardRow[]> {
  const { rows } = await db.query<Texts<CardRow>>(`SELECT ${CARD} ${FROM} ${rest}`, values);
  return rows.map(({ parts, ...row }) => ({ ...row, parts: JSON.parse(parts) as CardRow['parts'] }));
}

async function read(db: Querier, id: string, lock: string): Promise<PostRow> {
  const { rows } = await db.query<Texts<PostRow> & { content: string }>(`${WHOLE} WHERE s.id = $1 ${lock}`, [id]);
  if (!rows[0]) throw new SocialError('no-post');
  const { parts, content, ...row } = rows[0];
  return { ...row, parts: JSON.parse(parts) as PostRow['parts'], content: JSON.parse(content) as PostContent };
}

/** Throws `no-post`. */
export const findPost = (db: Querier, id: string): Promise<PostRow> => read(db, id, '');

/** A post as somebody read it: whoever else wants to change it waits. Throws `no-post`, and `changed-meanwhile` for another version. */
export async function holdPost(db: Querier, id: string, version: number): Promise<PostRow> {
  // First the lock: what is read by a statement that waited may be older than what it waited for.
  await db.query('SELECT 1 FROM social_posts WHERE id = $1 FOR UPDATE', [id]);
  const row = await read(db, id, '');
  if (row.version !== version) throw new SocialError('changed-meanwhile');
  return row;
}

/** What became of the parts of a post at the networks. */
export interface StandingPart {
  publication: string;
  account: string;
  name: string;
  network: 'instagram' | 'facebook' | 'tiktok';
  format: string;
  state: string;
  begun: boolean;
  failure: string | null;
}

export async function standingParts(db: Querier, publications: readonly string[]): Promise<StandingPart[]> {
  const { rows } = await db.query<StandingPart & Record<string, unknown>>(
    `SELECT d.publication::text AS publication, d.account::text AS account, a.name, d.network, d.format, d.state,
       d.begun_at IS NOT NULL AS begun, d.failure ->> 'code' AS failure
     FROM social_deliveries d JOIN social_accounts a ON a.id = d.account
     WHERE d.publication = ANY ($1::bigint[]) ORDER BY d.id`,
    [publications],
  );
  return rows;
}

export interface HouseAccount {
  id: string;
  name: string;
  network: 'instagram' | 'facebook' | 'tiktok';
  state: 'connected' | 'broken' | 'disconnected';
  reviewed: boolean;
  /** Of the staff, whoever said that nobody has to approve it; null when it was never asked for, or is. */
  reviewOffBy: number | null;
  reviewOffEmail: string | null;
}

/** Accounts of the house by their numbers; those of others are not there. */
export async function houseAccounts(db: Querier, ids: readonly string[]): Promise<Map<string, HouseAccount>> {
  const { rows } = await db.query<HouseAccount & Record<string, unknown>>(
    `SELECT a.id::text AS id, a.name, a.network, a.state, a.reviewed,
       u.id AS "reviewOffBy", u.email AS "reviewOffEmail"
     FROM social_accounts a LEFT JOIN admin_users u ON u.id = a.review_off_by
     WHERE a.owner IS NULL AND a.id = ANY ($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
