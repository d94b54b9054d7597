import type { Querier } from '@sys/database/marketplace';

/**
 * Ends the sessions of somebody in the caller's transaction, so that a password is not changed without it. With
 * `except`, the id of a session, whoever holds that one stays signed in: all of its tokens, not the last alone.
 */
export async function endSessions(db: Querier, user: number, { except }: { except?: string } = {}): Promise<void> {
  await db.query(
    `DELETE FROM strapi_sessions s WHERE s.user_id = $1::text AND s.origin = 'users-permissions'
     AND NOT EXISTS (
       SELECT FROM strapi_sessions own WHERE own.session_id = $2 AND own.user_id = s.user_id AND own.origin = s.origin
       AND (own.session_id = s.session_id OR own.device_id = s.device_id))`,
    [user, except ?? null],
  );
}
