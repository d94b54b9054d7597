import { LOCALE_FACTS, type Locale } from '@sys/config/locales';

const TEXTS: Record<Locale, readonly [title: string, text: string, again: string]> = {
  fr: [
    'Vous êtes hors ligne',
    'Les offres et les prix changent : nous ne montrons rien d’ancien. Vérifiez votre connexion, puis réessayez.',
    'Réessayer',
  ],
  ar: [
    'أنتم غير متصلين بالإنترنت',
    'العروض والأثمنة تتغير، لذلك لا نعرض شيئا قديما. تحققوا من الاتصال ثم أعيدوا المحاولة.',
    'إعادة المحاولة',
  ],
  en: [
    'You are offline',
    'Deals and prices change, so we show nothing old. Check your connection and try again.',
    'Try again',
  ],
};

const STYLE = `:root{color-scheme:light dark}body{margin:0}main{min-height:100vh;display:grid;place-content:center;justify-items:center;
gap:1rem;padding:1.5rem;box-sizing:border-box;text-align:center;text-wrap:balance;font:1.0625rem/1.6 system-ui;background:light-dark(#fbf8f3,#16141a);
color:light-dark(#1d1a17,#f4f0ea)}svg{width:4.5rem}h1{margin:.5rem 0 0;font-size:1.75rem;line-height:1.2}p{margin:0;max-width:26rem;
color:light-dark(#4c463f,#cdc6ca)}a{margin-top:.75rem;padding:.75rem 1.75rem;border-radius:99px;background:light-dark(#3f36c4,#6257ea);
color:#fff;font-weight:600;text-decoration:none}a:focus-visible{outline:3px solid light-dark(#3a31b8,#aaa3ff);outline-offset:2px}`.replace(/\n/g, ''); // prettier-ignore

const STAR =
  '<svg viewBox="0 0 40 40" aria-hidden="true"><path fill="#3f36c4" d="M20 .5l6.4 4.07 7.39 1.64 1.64 7.39L39.5 20l-4.07 6.4-1.64 7.39-7.39 1.64L20 39.5l-6.4-4.07-7.39-1.64-1.64-7.39L.5 20l4.07-6.4 1.64-7.39 7.39-1.64z"/><path d="M12.5 25.5L18 20l4 4 6-6.5" fill="none" stroke="#fff" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/><circle fill="#f6b73c" cx="28.3" cy="16.6" r="3.4"/></svg>';

/** What the installed shop shows without a network: whole in itself, as nothing more can be fetched then. */
export function offlinePage(locale: Locale): string {
  const { tag, dir } = LOCALE_FACTS[locale];
  const [title, text, again] = TEXTS[locale];
  // An empty address is the page that was asked for.
  return `<!doctype html><html lang="${tag}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main>${STAR}<h1>${title}</h1><p>${text}</p><a href="">${again}</a></main></body></html>`;
}
