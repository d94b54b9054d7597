import type { Core } from '@strapi/strapi';

interface Account {
  email: string;
  password: string | null;
}

/** The password of somebody who is signed in, to be asked once more. Who signs in by a provider has none. */
export async function passwordOf(strapi: Core.Strapi, user: number) {
  const found = await strapi.db.query('plugin::users-permissions.user').findOne({ where: { id: user } });
  const { email, password } = found as Account;
  const service = strapi.plugin('users-permissions').service('user') as {
    validatePassword(password: string, hash: string): Promise<boolean>;
  };
  return {
    email,
    hasPassword: Boolean(password),
    isRight: async (typed: string) => Boolean(password) && service.validatePassword(typed, password!),
  };
}
