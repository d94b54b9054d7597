import { HAMMAM, PEOPLE, SITE_URL, type Samples } from './shared.ts';

const REASONS = {
  fr: 'La première photo est floue, et l’horaire du dimanche manque dans les conditions.',
  ar: 'الصورة الأولى غير واضحة، وينقص توقيت يوم الأحد في الشروط.',
  en: 'The first photo is blurred, and the Sunday hours are missing from the conditions.',
};
const dealUrl = `${SITE_URL}/marchand/offres/tz4a98xxat96iws9zmbrgj3a`;

export const dealSamples: Samples<'deal-approved' | 'deal-declined'> = {
  'deal-approved': (locale) => ({ name: PEOPLE[locale].merchant, deal: HAMMAM[locale], dealUrl }),
  'deal-declined': (locale) => ({
    name: PEOPLE[locale].merchant,
    deal: HAMMAM[locale],
    reason: REASONS[locale],
    dealUrl,
  }),
};
