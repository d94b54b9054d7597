import { readEnvironment, type Locale } from '@sys/config';

/** The page of one's subscription, as storefront/i18n/routes.ts names it. */
const PATHS: Record<Locale, string> = {
  fr: '/marchand/abonnement',
  ar: '/ar/tajir/ichtirak',
  en: '/en/merchant/subscription',
};

export const subscriptionPage = (locale: Locale): string => `${readEnvironment().SITE_URL}${PATHS[locale]}`;

/** The same page, told where somebody comes from: what they did there may not be known here yet. */
export const subscriptionPageAfter = (locale: Locale, what: 'checkout' | 'portal'): string =>
  `${subscriptionPage(locale)}?after=${what}`;
