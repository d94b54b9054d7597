import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { hasFactor } from '../factors/store.ts';
import { distrust } from '../factors/trusted.ts';
import { sessionOf } from './current.ts';
import { renew, sessionIdOf } from './renewal.ts';
import { letIn, signIn } from './sign-in.ts';
import { endSessions, familyOf, inheritFactor } from './store.ts';

type Action = (ctx: Context, next?: () => Promise<void>) => Promise<unknown>;
type Controller = Record<string, Action>;

/**
 * Strapi's own routes of signing in and out, as far as they begin, renew or end sessions. Each of them begins one
 * that has shown no second factor, and the check of every request refuses that; here they answer what people can
 * go on with.
 */
export function takeOverSessions(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as {
    extend(uid: string, change: (controller: Controller) => Controller): unknown;
  };
  controllers.extend('plugin::users-permissions.auth', (original) => ({
    ...original,

    async callback(ctx) {
      ctx.set('cache-control', 'no-store');
      const { provider } = ctx.params as { provider?: string };
      if (provider && provider !== 'local') return providerSignIn(strapi, ctx, original.callback!);
      ctx.body = await signIn(strapi, ctx);
    },

    async refresh(ctx) {
      const { refreshToken } = (ctx.request.body ?? {}) as { refreshToken?: unknown };
      const renewed = typeof refreshToken === 'string' ? await renew(strapi, refreshToken, new Date()) : null;
      if (!renewed) throw new errors.UnauthorizedError('Invalid refresh token');
      ctx.set('cache-control', 'no-store');
      ctx.body = renewed;
    },

    async logout(ctx) {
      const user = personOf(ctx);
      const { family } = await sessionOf(strapi, ctx);
      await inTransaction(strapi, (db) => endSessions(db, user, { only: family }));
      ctx.body = { ok: true };
    },

    // `/api/devices` knows sessions by a name that lasts, and tells devices apart.
    getSessions: notHere,
    revokeSession: notHere,

    /** Ends all other sessions; this one goes on as what it was, under new tokens. */
    async changePassword(ctx) {
      const user = personOf(ctx);
      const before = await sessionOf(strapi, ctx);
      await original.changePassword!(ctx);
      await inTransaction(strapi, async (db) => {
        const after = await begunBy(db, ctx);
        if (after) await inheritFactor(db, before.family, after.family);
        await endSessions(db, user, { except: after?.family ?? null });
        await distrust(db, user);
      });
    },

    /** Whoever has read a mail has not signed in: they do that next, with all that it asks. */
    async resetPassword(ctx) {
      await original.resetPassword!(ctx);
      const { user } = (ctx.body ?? {}) as { user?: { id?: number } };
      ctx.body = { ok: true };
      if (!user?.id) return;
      const { id } = user;
      await inTransaction(strapi, async (db) => {
        await endSessions(db, id, { except: null });
        await distrust(db, id);
      });
    },
  }));
}

const notHere: Action = async () => {
  throw new errors.NotFoundError();
};

/** A provider says who it is, which is one factor: an account that asks for a second gets a challenge. */
async function providerSignIn(strapi: Core.Strapi, ctx: Context, original: Action): Promise<void> {
  await original(ctx);
  await inTransaction(strapi, async (db) => {
    const begun = await begunBy(db, ctx);
    if (!begun || !(await hasFactor(db, begun.user))) return;
    await endSessions(db, begun.user, { only: begun.family });
    ctx.body = await letIn(strapi, { user: begun.user });
  });
}

/** The session that Strapi has just begun in its answer. */
async function begunBy(db: Querier, ctx: Context): Promise<{ family: string; user: number } | null> {
  const { refreshToken } = (ctx.body ?? {}) as { refreshToken?: string };
  const id = refreshToken && sessionIdOf(refreshToken);
  return id ? familyOf(db, id) : null;
}
