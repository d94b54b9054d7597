import { LOCALE_FACTS } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { localeOfPath } from '../../app/utils/locale-route.ts';

const TEXTS = {
  fr: ['Beaucoup de monde en ce moment', 'Réessayez dans quelques secondes : la page revient toute seule.'],
  ar: ['ازدحام كبير في هذه اللحظة', 'ستعود الصفحة تلقائيا بعد بضع ثوان.'],
  en: ['It is very busy right now', 'The page comes back by itself in a few seconds.'],
} as const;
const AGAIN_SECONDS = 5;

/** Said without rendering anything, because rendering is what there is no room for. The browser asks again by itself. */
export function busyPage(event: H3Event): string {
  const locale = localeOfPath(event.path);
  const { tag, dir } = LOCALE_FACTS[locale];
  const [title, text] = TEXTS[locale];
  setResponseStatus(event, 503);
  setResponseHeaders(event, {
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': AGAIN_SECONDS,
    refresh: AGAIN_SECONDS,
  });
  return `<!doctype html><html lang="${tag}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body style="margin:20vh auto;max-width:30rem;padding:0 1.5rem;font:1.1rem/1.6 system-ui"><h1>${title}</h1><p>${text}</p></body></html>`;
}
