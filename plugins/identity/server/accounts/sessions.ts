import type { Querier } from '@sys/database/marketplace';
import { distrust } from '../factors/trusted.ts';
import { endSessions as end, openSessionOf } from '../sessions/store.ts';

/**
 * Ends the sessions of somebody and distrusts their devices, in the caller's transaction: a password is not changed
 * without it. With `except`, the id of a session, whoever holds that one stays signed in.
 */
export async function endSessions(db: Querier, user: number, { except }: { except?: string } = {}): Promise<void> {
  const kept = except ? await openSessionOf(db, except, Date.now()) : null;
  await distrust(db, user);
  await end(db, user, { except: kept?.family ?? null });
}
