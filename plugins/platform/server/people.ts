import type { Core } from '@strapi/strapi';
import { contentApiRoutes } from './routes/content-api.ts';

/** The names by which users-permissions grants routes of the content API: `actionsOf('platform', routes)`. */
export function actionsOf(plugin: string, routes: ReadonlyArray<{ handler: string }>): string[] {
  return routes.map(({ handler }) => `plugin::${plugin}.${handler}`);
}

/** What of the platform belongs to whoever is signed in. */
export const platformActions = actionsOf('platform', contentApiRoutes);

/**
 * Lets every role of signed-in people use what is theirs: `actions` as `actionsOf` writes them. Idempotent, and
 * undone by nobody: what a person may do with their own is no matter of a role. A route that only some may use
 * asks for more itself. Called once all roles are there; one replica at a time.
 */
export const letPeopleIn = (strapi: Core.Strapi, actions: readonly string[]): Promise<void> =>
  grant(strapi, actions, { type: { $ne: 'public' } });

/** The same for what whoever comes may use too: the controller asks whether there is somebody. */
export const letEverybodyIn = (strapi: Core.Strapi, actions: readonly string[]): Promise<void> =>
  grant(strapi, actions, {});

async function grant(strapi: Core.Strapi, actions: readonly string[], where: object): Promise<void> {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const roles = await strapi.db.query('plugin::users-permissions.role').findMany({ where });
  for (const role of roles as { id: number }[]) {
    const held = await permissions.findMany({ where: { role: role.id, action: { $in: actions } } });
    const known = new Set((held as { action: string }[]).map(({ action }) => action));
    for (const action of actions.filter((wanted) => !known.has(wanted))) {
      await permissions.create({ data: { action, role: role.id } });
    }
  }
}
