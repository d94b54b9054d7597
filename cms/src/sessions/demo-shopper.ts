import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const USER = 'plugin::users-permissions.user';

/**
 * Makes the demo's shopper, if they are not there. What they changed since stays. Below the documents service,
 * as what the CMS sets up when it starts is nobody's deed and has no place in the audit trail.
 */
export async function ensureShopper(
  strapi: Core.Strapi,
  { email, username, password }: { email: string; username: string; password: string },
): Promise<void> {
  if (await strapi.db.query(USER).findOne({ where: { email } })) return;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  const account = { email, username, password, provider: 'local', confirmed: true, blocked: false, role: role.id };
  const data = await strapi.plugin('users-permissions').service('user').ensureHashedPasswords(account);
  await strapi.db.query(USER).create({ data: { ...data, documentId: randomBytes(12).toString('hex') } });
}
