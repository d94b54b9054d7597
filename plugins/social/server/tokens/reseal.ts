import type { Querier } from '@sys/database/marketplace';
import { enqueue, logOf, type Jobs } from '@sys/platform/services';
import { findAccounts } from '../accounts/rows.ts';
import { openAccess, sealAccess } from './access.ts';
import { keyInUse } from './seal.ts';

export const RESEAL = 'social.accounts.reseal-round';
const A_ROUND = 100;

/**
 * Puts what is sealed under the key in use, round after round: each is a job of its own that commits with the plan of the
 * next.
 */
export function resealInRounds(jobs: Pick<Jobs, 'repeat' | 'task'>): void {
  jobs.repeat('social.accounts.reseal', '25 4 * * *', async (_, { db }) => {
    await enqueue(db, { task: RESEAL, payload: { after: '0' } });
  });
  jobs.task<{ after: string }>(RESEAL, async ({ after }, { db }) => {
    const next = await resealRound(db, after);
    if (next) await enqueue(db, { task: RESEAL, payload: { after: next } });
  });
}

/** Up to a hundred accounts behind `after`; where the next round begins, null when all is done. */
export async function resealRound(db: Querier, after: string): Promise<string | null> {
  const rows = await findAccounts(
    db,
    `WHERE a.id > $1::bigint AND a.token_key <> $2 ORDER BY a.id LIMIT ${A_ROUND} FOR UPDATE`,
    [after, keyInUse()],
  );
  for (const row of rows) {
    const held = openAccess(row);
    // Its key is not among the settings: it stays, and is told of when it is wanted.
    if (!held) logOf().warn('The access to an account cannot be put under the key in use.', { account: row.id });
    else {
      const { token, refreshToken, key } = sealAccess(held, row);
      await db.query('UPDATE social_accounts SET token = $2, refresh_token = $3, token_key = $4 WHERE id = $1', [row.id, token, refreshToken, key]); // prettier-ignore
    }
  }
  return rows.length === A_ROUND ? rows.at(-1)!.id : null;
}
