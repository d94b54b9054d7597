import type { Core, UID } from '@strapi/strapi';
import { whenChanged } from '../once.ts';
import { ROLES } from './definitions.ts';
import { permissionsOf, type Permission, type TypeFacts } from './permissions.ts';

interface Role {
  id: number;
}
interface RoleService {
  findOne(where: { code: string }): Promise<Role | null>;
  create(role: { code: string; name: string; description: string }): Promise<Role>;
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
}
interface ContentTypeService {
  getNestedFields(model: unknown, options: { components: unknown }): string[];
}

/** Creates the roles of the staff, and sets their rights again when the code declares other ones. */
export async function ensureAdminRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const factsOf = (uid: string): TypeFacts => {
    const type = strapi.contentType(uid as UID.ContentType);
    const i18n = Reflect.get(type.pluginOptions ?? {}, 'i18n') as { localized?: boolean } | undefined;
    return {
      fields: contentTypes.getNestedFields(type, { components: strapi.components }),
      localized: i18n?.localized === true,
      hasDrafts: type.options?.draftAndPublish === true,
    };
  };
  for (const definition of ROLES) {
    const { code, name, description } = definition;
    const found = await roles.findOne({ code });
    const role = found ?? (await roles.create({ code, name, description }));
    const permissions = permissionsOf(definition, factsOf);
    // A role that was deleted and made anew needs its rights, whatever was applied before.
    await whenChanged(strapi, `role_${code}`, { role: role.id, permissions }, async () => {
      await roles.assignPermissions(role.id, permissions);
    });
  }
}
