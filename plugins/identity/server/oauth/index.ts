import type { Core } from '@strapi/strapi';
import { actionsOf } from '@sys/platform/services';
import { registerPersonalData } from '../accounts/personal-data.ts';
import { oauth, ownProviders } from './controller.ts';
import { openOauthRoutes, ownOauthRoutes } from './routes.ts';

export { followProviderSignUps } from './sign-up.ts';

export const oauthControllers = { oauth, 'own-providers': ownProviders };
export const oauthRoutes = [...openOauthRoutes, ...ownOauthRoutes];
/** What is granted to whoever is signed in. */
export const oauthActions = actionsOf('identity', ownOauthRoutes);

/** What is held of people here; the rows go with the account's. */
export function registerProviders(strapi: Core.Strapi): void {
  registerPersonalData(strapi, {
    name: 'providers',
    async read(db, user) {
      const { rows } = await db.query(
        `SELECT provider, subject, email, to_json(linked_at) AS "linkedAt", to_json(last_used_at) AS "lastUsedAt"
         FROM identity_providers WHERE user_id = $1 ORDER BY provider`,
        [user],
      );
      return rows;
    },
    erase: async () => undefined,
  });
}
