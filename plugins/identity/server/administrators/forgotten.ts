import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { inTransaction, queueMail } from '@sys/platform/services';
import { findStaff, localeOf, nameOf } from './account.ts';
import { replaceIn } from './replace.ts';

const VALID_MS = 3_600_000;

interface AuthService {
  forgotPassword(order: { email: string }): Promise<void>;
}

/**
 * A link for who has forgotten the password to the panel, by our own mail: Strapi would send it past the mail server
 * of the settings. Asked for by a stranger it says and does nothing.
 */
export function mailStaffLinks(strapi: Core.Strapi): void {
  replaceIn<AuthService>(strapi, 'admin::auth', () => ({
    // Strapi answers without waiting for this: nobody but the log hears of what goes wrong.
    forgotPassword: ({ email }) =>
      sendLink(strapi, email).catch((error: unknown) => {
        strapi.log.error('A link for a new password could not be made.', { error });
      }),
  }));
}

async function sendLink(strapi: Core.Strapi, email: string): Promise<void> {
  const account = await findStaff(strapi, { email });
  if (!account?.isActive) return;
  const token = (strapi.service('admin::token') as unknown as { createToken(): string }).createToken();
  const expiresAt = new Date(Date.now() + VALID_MS);
  const users = strapi.service('admin::user') as unknown as {
    updateById(id: number, change: object): Promise<unknown>;
  };
  await inTransaction(strapi, async (db) => {
    const resetUrl = `${readEnvironment().CMS_URL}/admin/auth/reset-password?code=${token}`;
    const data = { name: nameOf(account) || account.email, resetUrl, expiresAt: expiresAt.toISOString() };
    await queueMail(db, { to: account.email, locale: localeOf(account), kind: 'reset-password', data });
    await users.updateById(account.id, { resetPasswordToken: token, resetPasswordTokenExpiresAt: expiresAt });
  });
}
