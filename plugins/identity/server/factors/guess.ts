import { timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter } from '@sys/platform/services';
import { afterFailure, isLocked } from '../../domain/factors/lockout.ts';
import { freshens, type Method } from '../../domain/factors/methods.ts';
import { readTypedCode } from '../../domain/factors/typed-code.ts';
import { keepLockout, lockoutOf } from '../lockouts.ts';
import { endByFactor } from '../recovery/owner.ts';
import { mailCodeHash } from './keys.ts';
import { useBackupCode, useTotp } from './store.ts';
import { tellOfFactor } from './tell.ts';

export interface Guess {
  user: number;
  typed: string;
  now: number;
  /** The code that was mailed for this very challenge, when it still counts. */
  mailed?: { hash: Buffer; challenge: string } | null;
  /** Confirms a new app, and is measured against it alone. */
  confirm?: boolean;
}

/**
 * One guess at any factor of an account: what it was, or null when it was wrong or the account is locked. Runs in
 * the caller's transaction, which must commit whatever comes out: a wrong guess is counted by it. The row of the
 * account is locked first, so guesses from everywhere take turns.
 */
export async function guess(strapi: Core.Strapi, db: Querier, attempt: Guess): Promise<Method | null> {
  const { user, now } = attempt;
  const holder = { of: 'people', id: user } as const;
  const before = await lockoutOf(db, holder);
  if (isLocked(before, now)) return null;
  const method = await methodOf(db, attempt);
  if (method) {
    if (before.failures > 0) await keepLockout(db, holder, { failures: 0, lockedUntil: null });
    // Who reads the mail may be whoever asked: only the factor itself shows that nothing is lost.
    if (freshens(method)) await endByFactor(strapi, db, user, new Date(now));
    if (method === 'backup') await tellOfFactor(strapi, db, user, 'code-used');
    return method;
  }
  const after = afterFailure(before, now);
  await keepLockout(db, holder, after);
  if (isLocked(after, now))
    await enter(strapi, [
      { action: 'two-factor.locked', subject: { kind: 'user', id: String(user) }, after: { failures: after.failures } },
    ]);
  return null;
}

async function methodOf(db: Querier, { user, typed, now, mailed, confirm }: Guess): Promise<Method | null> {
  const code = readTypedCode(typed);
  if (!code) return null;
  if (confirm) return code.kind === 'digits' && (await useTotp(db, user, code.code, now, { confirm })) ? 'totp' : null;
  if (code.kind === 'backup') return (await useBackupCode(db, user, code.code)) ? 'backup' : null;
  if (mailed && timingSafeEqual(mailed.hash, mailCodeHash(code.code, mailed.challenge))) return 'mail';
  return (await useTotp(db, user, code.code, now)) ? 'totp' : null;
}
