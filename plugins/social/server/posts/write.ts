import { createHash } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { moveIn } from '@sys/platform/moves';
import type { NewPost, PostContent } from '../../contracts/manager/posts.ts';
import { POST_MOVES, type PostDoer, type PostMove, type PostState } from '../../domain/posts/states.ts';
import { instantOf, isLocal, isZone } from '../../domain/schedule/zoned.ts';
import { SocialError } from '../errors.ts';
import { findMedia } from '../media/rows.ts';
import { houseAccounts, type PostRow } from './rows.ts';

/** What somebody writes of a post. */
export type Written = Omit<NewPost, 'wish'>;

const numbersOf = ({ parts }: PostContent): string[] => [...new Set(parts.map(({ account }) => account.slice('acc_'.length)))]; // prettier-ignore
const filesOf = ({ parts }: PostContent): string[] => [...new Set(parts.flatMap(({ media }) => media))];

/** What the columns of a post are told of what was written. Throws `invalid` for a time or a place that is none. */
async function columnsOf(db: Querier, { at, zone, content, ...rest }: Written) {
  if (!isZone(zone)) throw new SocialError('invalid', { field: 'zone' });
  if (at !== null && !isLocal(at)) throw new SocialError('invalid', { field: 'at' });
  const accounts = await houseAccounts(db, numbersOf(content));
  // Of anybody else’s not even a draft may speak.
  if (accounts.size < numbersOf(content).length) throw new SocialError('no-account');
  const files = filesOf(content);
  if ((await findMedia(db, null, files)).length < files.length) throw new SocialError('no-media');
  const template = rest.template === null ? null : rest.template.slice('tpl_'.length);
  if (template !== null) await mustBeTemplate(db, template);
  return [
    ...[rest.title, template, JSON.stringify(content), numbersOf(content)],
    [...new Set([...accounts.values()].map(({ network }) => network))],
    ...[at, zone, at === null ? null : instantOf(at, zone), rest.reviewAsked],
  ];
}

async function mustBeTemplate(db: Querier, id: string): Promise<void> {
  const { rows } = await db.query('SELECT 1 FROM social_templates WHERE id = $1', [id]);
  if (rows.length === 0) throw new SocialError('no-template');
}

/** Writes a draft. The same wish again is the same post (`made` false); with other words it is refused. */
export async function insertPost(
  db: Querier,
  { wish, ...written }: Written & { wish: string | null },
  author: number,
): Promise<{ id: string; made: boolean }> {
  const digest = createHash('sha256')
    .update(JSON.stringify([author, written]))
    .digest();
  const before = wish === null ? null : await wished(db, wish, digest);
  if (before !== null) return { id: before, made: false };
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO social_posts (title, template, content, accounts, networks, local_at, zone, due_at, review_asked, author, wish, digest)
     VALUES ($1, $2, $3::jsonb, $4, $5, $6::timestamp, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (wish) DO NOTHING RETURNING id::text AS id`,
    [...(await columnsOf(db, written)), author, wish, digest],
  );
  // Somebody else’s click came first, and has committed.
  return rows[0] ? { id: rows[0].id, made: true } : { id: (await wished(db, wish!, digest))!, made: false };
}

async function wished(db: Querier, wish: string, digest: Buffer): Promise<string | null> {
  const { rows } = await db.query<{ id: string; same: boolean }>(
    'SELECT s.id::text AS id, s.digest = $2 AS same FROM social_posts s WHERE s.wish = $1',
    [wish, digest],
  );
  if (rows[0] && !rows[0].same) throw new SocialError('wish-used');
  return rows[0]?.id ?? null;
}

export async function rewritePost(db: Querier, row: PostRow, written: Written): Promise<void> {
  const columns = await columnsOf(db, written);
  await movePost(db, row, 'edit', 'author', [
    'title = $5, template = $6, content = $7::jsonb, accounts = $8, networks = $9, local_at = $10::timestamp, zone = $11, due_at = $12, review_asked = $13',
    columns,
  ]);
}

/**
 * Makes one move of a post that is held. `set`: what else changes with it, its values from `$5` on. Throws `wrong-state`
 * when it may not go that way, `changed-meanwhile` when it has gone another.
 */
export async function movePost(
  db: Querier,
  { id, state, version }: Pick<PostRow, 'id' | 'state' | 'version'>,
  move: PostMove,
  doer: PostDoer,
  [set, values]: [string, unknown[]] = ['', []],
): Promise<void> {
  const to = moveIn<PostState, PostDoer>(POST_MOVES[move], state, doer);
  if (to === null) throw new SocialError('wrong-state');
  const { rows } = await db.query(
    `UPDATE social_posts SET state = $4, version = version + 1, changed_at = now()${set && `, ${set}`}
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING 1`,
    [id, state, version, to, ...values],
  );
  if (rows.length === 0) throw new SocialError('changed-meanwhile');
}
