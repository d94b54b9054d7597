import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter, inTransaction, queueMail } from '@sys/platform/services';
import { afterFailure, isLocked, type Lockout } from '../../domain/factors/lockout.ts';
import { keepLockout, lockoutOf } from '../lockouts.ts';
import { findStaff, forgotUrl, localeOf, nameOf, subjectOf, type StaffAccount } from './account.ts';
import { replaceIn } from './replace.ts';

/** As Strapi's strategy has it: an error, the account or false, and what is answered. */
type Outcome = [error: null, account: StaffAccount | false, answer?: { message: string }];

interface AuthService {
  checkCredentials(credentials: { email: string; password: string }): Promise<Outcome>;
  validatePassword(password: string, hash: string): Promise<boolean>;
  hashPassword(password: string): Promise<string>;
}

const WRONG: Outcome = [null, false, { message: 'Invalid credentials' }];

/**
 * Counts wrong passwords of the staff as those of second factors are counted: the account's row is locked first, so
 * guesses at all replicas take turns, and each tenth locks the account. Whoever is unknown, locked or wrong is
 * answered the same after the same work.
 */
export function guardStaffSignIn(strapi: Core.Strapi): void {
  replaceIn<AuthService>(strapi, 'admin::auth', (service) => {
    let nobody: Promise<string> | undefined;
    const refuseSlowly = async (password: string): Promise<Outcome> => {
      nobody ??= service.hashPassword(randomBytes(24).toString('base64url'));
      await service.validatePassword(password, await nobody);
      return WRONG;
    };
    return {
      async checkCredentials(credentials) {
        const account = await findStaff(strapi, { email: credentials.email });
        if (!account?.password) return refuseSlowly(credentials.password);
        return inTransaction(strapi, async (db) => {
          const holder = { of: 'staff', id: account.id } as const;
          const before = await lockoutOf(db, holder);
          const now = Date.now();
          if (isLocked(before, now)) return refuseSlowly(credentials.password);
          if (await service.validatePassword(credentials.password, account.password!)) {
            if (before.failures > 0) await keepLockout(db, holder, { failures: 0, lockedUntil: null });
            return service.checkCredentials(credentials);
          }
          const after = afterFailure(before, now);
          await keepLockout(db, holder, after);
          if (isLocked(after, now)) await tellLocked(strapi, db, account, after);
          return WRONG;
        });
      },
    };
  });
}

async function tellLocked(strapi: Core.Strapi, db: Querier, account: StaffAccount, { failures, lockedUntil }: Lockout) {
  const data = {
    name: nameOf(account) || account.email,
    until: new Date(lockedUntil!).toISOString(),
    forgotUrl: forgotUrl(),
  };
  await queueMail(db, { to: account.email, locale: localeOf(account), kind: 'staff-locked', data });
  await enter(strapi, [{ action: 'staff.locked', subject: subjectOf(account), after: { failures } }]);
}
