import type { ConnectedAccounts, Login } from '@sys/social/contracts';
import type { Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { pagePath } from '../../../../shared/utils/addresses.ts';
import { ApiRefusal, defineApi, languageOf } from '../../../utils/api-refusal.ts';
import { callCms } from '../../../utils/cms-call.ts';
import { accessToken } from '../../../utils/session.ts';

const LOGINS: readonly Login[] = ['facebook', 'instagram', 'tiktok'];

/**
 * Where a network sends people back to who connect an account. What it says is asked of the CMS in the name of whoever is
 * signed in here: a state that somebody else began is worth nothing to them.
 */
export default defineApi(async (event) => {
  const login = LOGINS.find((known) => known === getRouterParam(event, 'login'));
  if (!login) throw new ApiRefusal('notFound');
  // The address holds a code; no page is told of it.
  setResponseHeader(event, 'referrer-policy', 'no-referrer');
  try {
    return await arrive(event, login);
  } catch (error) {
    if (error instanceof ApiRefusal && error.key === 'unavailable') return back(event, languageOf(event), { interrompu: 'unavailable' }); // prettier-ignore
    throw error;
  }
});

const back = (event: H3Event, locale: Locale, query: Record<string, string>) =>
  sendRedirect(event, pagePath('influenceur-reseaux', locale, { query }), 303);

interface Refused {
  error?: { details?: { code?: string; problems?: { locale?: Locale } } };
}

async function arrive(event: H3Event, login: Login) {
  const token = await accessToken(event);
  if (!token) {
    const locale = languageOf(event);
    const next = pagePath('influenceur-reseaux', locale);
    return sendRedirect(event, pagePath('connexion', locale, { query: { next } }), 303);
  }
  const query = getQuery(event);
  const text = (name: string) => (typeof query[name] === 'string' ? (query[name] as string) : undefined);
  const body = JSON.stringify({ login, state: text('state') ?? '', code: text('code') || undefined, error: text('error') });
  const answer = await callCms(event, { method: 'POST', path: '/api/social/accounts/callback', body, accessToken: token });
  if (answer.status === 200) {
    const { accounts, locale } = (JSON.parse(answer.body) as { data: ConnectedAccounts }).data;
    return back(event, locale, { connecte: accounts.map(({ id }) => id).join('.') });
  }
  if (answer.status === 429 || answer.status === 503) return back(event, languageOf(event), { interrompu: 'limit' });
  const { code, problems } = (JSON.parse(answer.body) as Refused).error?.details ?? {};
  return back(event, problems?.locale ?? languageOf(event), { interrompu: code ?? 'flow-over' });
} // prettier-ignore
