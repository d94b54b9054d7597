import { readEnvironment, type Locale } from '@sys/config';

/** The page of one's subscription, as storefront/i18n/routes.ts names it. */
const PATHS: Record<Locale, string> = {
  fr: '/compte/abonnement',
  ar: '/ar/hisab/ichtirak',
  en: '/en/account/subscription',
};

export const subscriptionPage = (locale: Locale): string => `${readEnvironment().SITE_URL}${PATHS[locale]}`;
