import type pg from 'pg';
import type { Querier } from '@sys/database/marketplace';
import { deliver } from '../../server/deliveries/deliver.ts';
import type { Hands } from '../../server/deliveries/hands.ts';
import { NoAnswer } from '../../server/networks/network.ts';
import { scriptedClient } from './client.ts';
import type { ScriptedPlatform } from './platform.ts';

export type Query = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;

let serial = 0;

/** An account of the house, which is connected. */
export async function account(query: Query, network = 'facebook'): Promise<string> {
  const [row] = await query<{ id: string }>(
    `INSERT INTO social_accounts (network, login, remote, token, token_key)
     VALUES ($1, CASE WHEN $1 = 'tiktok' THEN 'tiktok' ELSE 'facebook' END, $2, '\\x00', 'k') RETURNING id::text AS id`,
    [network, `remote-${++serial}`],
  );
  return row!.id;
}

interface Wanted {
  accounts?: string[];
  network?: string;
  format?: string;
  options?: object;
  dueAt?: Date;
  state?: string;
}

/** A publication of the house with a part for each account: link posts, which carry no file. Their rows’ numbers. */
export async function published(query: Query, { accounts, network = 'facebook', format = 'link', options = {}, dueAt = new Date() }: Wanted = {}): Promise<{ id: string; parts: string[] }> {
  const [row] = await query<{ id: string }>(
    `INSERT INTO social_publications (wish, due_at) VALUES ($1, date_trunc('milliseconds', $2::timestamptz)) RETURNING id::text AS id`,
    [`wish-${++serial}-long`, dueAt],
  );
  const parts: string[] = [];
  for (const at of accounts ?? [await account(query, network)]) {
    const [part] = await query<{ id: string }>(
      `INSERT INTO social_deliveries (publication, account, network, format, caption, options, next_at)
       SELECT $1, a.id, a.network, $3, 'Words of ' || $4, $5, date_trunc('milliseconds', $6::timestamptz)
       FROM social_accounts a WHERE a.id = $2 RETURNING id::text AS id`,
      [row!.id, at, format, `${row!.id}-${at}`, JSON.stringify(options), dueAt],
    );
    parts.push(part!.id);
  }
  return { id: row!.id, parts };
} // prettier-ignore

export interface Standing {
  state: string;
  attempts: number;
  version: number;
  remote: Record<string, unknown>;
  failure: { code: string; kind: string } | null;
  post: string | null;
  /** Seconds until it is looked at. */
  waits: number;
  turn: boolean;
}

export async function standing(query: Query, id: string): Promise<Standing> {
  const [row] = await query<Omit<Standing, 'remote' | 'failure'> & { remote: string; failure: string | null }>(
    `SELECT state, attempts, version, remote::text AS remote, failure::text AS failure, post, turn_at IS NOT NULL AS turn,
       extract(epoch FROM next_at - now())::float8 AS waits FROM social_deliveries WHERE id = $1`,
    [id],
  );
  return { ...row!, remote: JSON.parse(row!.remote), failure: row!.failure === null ? null : JSON.parse(row!.failure) };
}

export const movesOf = async (query: Query, id: string): Promise<string[]> =>
  (await query<{ move: string }>('SELECT move FROM social_delivery_moves WHERE delivery = $1 ORDER BY id', [id])).map(({ move }) => move); // prettier-ignore

/** Hands that reach the scripted platform; what opens an account is `tokens` by its row. */
export function scriptedHands(pool: () => pg.Pool, platform: ScriptedPlatform, more: Partial<Hands> = {}): Hands {
  const client = scriptedClient(platform.url, NoAnswer);
  return {
    clients: { instagram: client, facebook: client, tiktok: client },
    alone: (work) => inOwn(pool(), work),
    open: async () => ({ kind: 'open', token: 't', version: 1 }),
    renew: async () => false,
    broke: async () => {},
    files: async () => [],
    ...more,
  };
}

export async function inOwn<T>(pool: pg.Pool, work: (db: Querier) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client as never);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** As a job does it once. */
export const deliverOnce = (pool: pg.Pool, hands: Hands, id: string): Promise<void> =>
  inOwn(pool, (db) => deliver(hands, id, { db, signal: new AbortController().signal }));

/** As jobs do it, as long as it is due. */
export async function drive(
  pool: pg.Pool,
  query: Query,
  hands: Hands,
  id: string,
  { most = 40 } = {},
): Promise<Standing> {
  for (let turn = 0; turn < most; turn++) {
    const before = await standing(query, id);
    await deliverOnce(pool, hands, id);
    const after = await standing(query, id);
    if (after.version === before.version) return after;
  }
  return standing(query, id);
}

/** Time passes until it is looked at again. */
export const hurry = (query: Query, id: string) =>
  query('UPDATE social_deliveries SET next_at = now() WHERE id = $1', [id]);
