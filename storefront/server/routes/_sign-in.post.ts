import { localeOfPath } from '../../app/utils/locale-route.ts';
import { isOwnPath } from '../../shared/utils/own-path.ts';
import { ApiRefusal, defineApi } from '../utils/api-refusal.ts';
import { bodyText } from '../utils/request-body.ts';
import { stopped } from '../utils/provider.ts';
import { answerChallenge, mailCode, signIn } from '../utils/session.ts';
import { readCode, readCredentials, whyNoCode, whyNotSignedIn } from '../utils/sign-in.ts';
import { ticketToLink } from '../utils/ticket.ts';
import { checkOrigin } from '../utils/unsafe.ts';

type Event = Parameters<typeof signIn>[0];
/** Where it leads: on, or back to the page, which says what comes next and what was wrong. */
type Outcome = 'in' | 'unlinked' | { etape?: 'code' | 'mail'; erreur?: string };

/**
 * The forms of the sign-in page, sent by a browser without scripts: the password, and the code when a second
 * factor is asked for. Their page is kept for everybody and has no token in it; `Origin` tells that the form was
 * ours. Leads to `next` of the page's own address, or back to the page with what comes next.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const form = new URLSearchParams((await bodyText(event, ['application/x-www-form-urlencoded'])) ?? '');
  const page = form.get('page');
  const back = isOwnPath(page) ? page : '/connexion';
  const from = URL.parse(getRequestHeader(event, 'referer') ?? '');
  const next = from?.origin === new URL(environment().SITE_URL).origin ? from.searchParams.get('next') : null;

  const outcome = await attempt(() => (form.has('step') ? secondStep(event, form) : firstStep(event, form)));
  if (outcome === 'unlinked') return stopped(event, localeOfPath(back), 'unlinked');
  if (outcome === 'in') return sendRedirect(event, isOwnPath(next) ? next : (homeOf(back) ?? '/'), 303);
  const query = new URLSearchParams({ ...outcome, ...(isOwnPath(next) ? { next } : {}) });
  return sendRedirect(event, `${back.split('?')[0]}?${query}`, 303);
});

async function firstStep(event: Event, form: URLSearchParams): Promise<Outcome> {
  const credentials = readCredentials({ identifier: form.get('identifier'), password: form.get('password') });
  if (!credentials) return { erreur: 'incomplete' };
  const result = await signIn(event, credentials, ticketToLink(event, form.has('link')));
  if (result.kind === 'refused') return { erreur: whyNotSignedIn(result.answer) };
  return result.kind === 'in' ? arrived(result) : { etape: 'code' };
}

async function secondStep(event: Event, form: URLSearchParams): Promise<Outcome> {
  if (form.get('step') === 'mail') {
    const sent = await mailCode(event);
    return sent?.status === 204 ? { etape: 'mail' } : { etape: 'code', erreur: sent ? 'limit' : 'wrongCode' };
  }
  const typed = readCode({ code: form.get('code'), remember: form.get('remember') });
  const result = typed && (await answerChallenge(event, typed.code, typed.remember));
  if (result?.kind === 'refused') return { etape: 'code', erreur: whyNoCode(result.answer) };
  return result?.kind === 'in' ? arrived(result) : { etape: 'code', erreur: 'wrongCode' };
}

const arrived = ({ linked }: { linked?: boolean }): Outcome => (linked === false ? 'unlinked' : 'in');

async function attempt(step: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ApiRefusal) return { erreur: 'unavailable' };
    throw error;
  }
}

/** `/ar` for the Arabic page. */
const homeOf = (path: string) => /^\/(?:ar|en)(?=\/|$)/.exec(path)?.[0];
