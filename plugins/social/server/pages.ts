import { readEnvironment, type Locale } from '@sys/config';

/** The pages that messages lead to, as storefront/i18n/routes.ts names them: a test holds them side by side. */
export const PAGES = {
  'influenceur-reseaux': { fr: '/influenceur/reseaux', ar: '/ar/mouathir/chabakat', en: '/en/influencer/networks' },
} as const satisfies Record<string, Record<Locale, string>>;

export const addressOf = (page: keyof typeof PAGES, locale: Locale): string =>
  `${readEnvironment().SITE_URL}${PAGES[page][locale]}`;

/** Where the staff sees an official post. */
export const panelOfPost = (id: string): string => `${readEnvironment().CMS_URL}/admin/plugins/social/posts/${id}`;

/** Where the staff sees the accounts of the house. */
export const panelOfAccounts = (): string => `${readEnvironment().CMS_URL}/admin/plugins/social/accounts`;
