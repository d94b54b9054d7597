import type { Core } from '@strapi/strapi';
import { readOnce } from '../read.ts';
import { ORIGIN } from './births.ts';
import { openSessionOf } from './store.ts';

interface Services {
  extend(uid: string, change: (service: object) => object): unknown;
}

/**
 * Stands where Strapi asks whose a token is, for every route that wants somebody signed in. A token whose session
 * was ended, or has not shown the second factor its account asks for, is nobody's: whichever route has made it.
 */
export function checkSessions(strapi: Core.Strapi): void {
  const services = strapi.get('services') as Services;
  services.extend('plugin::users-permissions.jwt', (service) => ({
    ...service,
    async verify(token: string) {
      const result = strapi.sessionManager(ORIGIN).validateAccessToken(token);
      if (!result.isValid) throw new Error('Invalid token.');
      const { sessionId } = result.payload;
      const session = await readOnce(strapi, (db) => openSessionOf(db, sessionId, Date.now()));
      if (session === null || String(session.user) !== String(result.payload.userId)) throw new Error('Invalid token.');
      return { id: session.user, sessionId };
    },
  }));
}
