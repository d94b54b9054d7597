import { LOCALES, type Locale } from '@sys/config/locales';
import { pagePath } from '../../shared/utils/addresses.ts';
import { SAVED_PARAM } from '../../shared/utils/letter-page.ts';
import { TOKEN_PARAM } from '../../shared/utils/posted-form.ts';
import { readReader, sendLetterPage, type LetterPageName } from '../utils/letter-page.ts';

const NAMES: readonly LetterPageName[] = ['lettre-preferences', 'lettre-confirmee', 'lettre-arret'];
const PAGES = new Map<string, { name: LetterPageName; locale: Locale }>(
  NAMES.flatMap((name) => LOCALES.map((locale) => [pagePath(name, locale), { name, locale }] as const)),
);

/**
 * The link of a reader of the newsletter opens a page with what is theirs in it, so that it needs no script. Only a link
 * that the CMS knows is worth rendering for; whoever brings another gets the page that is kept for all.
 */
export default defineEventHandler(async (event) => {
  const [path = '/', search = ''] = event.path.split('?', 2);
  const page = PAGES.get(path);
  if (!page || event.method !== 'GET') return;
  const query = new URLSearchParams(search);
  const token = query.get(TOKEN_PARAM);
  if (token === null) return;
  const { name, locale } = page;
  const reader = await readReader(event, token, locale);
  if (reader !== null && reader !== 'over')
    return sendLetterPage(event, name, locale, { token, reader, saved: query.has(SAVED_PARAM) });
  if (name !== 'lettre-preferences') return;
  setResponseHeader(event, 'referrer-policy', 'strict-origin');
  if (reader === 'over') return sendRedirect(event, pagePath(name, locale, { query: { erreur: 'over' } }), 303);
});
