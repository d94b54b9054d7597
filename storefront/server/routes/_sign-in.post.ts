import { isOwnPath } from '../../shared/utils/own-path.ts';
import { ApiRefusal, defineApi } from '../utils/api-refusal.ts';
import { bodyText } from '../utils/request-body.ts';
import { signIn } from '../utils/session.ts';
import { readCredentials, whyNotSignedIn } from '../utils/sign-in.ts';
import { checkOrigin } from '../utils/unsafe.ts';

/**
 * The form of the sign-in page, sent by a browser without scripts. Its page is kept for everybody and has no
 * token in it; `Origin` tells that the form was ours. Leads to `next` of the page's own address, or back to the
 * page with the reason.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const form = new URLSearchParams((await bodyText(event, ['application/x-www-form-urlencoded'])) ?? '');
  const page = form.get('page');
  const back = isOwnPath(page) ? page : '/connexion';
  const from = URL.parse(getRequestHeader(event, 'referer') ?? '');
  const next = from?.origin === new URL(environment().SITE_URL).origin ? from.searchParams.get('next') : null;

  const failed = await tryToSignIn(event, form);
  if (!failed) return sendRedirect(event, isOwnPath(next) ? next : (homeOf(back) ?? '/'), 303);
  const query = new URLSearchParams({ erreur: failed, ...(isOwnPath(next) ? { next } : {}) });
  return sendRedirect(event, `${back.split('?')[0]}?${query}`, 303);
});

async function tryToSignIn(event: Parameters<typeof signIn>[0], form: URLSearchParams): Promise<string | null> {
  const credentials = readCredentials({ identifier: form.get('identifier'), password: form.get('password') });
  if (!credentials) return 'incomplete';
  try {
    const failed = await signIn(event, credentials.identifier, credentials.password);
    return failed && whyNotSignedIn(failed);
  } catch (error) {
    if (error instanceof ApiRefusal) return 'unavailable';
    throw error;
  }
}

/** `/ar` for the Arabic page. */
const homeOf = (path: string) => /^\/(?:ar|en)(?=\/|$)/.exec(path)?.[0];
