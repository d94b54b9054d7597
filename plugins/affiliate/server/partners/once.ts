import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction } from '@sys/platform/services';
import { AffiliateError } from '../errors.ts';

/** Seconds after which whoever began is thought to have died. */
const IN_FLIGHT_SECONDS = 60;
/** Hours for which the same key of the client is the same wish. */
const KEPT_HOURS = 24;

export interface Answered {
  status: number;
  body: string;
  /** It was done before, and this is what was answered then. */
  replayed: boolean;
}

interface Wish {
  apiKey: string;
  idempotency: string;
  /** All of the request that makes a difference. */
  request: string;
}

/**
 * Does a wish once: whoever comes again with the same key of theirs gets the same answer. Throws `in-flight` while the
 * first is being done, and `key-reused` for another wish under the same key. What failed is not kept: it may be mended.
 */
export async function once(
  strapi: Core.Strapi,
  wish: Wish,
  work: (db: Querier) => Promise<{ status: number; body: unknown }>,
): Promise<Answered> {
  const before = await inTransaction(strapi, (db) => claim(db, wish));
  if (before) return before;
  try {
    return await inTransaction(strapi, async (db) => {
      const { status, body } = await work(db);
      const text = JSON.stringify(body);
      await db.query('UPDATE affiliate_api_calls SET status = $3, body = $4 WHERE api_key = $1 AND idempotency = $2', [
        ...keyOf(wish),
        status,
        text,
      ]);
      return { status, body: text, replayed: false };
    });
  } catch (error) {
    await inTransaction(strapi, (db) =>
      db.query(
        'DELETE FROM affiliate_api_calls WHERE api_key = $1 AND idempotency = $2 AND status IS NULL',
        keyOf(wish),
      ),
    );
    throw error;
  }
}

const keyOf = ({ apiKey, idempotency }: Wish) => [apiKey, idempotency];

/** Null: it is ours to do. */
async function claim(db: Querier, wish: Wish): Promise<Answered | null> {
  const hash = createHash('sha256').update(wish.request).digest();
  const mine = await db.query(
    `INSERT INTO affiliate_api_calls AS call (api_key, idempotency, request_hash) VALUES ($1, $2, $3)
     ON CONFLICT (api_key, idempotency) DO UPDATE SET at = now(), request_hash = $3, status = NULL, body = NULL
       WHERE (call.status IS NULL AND call.at < now() - make_interval(secs => ${IN_FLIGHT_SECONDS}))
         OR call.at < now() - make_interval(hours => ${KEPT_HOURS})
     RETURNING 1`,
    [...keyOf(wish), hash],
  );
  if (mine.rows.length > 0) return null;
  const { rows } = await db.query<{ same: boolean; status: number | null; body: string | null }>(
    'SELECT request_hash = $3 AS same, status, body FROM affiliate_api_calls WHERE api_key = $1 AND idempotency = $2',
    [...keyOf(wish), hash],
  );
  const [call] = rows;
  // It failed between the two looks: whoever asks again begins anew.
  if (!call) throw new AffiliateError('in-flight');
  if (!call.same) throw new AffiliateError('key-reused');
  if (call.status === null) throw new AffiliateError('in-flight');
  return { status: call.status, body: call.body!, replayed: true };
}

/** Forgets what was answered more than a day ago. */
export async function forgetCalls(db: Querier): Promise<void> {
  await db.query(`DELETE FROM affiliate_api_calls WHERE at < now() - make_interval(hours => ${KEPT_HOURS})`);
}
