import type { Core } from '@strapi/strapi';

/** Any of these lets a member of the staff look at documents. */
export const DOCUMENT_READERS = ['plugin::kyc.review', 'plugin::kyc.approve', 'plugin::kyc.audit'];
const SUPER = 'strapi-super-admin';

interface StaffRole {
  code: string;
  permissions?: { action: string }[];
}

/**
 * Whether this member of the staff may look at documents. A super administrator has every right by Strapi's own
 * rule, and does not by that read what people brought: it takes one of the roles that were given the right.
 */
export async function readsDocuments(strapi: Core.Strapi, staffId: number): Promise<boolean> {
  const found = await strapi.db.query('admin::user').findOne({
    where: { id: staffId, isActive: true },
    populate: { roles: { populate: { permissions: true } } },
  });
  const roles = ((found as { roles?: StaffRole[] } | null)?.roles ?? []).filter(({ code }) => code !== SUPER);
  return roles.some(({ permissions }) => (permissions ?? []).some(({ action }) => DOCUMENT_READERS.includes(action)));
}
