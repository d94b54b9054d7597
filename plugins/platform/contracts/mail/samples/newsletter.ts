import type { Locale } from '@sys/config';
import { DINNER, HAMMAM, PEOPLE, SITE_URL, type Samples } from './shared.ts';

const CITIES: Record<Locale, { fes: string; essaouira: string; agadir: string }> = {
  fr: { fes: 'Fès', essaouira: 'Essaouira', agadir: 'Agadir' },
  ar: { fes: 'فاس', essaouira: 'الصويرة', agadir: 'أكادير' },
  en: { fes: 'Fez', essaouira: 'Essaouira', agadir: 'Agadir' },
};
const SURF: Record<Locale, { title: string; merchant: string }> = {
  fr: { title: 'Initiation au surf, deux heures avec moniteur', merchant: 'Taghazout Vagues' },
  ar: { title: 'حصة تعلم ركوب الأمواج لساعتين مع مدرب', merchant: 'أمواج تغازوت' },
  en: { title: 'Surf lesson, two hours with a coach', merchant: 'Taghazout Vagues' },
};

const ARTICLE: Record<Locale, { title: string; excerpt: string }> = {
  fr: { title: 'Un week-end à Fès sans se ruiner', excerpt: 'Trois adresses de la médina, et comment réserver au bon moment.' },
  ar: { title: 'نهاية أسبوع في فاس بميزانية معقولة', excerpt: 'ثلاثة عناوين في المدينة العتيقة، ومتى يحسن الحجز.' },
  en: { title: 'A weekend in Fez that costs little', excerpt: 'Three places in the medina, and when to book them.' },
}; // prettier-ignore

export const newsletterSamples: Samples<
  'newsletter-confirm' | 'newsletter-known' | 'newsletter-weekly' | 'basket-reminder'
> = {
  'newsletter-known': () => ({ preferencesUrl: `${SITE_URL}/lettre/preferences?jeton=w8Zc1uHd6PfLs0Ae` }),
  'basket-reminder': (locale) => ({
    deals: [
      { title: HAMMAM[locale], merchant: PEOPLE[locale].merchant, quantity: 2, priceCentimes: 24_900 },
      { ...DINNER[locale], quantity: 1, priceCentimes: 79_050 },
    ],
    totalCentimes: 128_850,
    basketUrl: `${SITE_URL}/panier/retrouver?jeton=w8Zc1uHd6PfLs0Ae`,
    validUntil: '2026-12-06T13:30:00Z',
    unsubscribeUrl: `${SITE_URL}/_lettre/w8Zc1uHd6PfLs0Ae`,
  }),
  'newsletter-confirm': () => ({
    confirmUrl: `${SITE_URL}/lettre/confirmer?jeton=Zc1uHd6PfLs0Aekq3V9xJ2mN7bR4tYw8`,
    expiresAt: '2026-11-30T13:30:00Z',
  }),
  'newsletter-weekly': (locale) => ({
    deals: [
      {
        title: HAMMAM[locale],
        merchant: PEOPLE[locale].merchant,
        city: CITIES[locale].fes,
        priceCentimes: 24_900,
        originalCentimes: 39_000,
        endsAt: '2026-11-29T22:59:00Z',
        url: `${SITE_URL}/produits/hammam-lalla-zineb`,
      },
      {
        ...DINNER[locale],
        city: CITIES[locale].essaouira,
        priceCentimes: 79_050,
        originalCentimes: 120_000,
        endsAt: '2026-11-30T22:59:00Z',
        url: `${SITE_URL}/produits/diner-poisson`,
      },
      {
        ...SURF[locale],
        city: CITIES[locale].agadir,
        priceCentimes: 18_000,
        originalCentimes: 30_000,
        endsAt: '2026-12-02T22:59:00Z',
        url: `${SITE_URL}/produits/initiation-surf`,
      },
    ],
    article: { ...ARTICLE[locale], url: `${SITE_URL}/blog/un-week-end-a-fes` },
    allUrl: `${SITE_URL}/produits`,
    preferencesUrl: `${SITE_URL}/lettre/preferences?jeton=w8Zc1uHd6PfLs0Ae`,
    unsubscribeUrl: `${SITE_URL}/_lettre/w8Zc1uHd6PfLs0Ae`,
  }),
};
