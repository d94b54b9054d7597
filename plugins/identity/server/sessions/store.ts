import type { Querier } from '@sys/database/marketplace';
import type { Method } from '../../domain/factors/methods.ts';
import { isSessionOpen } from '../../domain/sessions/open.ts';

export interface NewSession {
  family: string;
  user: number;
  expiresAt: Date;
  mfa: Method | null;
  device: string;
  network: string;
}

/** Writes that somebody is signed in somewhere. One whose user has gone writes nothing and opens nothing. */
export async function keepSession(db: Querier, session: NewSession): Promise<void> {
  const { family, user, expiresAt, mfa, device, network } = session;
  await db.query(
    `INSERT INTO identity_sessions (family, user_id, expires_at, mfa_at, mfa_method, device, network)
     SELECT $1, id, $3, CASE WHEN $4::text IS NULL THEN NULL ELSE now() END, $4, $5, $6 FROM up_users WHERE id = $2`,
    [family, user, expiresAt, mfa, device, network],
  );
}

export const seeSession = (db: Querier, family: string, network: string) =>
  db.query(`UPDATE identity_sessions SET last_seen_at = now(), network = $2 WHERE family = $1`, [family, network]);

/** A session by Strapi's id of the moment. */
export interface Standing {
  family: string;
  user: number;
  /** In milliseconds. */
  freshUntil: number | null;
  needsFactor: boolean;
  mfa: Method | null;
}

/** Joined through Strapi's row, which is gone when Strapi itself has ended the session. */
const STANDING = `SELECT f.family, f.user_id AS "user", f.mfa_method AS mfa, f.ended_at IS NOT NULL AS ended,
    (extract(epoch FROM f.expires_at) * 1000)::float8 AS "expiresAt",
    (extract(epoch FROM f.fresh_until) * 1000)::float8 AS "freshUntil",
    EXISTS (SELECT 1 FROM identity_totp t WHERE t.user_id = f.user_id AND t.confirmed_at IS NOT NULL) AS "needsFactor"
  FROM strapi_sessions s JOIN identity_sessions f ON f.family = s.metadata->>'family' AND f.user_id::text = s.user_id
  WHERE s.session_id = $1 AND s.origin = 'users-permissions'`;

/** The session of a token, if it opens anything at all at `now`. */
export async function openSessionOf(db: Querier, sessionId: string, now: number): Promise<Standing | null> {
  const { rows } = await db.query<Standing & { expiresAt: number; ended: boolean }>(STANDING, [sessionId]);
  const found = rows[0];
  if (!found) return null;
  return isSessionOpen({ ...found, hasShownFactor: found.mfa !== null }, now) ? found : null;
}

/** Whose session it is and by which lasting name, whether or not it opens anything. */
export async function familyOf(db: Querier, sessionId: string): Promise<{ family: string; user: number } | null> {
  const named = `SELECT f.family, f.user_id AS "user" FROM strapi_sessions s
    JOIN identity_sessions f ON f.family = s.metadata->>'family' WHERE s.session_id = $1 AND s.origin = 'users-permissions'`;
  return (await db.query<{ family: string; user: number }>(named, [sessionId])).rows[0] ?? null;
}

/** What a session has shown goes over to the one that takes its place; fresh it is not. */
export const inheritFactor = (db: Querier, from: string, to: string) =>
  db.query(
    `UPDATE identity_sessions n SET mfa_at = o.mfa_at, mfa_method = o.mfa_method
     FROM identity_sessions o WHERE n.family = $2 AND o.family = $1 AND n.user_id = o.user_id`,
    [from, to],
  );

/** Ends sessions of a user: one, or all but one. How many there were. */
export async function endSessions(
  db: Querier,
  user: number,
  which: { only: string } | { except: string | null },
): Promise<number> {
  const chosen = 'only' in which ? 'family = $2' : 'family IS DISTINCT FROM $2';
  const { rows } = await db.query<{ family: string }>(
    `UPDATE identity_sessions SET ended_at = now(), fresh_until = NULL
     WHERE user_id = $1 AND ended_at IS NULL AND ${chosen} RETURNING family`,
    [user, 'only' in which ? which.only : which.except],
  );
  // Strapi's rows go as well, those too that were there before ours, or nothing could end them.
  await db.query(
    `DELETE FROM strapi_sessions WHERE origin = 'users-permissions' AND user_id = $1::text
     AND ${'only' in which ? "metadata->>'family' = $2" : "metadata->>'family' IS DISTINCT FROM $2"}`,
    [user, 'only' in which ? which.only : which.except],
  );
  return rows.length;
}

/** Whether somebody is still signed in by a session, named by what lasts of it. */
export async function isFamilyOpen(db: Querier, family: string): Promise<boolean> {
  const open = 'SELECT 1 FROM identity_sessions WHERE family = $1 AND ended_at IS NULL AND expires_at > now()';
  return (await db.query(open, [family])).rows.length > 0;
}
