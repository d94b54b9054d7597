import type { ReaderPreferences } from '@sys/audience/contracts';
import type { Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { pagePath } from '../../shared/utils/addresses.ts';
import type { LetterPage } from '../../shared/utils/letter-page.ts';
import { ApiRefusal } from './api-refusal.ts';
import { busyPage } from './busy-page.ts';
import { callCms } from './cms-call.ts';
import type { CmsAnswer } from './cms-get.ts';
import { GateFullError } from './gate.ts';
import { renderLetter } from './render-page.ts';

/** A page that is rendered with what belongs to the reader whose link opens it. */
export type LetterPageName = 'lettre-preferences' | 'lettre-confirmee' | 'lettre-arret';

/** Asks the CMS something about the reader whose link it is; null when it is away. */
export async function askLetters(
  event: H3Event,
  path: string,
  body: object,
  timeoutMs?: number,
): Promise<CmsAnswer | null> {
  const call = { method: 'POST', path: `/api/newsletter/${path}`, body: JSON.stringify(body), timeoutMs };
  return callCms(event, call).catch((error: unknown) => {
    if (error instanceof ApiRefusal) return null;
    throw error;
  });
}

/** The reader whose link it is; `over` when it is nobody’s, null when that cannot be told now. */
export async function readReader(event: H3Event, token: string, locale: Locale): Promise<ReaderPreferences | 'over' | null> {
  const answer = await askLetters(event, 'preferences/read', { token, locale });
  if (answer?.status === 200) return (JSON.parse(answer.body) as { data: ReaderPreferences }).data;
  return answer?.status === 400 ? 'over' : null;
} // prettier-ignore

/**
 * Answers with a page for one reader, rendered in line with all others. It is kept by nobody, and its address, which holds
 * their token, is told to nobody: not even our own server finds it in a `Referer`. The origin alone is, by which forms are known.
 */
export async function sendLetterPage(event: H3Event, name: LetterPageName, locale: Locale, letter: LetterPage, status = 200) {
  const pages = usePages();
  const rendered = await pages
    .inTurn(() => renderLetter(pagePath(name, locale), pages.renderSecret, letter))
    .catch((error: unknown) => {
      if (error instanceof GateFullError) return null;
      throw error;
    });
  if (!rendered) return busyPage(event);
  setResponseStatus(event, rendered.status === 200 ? status : rendered.status);
  setResponseHeaders(event, {
    ...rendered.headers,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'strict-origin',
  });
  return rendered.html;
} // prettier-ignore
