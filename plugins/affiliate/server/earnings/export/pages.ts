import type { Locale } from '@sys/config';

/** Addresses of the storefront that messages lead to (storefront/i18n/routes.ts; a test holds them side by side). */
export const PAGES = {
  commissions: { fr: '/influenceur/commissions', ar: '/ar/mouathir/oumoulat', en: '/en/influencer/commissions' },
} as const satisfies Record<string, Record<Locale, string>>;
