import type { Locale } from '@sys/config';
import { HAMMAM, PEOPLE, SITE_URL, type Samples } from './shared.ts';

const REASON: Record<Locale, string> = {
  fr: 'Votre texte donne le nom complet d’une employée. Retirez-le, et renvoyez votre avis.',
  ar: 'يذكر نصكم الاسم الكامل لإحدى العاملات. احذفوه ثم أرسلوا رأيكم من جديد.',
  en: 'Your text gives the full name of an employee. Take it out and send your review again.',
};
const said = (locale: Locale) => ({
  name: PEOPLE[locale].shopper,
  product: HAMMAM[locale],
  reviewUrl: `${SITE_URL}/commande/482913004512#avis`,
});

export const reviewSamples: Samples<'review-ask' | 'review-approved' | 'review-rejected'> = {
  'review-ask': (locale) => ({ ...said(locale), others: 1 }),
  'review-approved': said,
  'review-rejected': (locale) => ({ ...said(locale), reason: REASON[locale] }),
};
