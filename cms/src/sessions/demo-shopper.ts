import type { Core } from '@strapi/strapi';

const USER = 'plugin::users-permissions.user';

/** Makes the demo's shopper, if they are not there. What they changed since stays. */
export async function ensureShopper(
  strapi: Core.Strapi,
  { email, username, password }: { email: string; username: string; password: string },
): Promise<void> {
  if (await strapi.db.query(USER).findOne({ where: { email } })) return;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ email, username, password, provider: 'local', confirmed: true, blocked: false, role: role.id });
}
