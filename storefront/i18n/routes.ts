import type { Locale } from '@sys/config';

/**
 * The addresses of each page, by route name. Arabic is written in Latin letters, as Moroccans do
 * in addresses: an Arabic-letter path turns into a wall of %D8%A7 when it is pasted in a message.
 */
export const routes: Record<string, Record<Locale, `/${string}`>> = {
  produits: { fr: '/produits', ar: '/oroud', en: '/deals' },
  'produits-slug': { fr: '/produits/[slug]', ar: '/oroud/[slug]', en: '/deals/[slug]' },
  'categories-slug': { fr: '/categories/[slug]', ar: '/asnaf/[slug]', en: '/categories/[slug]' },
  'categories-slug-city': {
    fr: '/categories/[slug]/[city]',
    ar: '/asnaf/[slug]/[city]',
    en: '/categories/[slug]/[city]',
  },
  'villes-slug': { fr: '/villes/[slug]', ar: '/moudoun/[slug]', en: '/cities/[slug]' },
  'boutiques-slug': { fr: '/boutiques/[slug]', ar: '/matajir/[slug]', en: '/merchants/[slug]' },
  blog: { fr: '/blog', ar: '/moudawana', en: '/blog' },
  'blog-slug': { fr: '/blog/[slug]', ar: '/moudawana/[slug]', en: '/blog/[slug]' },
  faq: { fr: '/faq', ar: '/asila', en: '/faq' },
  'pages-slug': { fr: '/pages/[slug]', ar: '/safahat/[slug]', en: '/pages/[slug]' },
  'compte-notifications': {
    fr: '/compte/notifications',
    ar: '/hisab/ichaarat',
    en: '/account/notifications',
  },
  inscription: { fr: '/inscription', ar: '/tasjil', en: '/sign-up' },
  'inscription-acheteur': { fr: '/inscription/acheteur', ar: '/tasjil/zaboun', en: '/sign-up/shopper' },
  'inscription-influenceur': { fr: '/inscription/influenceur', ar: '/tasjil/mouathir', en: '/sign-up/influencer' },
  'inscription-marchand': { fr: '/inscription/marchand', ar: '/tasjil/tajir', en: '/sign-up/merchant' },
  'inscription-envoyee': { fr: '/inscription/envoyee', ar: '/tasjil/oursila', en: '/sign-up/sent' },
  'inscription-confirmer': { fr: '/inscription/confirmer', ar: '/tasjil/taakid', en: '/sign-up/confirm' },
  'inscription-verifiee': { fr: '/inscription/verifiee', ar: '/tasjil/tamma', en: '/sign-up/done' },
  'mot-de-passe': { fr: '/mot-de-passe', ar: '/kalimat-sirr', en: '/password' },
  'mot-de-passe-envoye': { fr: '/mot-de-passe/envoye', ar: '/kalimat-sirr/oursila', en: '/password/sent' },
  'mot-de-passe-nouveau': { fr: '/mot-de-passe/nouveau', ar: '/kalimat-sirr/jadida', en: '/password/new' },
  'mot-de-passe-change': { fr: '/mot-de-passe/change', ar: '/kalimat-sirr/tamma', en: '/password/done' },
  compte: { fr: '/compte', ar: '/hisab', en: '/account' },
  'compte-adresse': { fr: '/compte/adresse', ar: '/hisab/ounwan', en: '/account/address' },
  'compte-adresse-confirmee': {
    fr: '/compte/adresse-confirmee',
    ar: '/hisab/ounwan-tamma',
    en: '/account/address-confirmed',
  },
  'compte-securite': { fr: '/compte/securite', ar: '/hisab/aman', en: '/account/security' },
  'compte-verification': {
    fr: '/compte/verification',
    ar: '/hisab/tahaqqoq',
    en: '/account/verification',
  },
  'inscription-suite': { fr: '/inscription/suite', ar: '/tasjil/takmila', en: '/sign-up/finish' },
  'connexion-lier': { fr: '/connexion/lier', ar: '/doukhoul/rabt', en: '/sign-in/link' },
  'connexion-interrompue': { fr: '/connexion/interrompue', ar: '/doukhoul/tawaqqof', en: '/sign-in/stopped' },
  connexion: { fr: '/connexion', ar: '/doukhoul', en: '/sign-in' },
};
