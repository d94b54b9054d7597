import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { enter, inTransaction, parseRequest, toJson } from '@sys/platform/services';
import type { Context } from 'koa';
import { deviceRequestSchema, devicesResponseSchema, endedResponseSchema } from '../../contracts/sessions.ts';
import { readOnce } from '../read.ts';
import { sessionOf } from './current.ts';
import { endSessions } from './store.ts';

const LIST = `SELECT f.family AS id, f.device, f.network, f.created_at AS "createdAt", f.last_seen_at AS "lastSeenAt",
    f.family = $2 AS current
  FROM identity_sessions f WHERE f.user_id = $1 AND f.ended_at IS NULL AND f.expires_at > now()
    AND (f.mfa_at IS NOT NULL OR NOT EXISTS (
      SELECT 1 FROM identity_totp t WHERE t.user_id = f.user_id AND t.confirmed_at IS NOT NULL))
    -- Who has not been here for two weeks is signed out by then.
    AND f.last_seen_at > now() - interval '14 days'
  ORDER BY current DESC, f.last_seen_at DESC LIMIT 50`;

/** Where somebody is signed in, and how they end that. */
export const devices = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { user, family } = await sessionOf(strapi, ctx);
    const rows = await readOnce(strapi, async (db) => (await db.query(LIST, [user, family])).rows);
    ctx.body = devicesResponseSchema.parse(toJson({ data: rows }));
  },

  async end(ctx: Context) {
    const { user } = await sessionOf(strapi, ctx);
    const { id } = parseRequest(deviceRequestSchema, ctx.params);
    const ended = await inTransaction(strapi, (db) => endAndTell(strapi, db, user, { only: id }));
    if (ended === 0) throw new errors.NotFoundError('There is no such device.');
    ctx.body = endedResponseSchema.parse({ data: { ended } });
  },

  async endOthers(ctx: Context) {
    const { user, family } = await sessionOf(strapi, ctx);
    const ended = await inTransaction(strapi, (db) => endAndTell(strapi, db, user, { except: family }));
    ctx.body = endedResponseSchema.parse({ data: { ended } });
  },
});

async function endAndTell(strapi: Core.Strapi, db: Querier, user: number, which: Parameters<typeof endSessions>[2]) {
  const ended = await endSessions(db, user, which);
  if (ended > 0)
    await enter(strapi, [
      { action: 'account.signed-out', subject: { kind: 'user', id: String(user) }, after: { sessions: ended } },
    ]);
  return ended;
}
