import { hashtagsIn, sameHashtag } from './hashtags.ts';

export type CaptionLocale = 'fr' | 'ar' | 'en';

/** What says that a post is paid for, in each language; the first is the one that is put in. */
const MARKS = {
  fr: ['publicité', 'publicite', 'pub', 'partenariat', 'partenariatrémunéré', 'sponsorisé', 'collaborationcommerciale'],
  ar: ['إعلان', 'اعلان', 'إشهار', 'اشهار', 'شراكة', 'شراكة_مدفوعة', 'محتوى_مدفوع'],
  en: ['ad', 'advert', 'advertisement', 'paidpartnership', 'sponsored'],
} as const satisfies Record<CaptionLocale, readonly string[]>;
const ALL = Object.values(MARKS).flat();

/** Readers see the beginning of a caption alone until they ask for more of it. */
const SEEN = 125;

export const disclosureOf = (locale: CaptionLocale): string => `#${MARKS[locale][0]}`;

/** Whether a text says that it is paid for, in one of the languages, where it is seen at once. */
export const isDisclosed = (text: string): boolean =>
  hashtagsIn([...text].slice(0, SEEN).join('')).some((tag) => ALL.some((mark) => sameHashtag(tag, mark)));

/** The text with its disclosure in front, where it has none that is seen. */
export const withDisclosure = (text: string, locale: CaptionLocale): string =>
  isDisclosed(text) ? text : text.trim() === '' ? disclosureOf(locale) : `${disclosureOf(locale)}\n${text}`;
