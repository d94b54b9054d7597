import type { Querier } from '@sys/database/marketplace';
import { AudienceError } from '../errors.ts';
import type { Solved } from './challenge.ts';

/** Uses a solved challenge up, in the transaction of what it was solved for. Throws `captcha-used` for all but the first. */
export async function useUp(db: Querier, { nonce, expiresAt }: Solved): Promise<void> {
  const { rows } = await db.query(
    'INSERT INTO audience_challenges (nonce, expires_at) VALUES ($1, $2) ON CONFLICT (nonce) DO NOTHING RETURNING 1',
    [nonce, expiresAt],
  );
  if (rows.length === 0) throw new AudienceError('captcha-used');
}

/** What has ended by itself is refused without being known. A clock that differs a little changes nothing. */
export async function sweepChallenges(db: Querier): Promise<void> {
  await db.query(`DELETE FROM audience_challenges WHERE expires_at < now() - interval '10 minutes'`);
}
