import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { enter, inTransaction, queueMail } from '@sys/platform/services';
import { PASSWORD_LENGTH, passwordProblem } from '../../domain/accounts/index.ts';
import { clearLockout } from '../lockouts.ts';
import { findStaff, forgotUrl, localeOf, nameOf, subjectOf, type StaffAccount } from './account.ts';
import { replaceIn } from './replace.ts';
import { SENTENCES } from './sentences.ts';

type Attributes = Partial<StaffAccount>;

/** What of Strapi's service sets passwords. Its routes and its commands come through here, whichever they are. */
interface UserService {
  create(attributes: Attributes): Promise<StaffAccount>;
  createFirstAdmin(attributes: Attributes): Promise<StaffAccount>;
  updateById(id: number | string, attributes: Attributes): Promise<StaffAccount | null>;
  resetPasswordByEmail(email: string, password: string): Promise<void>;
}

/** Holds every password of the staff to the rules of the house, and tells its owner when it was changed. */
export function guardStaffPasswords(strapi: Core.Strapi): void {
  replaceIn<UserService>(strapi, 'admin::user', (service) => ({
    async create(attributes) {
      if (typeof attributes.password === 'string') refuseWeak(attributes.password, attributes);
      return service.create(attributes);
    },

    async createFirstAdmin(attributes) {
      refuseWeak(attributes.password ?? '', attributes);
      return service.createFirstAdmin(attributes);
    },

    async updateById(id, attributes) {
      const { password } = attributes;
      const before = typeof password === 'string' ? await findStaff(strapi, { id }) : null;
      if (typeof password !== 'string' || !before) return service.updateById(id, attributes);
      refuseWeak(password, { ...before, ...attributes });
      return replacing(strapi, before, () => service.updateById(id, attributes));
    },

    async resetPasswordByEmail(email, password) {
      const before = await findStaff(strapi, { email });
      if (!before) return service.resetPasswordByEmail(email, password);
      refuseWeak(password, before);
      await replacing(strapi, before, () => service.resetPasswordByEmail(email, password));
    },
  }));
}

/** Throws what the panel shows beside the field. */
function refuseWeak(password: string, { email, firstname, lastname, username }: Attributes): void {
  const of = [email, firstname, lastname, username, `${firstname ?? ''}${lastname ?? ''}`];
  const problem = passwordProblem(password, of.filter((text): text is string => !!text), PASSWORD_LENGTH.staffMin); // prettier-ignore
  if (!problem) return;
  const message = SENTENCES[problem];
  throw new errors.ValidationError(message, { errors: [{ path: ['password'], message, name: 'ValidationError' }] });
}

/**
 * Sets a password in one transaction with what goes with it: a lock ends, and when it takes the place of another,
 * every session ends too and its owner is told.
 */
async function replacing<Done>(strapi: Core.Strapi, before: StaffAccount, set: () => Promise<Done>): Promise<Done> {
  return inTransaction(strapi, async (db) => {
    const done = await set();
    await clearLockout(db, { of: 'staff', id: before.id });
    if (!before.password) return done;
    await strapi.sessionManager('admin').invalidateRefreshToken(String(before.id));
    const data = { name: nameOf(before) || before.email, at: new Date().toISOString(), forgotUrl: forgotUrl() };
    await queueMail(db, { to: before.email, locale: localeOf(before), kind: 'staff-password-changed', data });
    await enter(strapi, [{ action: 'staff.password-changed', subject: subjectOf(before) }]);
    return done;
  });
}
