import type { Querier } from '@sys/database/marketplace';
import type { Hook, HookEvent } from '../../contracts/partners.ts';
import { AffiliateError } from '../errors.ts';
import { drawSecret, sealSecret } from '../partners/seal.ts';
import { ownerOfSecret, readHook } from './rows.ts';

const MOST_HOOKS = 5;
/** Hours for which the secret before signs as well, so that a receiver can change its own in between. */
export const OVERLAP_HOURS = 24;

type WithSecret = Hook & { secret: string };

/** Makes a place to be told at. Its secret is told here alone. */
export async function makeHook(
  db: Querier,
  { merchant, person, url, events }: { merchant: string; person: number; url: string; events: readonly HookEvent[] },
): Promise<WithSecret> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 76))', [merchant]);
  const { rows: open } = await db.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM affiliate_hooks WHERE merchant = $1 AND removed_at IS NULL',
    [merchant],
  );
  if (open[0]!.count >= MOST_HOOKS) throw new AffiliateError('too-many-hooks');
  const secret = drawSecret();
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_hooks (merchant, url, events, secret, created_by) VALUES ($1, $2, $3, $4, $5) RETURNING id::text`,
    [merchant, url, [...new Set(events)], sealSecret(secret, ownerOfSecret(merchant)), person],
  );
  return { ...(await readHook(db, merchant, rows[0]!.id)), secret };
}

/** A new secret; the one before signs beside it for a day. */
export async function rotateHook(db: Querier, merchant: string, id: string): Promise<WithSecret> {
  const secret = drawSecret();
  await db.query(
    `UPDATE affiliate_hooks SET old_secret = secret, old_until = now() + make_interval(hours => ${OVERLAP_HOURS}), secret = $3
     WHERE id = $1 AND merchant = $2 AND removed_at IS NULL`,
    [id, merchant, sealSecret(secret, ownerOfSecret(merchant))],
  );
  return { ...(await readHook(db, merchant, id)), secret };
}

/** Nothing more is sent there, what waits neither. */
export async function removeHook(db: Querier, merchant: string, id: string): Promise<Hook> {
  const hook = await readHook(db, merchant, id);
  await db.query('UPDATE affiliate_hooks SET removed_at = now() WHERE id = $1', [id]);
  await db.query(
    `UPDATE affiliate_hook_messages SET state = 'given-up', next_at = NULL WHERE hook = $1 AND state = 'waiting'`,
    [id],
  );
  return hook;
}
