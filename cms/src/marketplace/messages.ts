import type { z } from 'zod';

export type Language = 'fr' | 'ar' | 'en';

const TEXTS = {
  invalid: {
    fr: 'La demande contient un paramètre incorrect.',
    ar: 'يحتوي الطلب على معامل غير صحيح.',
    en: 'The request has an invalid parameter.',
  },
  notFound: { fr: 'Cette page n’existe pas.', ar: 'هذه الصفحة غير موجودة.', en: 'This page does not exist.' },
  gone: {
    fr: 'Cette offre n’est plus proposée.',
    ar: 'لم يعد هذا العرض متاحًا.',
    en: 'This offer is no longer available.',
  },
  moved: { fr: 'Cette page a changé d’adresse.', ar: 'تغيّر عنوان هذه الصفحة.', en: 'This page has moved.' },
  unavailable: {
    fr: 'Le service est momentanément indisponible.',
    ar: 'الخدمة غير متاحة مؤقتًا.',
    en: 'The service is temporarily unavailable.',
  },
  unknown: { fr: 'Paramètre inconnu.', ar: 'معامل غير معروف.', en: 'Unknown parameter.' },
  repeated: {
    fr: 'Ce paramètre est donné plusieurs fois.',
    ar: 'تم إعطاء هذا المعامل أكثر من مرة.',
    en: 'This parameter is given more than once.',
  },
  number: { fr: 'Un nombre est attendu.', ar: 'يُنتظر رقم.', en: 'A number is expected.' },
  tooLong: { fr: 'Cette valeur est trop longue.', ar: 'هذه القيمة طويلة جدًا.', en: 'This value is too long.' },
  tooShort: { fr: 'Cette valeur est trop courte.', ar: 'هذه القيمة قصيرة جدًا.', en: 'This value is too short.' },
  tooBig: {
    fr: 'La valeur maximale est {limit}.',
    ar: 'القيمة القصوى هي {limit}.',
    en: 'The largest value is {limit}.',
  },
  tooSmall: {
    fr: 'La valeur minimale est {limit}.',
    ar: 'القيمة الدنيا هي {limit}.',
    en: 'The smallest value is {limit}.',
  },
  choice: {
    fr: 'Les valeurs possibles sont : {limit}.',
    ar: 'القيم الممكنة هي: {limit}.',
    en: 'The possible values are: {limit}.',
  },
  format: {
    fr: 'Cette valeur n’a pas la forme attendue.',
    ar: 'صيغة هذه القيمة غير صحيحة.',
    en: 'This value does not have the expected form.',
  },
  cursor: {
    fr: 'Ce curseur ne vient pas de cette liste.',
    ar: 'لا ينتمي هذا المؤشر إلى هذه القائمة.',
    en: 'This cursor is not one of this list.',
  },
} as const satisfies Record<string, Record<Language, string>>;
export type MessageKey = keyof typeof TEXTS;

export function message(key: MessageKey, language: Language, limit: string | number = ''): string {
  return TEXTS[key][language].replace('{limit}', String(limit));
}

/** What a person reads of a problem that zod found. */
export function explainIssue(issue: z.core.$ZodIssue, language: Language): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return message('unknown', language);
    case 'invalid_type':
      return message(issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'format', language);
    case 'too_big':
      return issue.origin === 'string'
        ? message('tooLong', language)
        : message('tooBig', language, Number(issue.maximum));
    case 'too_small':
      return issue.origin === 'string'
        ? message('tooShort', language)
        : message('tooSmall', language, Number(issue.minimum));
    case 'invalid_value':
      return message('choice', language, issue.values.map(String).join(', '));
    default:
      return message('format', language);
  }
}
