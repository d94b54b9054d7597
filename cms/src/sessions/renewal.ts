import type { Core } from '@strapi/strapi';

const SESSION = 'admin::session';
const ORIGIN = 'users-permissions';
/** How long a token that was used up still leads to the one that took its place. */
const GRACE_MS = 60_000;

interface Context {
  request: { body?: { refreshToken?: unknown } };
  body: unknown;
  set(name: string, value: string): void;
  unauthorized(message: string): void;
}

interface Session {
  sessionId: string;
  userId: string;
  status: string;
  childId: string | null;
  createdAt: string;
}

type Renewed = { jwt: string; refreshToken: string };

/**
 * A refresh token is used once, and a browser that asks for three things at once sends it three times, to
 * different processes. Whoever comes within a minute after the first is given the same successor, and nobody is
 * signed out by having lost a race. Used again later, it was copied: the whole session ends.
 */
export function renewSessions(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as {
    extend(uid: string, change: (controller: object) => object): unknown;
  };
  controllers.extend('plugin::users-permissions.auth', (controller) => ({
    ...controller,
    async refresh(ctx: Context) {
      const token = ctx.request.body?.refreshToken;
      const renewed = typeof token === 'string' ? await renew(strapi, token, new Date()) : null;
      if (!renewed) return ctx.unauthorized('Invalid refresh token');
      ctx.set('cache-control', 'no-store');
      ctx.body = renewed;
    },
  }));
}

class NotRenewed extends Error {}

async function renew(strapi: Core.Strapi, token: string, now: Date): Promise<Renewed | null> {
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
      if (session.status !== 'rotated') return mint(strapi, token);
      const child = session.childId ? await byId(session.childId) : null;
      if (!child) return null;
      // Strapi hands out the same successor again, once it takes the token for unused; it checks the signature.
      await sessions.update({ where: { sessionId: id }, data: { status: 'active' } });
      const rotation = await strapi.sessionManager(ORIGIN).rotateRefreshToken(token);
      if ('error' in rotation) throw new NotRenewed();
      await sessions.update({ where: { sessionId: id }, data: { status: 'rotated' } });
      if (now.getTime() - new Date(child.createdAt).getTime() > GRACE_MS) {
        strapi.log.warn(`A used refresh token of user ${session.userId} came again: the session was ended.`);
        await endFamily(strapi, session);
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

async function mint(strapi: Core.Strapi, token: string): Promise<Renewed | null> {
  const manager = strapi.sessionManager(ORIGIN);
  const rotation = await manager.rotateRefreshToken(token);
  if ('error' in rotation) return null;
  const access = await manager.generateAccessToken(rotation.token);
  return 'error' in access ? null : { jwt: access.token, refreshToken: rotation.token };
}

/** Removes a session and all that came after it. */
async function endFamily(strapi: Core.Strapi, first: Session): Promise<void> {
  const sessions = strapi.db.query(SESSION);
  for (let id: string | null = first.sessionId; id;) {
    const session: Session | null = await sessions.findOne({ where: { sessionId: id } });
    await sessions.delete({ where: { sessionId: id } });
    id = session?.childId ?? null;
  }
}

/** Read before the signature is checked: good for finding the row to lock, and for nothing else. */
function sessionIdOf(token: string): string | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const id = (payload as { sessionId?: unknown } | null)?.sessionId;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
