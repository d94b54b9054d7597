import type { Core } from '@strapi/strapi';
import type { AccountKind } from '../../domain/accounts/index.ts';

const ROLE = 'plugin::users-permissions.role';

/** How the staff reads them. */
const ROLES: Record<AccountKind, { name: string; description: string }> = {
  shopper: { name: 'Acheteur', description: 'Achète des offres.' },
  influencer: { name: 'Influenceur', description: 'Fait la promotion d’offres contre une commission.' },
  merchant: { name: 'Marchand', description: 'Vend ses offres.' },
};

/** Of Strapi's own routes: what whoever is signed in needs, whatever their role. */
export const STOCK_ACTIONS = ['user.me', 'auth.logout'].map((action) => `plugin::users-permissions.${action}`);

/** Makes the roles of people that are not there yet. What the staff called them since stays. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.db.query(ROLE);
  for (const [type, { name, description }] of Object.entries(ROLES)) {
    if (!(await roles.findOne({ where: { type } }))) await roles.create({ data: { type, name, description } });
  }
}

/**
 * Strapi's settings of accounts as ours need them, at every start: nobody signs in with an address that is not
 * confirmed, an address has one account, and no other door opens one.
 */
export async function ensureSettings(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const held = (await store.get({})) as object | null;
  const value = {
    ...held,
    unique_email: true,
    allow_register: false,
    email_confirmation: true,
    default_role: 'shopper',
  };
  await store.set({ value });
}
