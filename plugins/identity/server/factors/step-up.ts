import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import type { Context } from 'koa';
import { freshens, FRESH_MS, stepUpOf } from '../../domain/factors/methods.ts';
import { sessionOf } from '../sessions/current.ts';
import type { Standing } from '../sessions/store.ts';
import { guess } from './guess.ts';
import { refusal } from './refusals.ts';

/**
 * For what needs the second factor again (a payout, a bank account, turning the factor off): resolves to the
 * session when it was shown in the last five minutes. Throws a 400 whose `details.code` is `step-up` when
 * it has to be shown again, `second-factor` when the account has none, and a 401 when nobody is signed in.
 */
export async function requireStepUp(strapi: Core.Strapi, ctx: Context): Promise<Standing> {
  const session = await sessionOf(strapi, ctx);
  const standing = stepUpOf({ hasFactor: session.needsFactor, freshUntil: session.freshUntil }, Date.now());
  if (standing === 'no-factor') throw refusal('second-factor');
  if (standing === 'stale') throw refusal('step-up');
  return session;
}

/**
 * The same for what opens an account without moving money (another address, its deletion): who has no factor is not
 * asked for one.
 */
export async function requireFactorAgain(strapi: Core.Strapi, ctx: Context): Promise<Standing> {
  const session = await sessionOf(strapi, ctx);
  const standing = stepUpOf({ hasFactor: session.needsFactor, freshUntil: session.freshUntil }, Date.now());
  if (standing === 'stale') throw refusal('step-up');
  return session;
}

/** Shows the second factor again. Until when the session is fresh; null when the code was wrong. */
export async function stepUp(strapi: Core.Strapi, session: Standing, typed: string, now: number): Promise<Date | null> {
  return inTransaction(strapi, async (db) => {
    const method = await guess(strapi, db, { user: session.user, typed, now });
    if (!method || !freshens(method)) return null;
    const until = new Date(now + FRESH_MS);
    await db.query(
      `UPDATE identity_sessions SET fresh_until = $2, mfa_at = now(), mfa_method = $3 WHERE family = $1 AND ended_at IS NULL`,
      [session.family, until, method],
    );
    return until;
  });
}
