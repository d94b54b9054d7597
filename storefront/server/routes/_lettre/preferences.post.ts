import { isLocale, type Locale } from '@sys/config/locales';
import type { FieldProblem } from '@sys/identity/contracts';
import type { ReaderPreferences } from '@sys/audience/contracts';
import { localeOfPath } from '../../../app/utils/locale-route.ts';
import { pagePath } from '../../../shared/utils/addresses.ts';
import {
  ERASED_STEP,
  LETTER_FREQUENCIES,
  SAVED_PARAM,
  type LetterDeed,
  type LetterPage,
  type LetterWish,
} from '../../../shared/utils/letter-page.ts';
import { TOKEN_PARAM } from '../../../shared/utils/posted-form.ts';
import { ApiRefusal, defineApi } from '../../utils/api-refusal.ts';
import type { CmsAnswer } from '../../utils/cms-get.ts';
import { askLetters, readReader, sendLetterPage } from '../../utils/letter-page.ts';
import { bodyText } from '../../utils/request-body.ts';
import { checkOrigin } from '../../utils/unsafe.ts';

const MOST_BYTES = 8 * 1024;
const PAGE = 'lettre-preferences';

const PATHS: Record<LetterDeed, string> = { save: 'preferences', stop: 'unsubscribe', erase: 'erase' };
const isDeed = (value: string | null): value is LetterDeed => value !== null && Object.hasOwn(PATHS, value);

/**
 * The forms of the page of preferences, sent by a browser without scripts. Leads on, or answers with the page as it was
 * filled in and with what stands in the way. While the CMS is away all that was sent stays in the page, to be sent again.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const fields = new URLSearchParams((await bodyText(event, ['application/x-www-form-urlencoded'], MOST_BYTES)) ?? '');
  const deed = fields.get('deed');
  const token = fields.get('token') ?? '';
  if (!isDeed(deed)) throw new ApiRefusal('badJson');
  const locale = localeOfPath(fields.get('page') ?? '');
  const wish = deed === 'save' ? wishOf(fields) : undefined;

  const answer = await askLetters(event, PATHS[deed], { token, ...wish });
  if (answer && answer.status < 300) return sendRedirect(event, nextOf(deed, token, locale), 303);
  const over = () => sendRedirect(event, pagePath(PAGE, locale, { query: { erreur: 'over' } }), 303);
  if (answer && isNobodys(answer)) return over();

  const failure = answer?.status === 429 ? 'limit' : 'failed';
  const reader = answer && (await readReader(event, token, locale));
  if (reader === 'over') return over();
  const page: LetterPage = reader
    ? { token, reader, wish: wish && asKnown(wish, reader), failure }
    : { token, reader, unsent: [...fields], failure };
  return sendLetterPage(event, PAGE, locale, page, reader ? 422 : 503);
});

/** As it was sent; the CMS says what is wrong with it. */
const wishOf = (fields: URLSearchParams) => ({
  locale: fields.get('locale') ?? '',
  city: fields.get('city') || null,
  interests: fields.getAll('interests[]'),
  frequency: fields.get('frequency') ?? '',
  refuseOpens: fields.has('refuseOpens'),
});

/** What was sent, as the page can show it: of two fields it knows all answers that there are. */
function asKnown({ locale, frequency, ...rest }: ReturnType<typeof wishOf>, reader: ReaderPreferences): LetterWish {
  const known = LETTER_FREQUENCIES.find((one) => one === frequency);
  return { ...rest, locale: isLocale(locale) ? locale : reader.locale, frequency: known ?? reader.frequency };
}

function nextOf(deed: LetterDeed, token: string, locale: Locale): string {
  if (deed === 'stop') return pagePath('lettre-arretee', locale);
  const query = deed === 'erase' ? { etape: ERASED_STEP } : { [TOKEN_PARAM]: token, [SAVED_PARAM]: '1' };
  return pagePath(PAGE, locale, { query });
}

function isNobodys({ status, body }: CmsAnswer): boolean {
  if (status !== 400) return false;
  const { error } = JSON.parse(body) as { error?: { details?: { fields?: FieldProblem[] } } };
  return error?.details?.fields?.some(({ field }) => field === 'token') ?? false;
}
