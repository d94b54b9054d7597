import type { IncomingMessage } from 'node:http';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@sys/config/locales';
import type { LimitVerdict } from '../limits/index.ts';

const TEXTS: Record<429 | 503, Record<Locale, string>> = {
  429: {
    fr: 'Trop de demandes. Réessayez dans {seconds} secondes.',
    ar: 'عدد الطلبات كبير جدا. أعيدوا المحاولة بعد {seconds} ثانية.',
    en: 'Too many requests. Try again in {seconds} seconds.',
  },
  503: {
    fr: 'Le service est momentanément indisponible. Réessayez dans quelques secondes.',
    ar: 'الخدمة غير متاحة مؤقتا. أعيدوا المحاولة بعد بضع ثوان.',
    en: 'The service is temporarily unavailable. Try again in a few seconds.',
  },
};
const NAMES = { 429: 'RateLimitError', 503: 'ServiceUnavailableError' };

export interface Refusal {
  status: 429 | 503;
  headers: Record<string, string>;
  body: { data: null; error: { status: number; name: string; message: string; details: object } };
}

/** What somebody is told who is not let through, in Strapi's shape and in their language. */
export function refusalOf(
  { status, retryAfterSeconds }: Extract<LimitVerdict, { ok: false }>,
  request: Pick<IncomingMessage, 'url' | 'headers'>,
): Refusal {
  const language = languageOf(request);
  const message = TEXTS[status][language].replace('{seconds}', String(retryAfterSeconds));
  return {
    status,
    headers: {
      'retry-after': String(retryAfterSeconds),
      'cache-control': 'no-store',
      'content-language': language,
      vary: 'accept-language',
    },
    body: { data: null, error: { status, name: NAMES[status], message, details: {} } },
  };
}

/** The `locale` of the address, else the first of `Accept-Language` that we speak. */
function languageOf({ url, headers }: Pick<IncomingMessage, 'url' | 'headers'>): Locale {
  const asked = URL.parse(url ?? '/', 'http://cms')?.searchParams.get('locale');
  if (isLocale(asked)) return asked;
  const wanted = (headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? DEFAULT_LOCALE;
}
