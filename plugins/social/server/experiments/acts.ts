import type { Querier } from '@sys/database/marketplace';
import type { NewExperiment } from '../../contracts/manager/analytics.ts';
import { tellsClicks } from '../../domain/experiments/compare.ts';
import type { Network } from '../../domain/networks.ts';
import type { PostState } from '../../domain/posts/states.ts';
import { SocialError } from '../errors.ts';
import { findExperiment, type ExperimentRow } from './rows.ts';
import { readNow } from './read.ts';

interface Candidate {
  id: string;
  state: PostState;
  accounts: string[];
  networks: Network[];
  taken: boolean;
  /** Something of it has begun to leave. */
  begun: boolean;
}

/** Posts by their numbers, locked: neither leaves, nor is taken for another test, meanwhile. */
async function holdPosts(db: Querier, where: string, values: unknown[]): Promise<Candidate[]> {
  await db.query(`SELECT 1 FROM social_posts s WHERE ${where} ORDER BY s.id FOR UPDATE`, values);
  const { rows } = await db.query<Candidate & Record<string, unknown>>(
    `SELECT s.id::text AS id, s.state, s.accounts::text[] AS accounts, s.networks, s.experiment IS NOT NULL AS taken,
       EXISTS (SELECT 1 FROM social_deliveries d WHERE d.publication = s.publication AND d.begun_at IS NOT NULL) AS begun
     FROM social_posts s WHERE ${where}`,
    values,
  );
  return rows;
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort().join();

/**
 * A test of two posts, before either is out: whoever picks two that have done what they did picks their result with
 * them.
 *
 * @throws SocialError `no-post`, `wrong-state` for a dropped one, `in-use` for one of another test, `under-way` for one
 *   that has left, `invalid` with what is wrong: `same`, `accounts-differ`, `clicks-not-told`
 */
export async function begin(db: Querier, { name, metric, a, b }: NewExperiment, author: number): Promise<ExperimentRow> {
  const [idA, idB] = [a, b].map((post) => post.slice('pst_'.length)) as [string, string];
  if (idA === idB) throw new SocialError('invalid', { code: 'same' });
  const posts = await holdPosts(db, 's.id = ANY ($1::bigint[])', [[idA, idB]]);
  const [first, second] = [idA, idB].map((id) => posts.find((post) => post.id === id));
  if (!first || !second) throw new SocialError('no-post');
  if (posts.some(({ state }) => state === 'dropped')) throw new SocialError('wrong-state');
  if (posts.some(({ taken }) => taken)) throw new SocialError('in-use');
  if (posts.some(({ begun }) => begun)) throw new SocialError('under-way');
  if (first.accounts.length === 0 || sorted(first.accounts) !== sorted(second.accounts)) throw new SocialError('invalid', { code: 'accounts-differ' });
  if (metric === 'clicks' && !first.networks.some(tellsClicks)) throw new SocialError('invalid', { code: 'clicks-not-told' });
  const { rows } = await db.query<{ id: string }>('INSERT INTO social_experiments (name, metric, author) VALUES ($1, $2, $3) RETURNING id::text AS id', [name, metric, author]);
  const { id } = rows[0]!;
  await db.query(`UPDATE social_posts SET experiment = $1, variant = CASE WHEN id = $2 THEN 'a' ELSE 'b' END WHERE id IN ($2, $3)`, [id, idA, idB]);
  return findExperiment(db, id);
} // prettier-ignore

/** Ends a test, and keeps what it says now. Throws `no-experiment`, `wrong-state`. */
export async function end(db: Querier, id: string, now: Date): Promise<ExperimentRow> {
  const row = await findExperiment(db, id, { lock: true });
  if (row.state !== 'running') throw new SocialError('wrong-state');
  const outcome = await readNow(db, row, now);
  await db.query(`UPDATE social_experiments SET state = 'ended', outcome = $2::jsonb, ended_at = $3 WHERE id = $1`, [id, JSON.stringify(outcome), now]); // prettier-ignore
  return findExperiment(db, id);
}

/**
 * Gives up a test that was none yet; its posts stay. One of which something is out is ended instead, so that no result
 * that does not please goes away.
 *
 * @throws SocialError `no-experiment`, `wrong-state`, `under-way`
 */
export async function giveUp(db: Querier, id: string): Promise<ExperimentRow> {
  const row = await findExperiment(db, id, { lock: true });
  if (row.state !== 'running') throw new SocialError('wrong-state');
  const posts = await holdPosts(db, 's.experiment = $1', [id]);
  if (posts.some(({ begun }) => begun)) throw new SocialError('under-way');
  await db.query('UPDATE social_posts SET experiment = NULL, variant = NULL WHERE experiment = $1', [id]);
  await db.query('DELETE FROM social_experiments WHERE id = $1', [id]);
  return row;
}
