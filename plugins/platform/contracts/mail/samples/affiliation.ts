import type { Locale } from '@sys/config';
import { HAMMAM, PEOPLE, SITE_URL, type Samples } from './shared.ts';

const MESSAGE: Record<Locale, string> = {
  fr: 'Bonjour, je présente chaque semaine une adresse de bien-être à Fès. Votre hammam plairait beaucoup à ma communauté.',
  ar: 'السلام عليكم، أقدم كل أسبوع عنوانا للعناية بالنفس في فاس، وحمامكم سيعجب متابعيّ كثيرا.',
  en: 'Hello, every week I present a wellness address in Fez. My community would love your hammam.',
};
const REASON: Record<Locale, string> = {
  fr: 'Nous cherchons pour l’instant des comptes suivis surtout à Rabat.',
  ar: 'نبحث حاليا عن حسابات أغلب متابعيها في الرباط.',
  en: 'For now we are looking for accounts followed mostly in Rabat.',
};
const ENDED: Record<Locale, string> = {
  fr: 'Une publicité annonçait un prix qui n’était pas le nôtre.',
  ar: 'أعلن أحد الإشهارات عن ثمن ليس ثمننا.',
  en: 'An advertisement named a price that was not ours.',
};

export const affiliationSamples: Samples<
  'affiliation-requested' | 'affiliation-approved' | 'affiliation-refused' | 'affiliation-ended'
> = {
  'affiliation-requested': (locale) => ({
    name: PEOPLE[locale].merchant,
    influencer: PEOPLE[locale].influencer,
    deal: HAMMAM[locale],
    networks: [
      { network: 'Instagram', handle: '@yassine.fes' },
      { network: 'TikTok', handle: '@yassinefes' },
    ],
    audience: '50k-250k',
    message: MESSAGE[locale],
    reviewUrl: `${SITE_URL}/marchand/affilies`,
  }),
  'affiliation-approved': (locale) => ({
    name: PEOPLE[locale].influencer,
    deal: HAMMAM[locale],
    merchant: PEOPLE[locale].merchant,
    commission: { kind: 'share', basisPoints: 1250 },
    endsAt: '2026-12-31T22:59:00Z',
    dashboardUrl: `${SITE_URL}/influenceur/liens`,
  }),
  'affiliation-refused': (locale) => ({
    name: PEOPLE[locale].influencer,
    deal: HAMMAM[locale],
    merchant: PEOPLE[locale].merchant,
    reason: REASON[locale],
    dealsUrl: `${SITE_URL}/influenceur/offres`,
  }),
  'affiliation-ended': (locale) => ({
    name: PEOPLE[locale].influencer,
    merchant: PEOPLE[locale].merchant,
    reason: ENDED[locale],
    dealsUrl: `${SITE_URL}/influenceur/offres`,
  }),
};
