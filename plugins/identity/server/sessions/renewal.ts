import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { querierOf } from '@sys/platform/services';
import { ORIGIN } from './births.ts';
import type { Tokens } from './mint.ts';
import { endSessions, openSessionOf } from './store.ts';

const SESSION = 'admin::session';
/** How long a token that was used up still leads to the one that took its place. */
const GRACE_MS = 60_000;

interface Session {
  sessionId: string;
  status: string;
  childId: string | null;
  createdAt: string;
}

class NotRenewed extends Error {}

/**
 * A refresh token is used once, and a browser that asks for three things at once sends it three times, to
 * different processes. Whoever comes within a minute after the first is given the same successor, and nobody is
 * signed out by having lost a race. Used again later, it was copied: the whole session ends. Null when there is
 * nothing to renew: a session that opens nothing is given no new tokens either.
 */
export async function renew(strapi: Core.Strapi, token: string, now: Date): Promise<Tokens | null> {
  const id = sessionIdOf(token);
  if (!id) return null;
  const sessions = strapi.db.query(SESSION);
  const byId = (sessionId: string): Promise<Session | null> => sessions.findOne({ where: { sessionId } });
  return strapi.db
    .transaction(async ({ trx }) => {
      // One at a time: the others find what the first has done.
      await trx('strapi_sessions').where({ session_id: id }).forUpdate().select('id');
      const session = await byId(id);
      if (!session) return null;
      const db = await querierOf(trx);
      const standing = await openSessionOf(db, id, now.getTime());
      if (!standing) return null;
      if (session.status !== 'rotated') return mint(strapi, token);
      const child = session.childId ? await byId(session.childId) : null;
      if (!child) return null;
      // Strapi hands out the same successor again, once it takes the token for unused; it checks the signature.
      await sessions.update({ where: { sessionId: id }, data: { status: 'active' } });
      const rotation = await strapi.sessionManager(ORIGIN).rotateRefreshToken(token);
      if ('error' in rotation) throw new NotRenewed();
      await sessions.update({ where: { sessionId: id }, data: { status: 'rotated' } });
      if (now.getTime() - new Date(child.createdAt).getTime() > GRACE_MS) {
        await endCopied(strapi, db, standing);
        return null;
      }
      const access = await strapi.sessionManager(ORIGIN).generateAccessToken(rotation.token);
      return 'error' in access ? null : { jwt: access.token, refreshToken: rotation.token };
    })
    .catch((error: unknown) => {
      if (error instanceof NotRenewed) return null;
      throw error;
    });
}

async function mint(strapi: Core.Strapi, token: string): Promise<Tokens | null> {
  const manager = strapi.sessionManager(ORIGIN);
  const rotation = await manager.rotateRefreshToken(token);
  if ('error' in rotation) return null;
  const access = await manager.generateAccessToken(rotation.token);
  return 'error' in access ? null : { jwt: access.token, refreshToken: rotation.token };
}

async function endCopied(strapi: Core.Strapi, db: Querier, { user, family }: { user: number; family: string }) {
  strapi.log.warn(`A used refresh token of user ${user} came again: the session was ended.`);
  await endSessions(db, user, { only: family });
}

/** Read before the signature is checked: good for finding the row to lock, and for nothing else. */
export function sessionIdOf(token: string): string | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const id = (payload as { sessionId?: unknown } | null)?.sessionId;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
