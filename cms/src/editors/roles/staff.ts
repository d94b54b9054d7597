import type { Core } from '@strapi/strapi';

export interface StaffMember {
  email: string;
  password: string;
  firstname: string;
  lastname: string;
  /** The code of an admin role. */
  role: string;
}

interface UserService {
  create(user: Record<string, unknown>): Promise<unknown>;
}

/** Creates the accounts that are missing. One that exists is left as it is, its password too. */
export async function ensureStaff(strapi: Core.Strapi, staff: readonly StaffMember[]): Promise<void> {
  const users = strapi.service('admin::user') as unknown as UserService;
  for (const { role: code, ...person } of staff) {
    const known = await strapi.db.query('admin::user').count({ where: { email: person.email } });
    if (known > 0) continue;
    const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number } | null;
    if (!role) throw new Error(`There is no admin role "${code}" for ${person.email}.`);
    await users.create({
      ...person,
      roles: [role.id],
      isActive: true,
      registrationToken: null,
      preferedLanguage: 'fr',
    });
  }
}
