import type { Core } from '@strapi/strapi';
import { contentApiRoutes } from './routes/content-api.ts';

const ACTIONS = contentApiRoutes.map(({ handler }) => `plugin::platform.${handler}`);

/**
 * Lets every role of signed-in people use what is theirs. Idempotent, and undone by nobody: what a person was
 * told is no matter of a role. Called once Strapi has its roles; one replica at a time.
 */
export async function letPeopleIn(strapi: Core.Strapi): Promise<void> {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const roles = await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ where: { type: { $ne: 'public' } } });
  for (const role of roles as { id: number }[]) {
    const held = await permissions.findMany({ where: { role: role.id, action: { $in: ACTIONS } } });
    const known = new Set((held as { action: string }[]).map(({ action }) => action));
    for (const action of ACTIONS.filter((wanted) => !known.has(wanted))) {
      await permissions.create({ data: { action, role: role.id } });
    }
  }
}
