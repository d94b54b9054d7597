import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { isLocale, type Locale } from '@sys/config/locales';

/** A member of the staff, as Strapi keeps them. */
export interface StaffAccount {
  id: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  password: string | null;
  preferedLanguage: string | null;
  isActive: boolean | null;
}

/** Null when there is none. */
export function findStaff(
  strapi: Core.Strapi,
  where: { id: number | string } | { email: string },
): Promise<StaffAccount | null> {
  return strapi.db.query('admin::user').findOne({ where });
}

export const nameOf = ({ firstname, lastname }: Pick<StaffAccount, 'firstname' | 'lastname'>): string =>
  [firstname, lastname].filter(Boolean).join(' ');

/** The language we write to them in. */
export const localeOf = ({ preferedLanguage }: StaffAccount): Locale =>
  preferedLanguage && isLocale(preferedLanguage) ? preferedLanguage : 'fr';

/** As the audit trail names them. */
export const subjectOf = (account: StaffAccount) => ({
  kind: 'staff',
  id: String(account.id),
  name: nameOf(account) || undefined,
});

/** Where somebody who lost their password asks for another. */
export const forgotUrl = (): string => `${readEnvironment().CMS_URL}/admin/auth/forgot-password`;
