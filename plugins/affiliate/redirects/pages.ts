import type { Locale } from '@sys/config';

/** What stands where a link leads nowhere: `unknown` never was one, `over` was one, `away` cannot be told just now. */
export type Nowhere = 'unknown' | 'over' | 'away';

const WORDS: Record<Nowhere, Record<Locale, [title: string, text: string]>> = {
  unknown: {
    fr: ['Ce lien n’existe pas', 'Il y manque peut-être une lettre. Les offres du moment vous attendent.'],
    ar: ['هذا الرابط غير موجود', 'ربما ينقصه حرف. عروض اليوم في انتظارك.'],
    en: ['There is no such link', 'A letter may be missing. Today’s deals are waiting for you.'],
  },
  over: {
    fr: [
      'Ce lien ne mène plus nulle part',
      'Il a été désactivé ou son offre est terminée. D’autres offres vous attendent.',
    ],
    ar: ['لم يعد هذا الرابط يعمل', 'تم إيقافه أو انتهى عرضه. عروض أخرى في انتظارك.'],
    en: [
      'This link leads nowhere any more',
      'It was switched off, or its deal is over. Other deals are waiting for you.',
    ],
  },
  away: {
    fr: ['Un instant', 'Ce lien ne peut pas être ouvert pour le moment. Réessayez dans quelques secondes.'],
    ar: ['لحظة من فضلك', 'لا يمكن فتح هذا الرابط الآن. أعد المحاولة بعد بضع ثوان.'],
    en: ['One moment', 'This link cannot be opened right now. Try again in a few seconds.'],
  },
};
const SEE: Record<Locale, [path: string, text: string]> = {
  fr: ['/produits', 'Voir les offres'],
  ar: ['/ar/oroud', 'تصفّح العروض'],
  en: ['/en/deals', 'See the deals'],
};

/** One small page without a script, in the colours of the shop, light and dark. */
export function nowherePage(what: Nowhere, locale: Locale): string {
  const [title, text] = WORDS[what][locale];
  const [path, see] = SEE[locale];
  return `<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · ShareYourSales</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p><a href="${path}">${see}</a></main></body></html>`;
}

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-items:center;font:1.0625rem/1.6 system-ui,sans-serif;background:light-dark(#faf7f2,#17161a);color:light-dark(#26221c,#f0ece4)}main{max-width:28rem;padding:2rem;text-align:center}h1{font-size:1.5rem;line-height:1.25}a{display:inline-block;margin-top:1rem;padding:.75rem 1.5rem;border-radius:.5rem;background:light-dark(#2b3a9e,#a9b5ff);color:light-dark(#fff,#14163a);text-decoration:none}a:focus-visible{outline:3px solid currentColor;outline-offset:3px}';
