import { ACCOUNT_KINDS } from '@sys/identity/domain';
import { isLocale, DEFAULT_LOCALE } from '@sys/config/locales';
import { ApiRefusal, defineApi } from '../../../utils/api-refusal.ts';
import { callCms } from '../../../utils/cms-call.ts';
import { browserSecret, nextOf, providerOf, stopped } from '../../../utils/provider.ts';

/**
 * Leads a browser to a provider to sign in. A link and not a form: what a page's policy says of forms goes for where
 * they are led to as well. From another site nobody is taken there: they would sign in without having wanted to.
 */
export default defineApi(async (event) => {
  const provider = providerOf(getRouterParam(event, 'provider'));
  const { langue, type, then } = getQuery(event);
  const locale = isLocale(langue) ? langue : DEFAULT_LOCALE;
  const site = getRequestHeader(event, 'sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') return stopped(event, locale, 'state');
  const kind = ACCOUNT_KINDS.find((known) => known === type) ?? null;
  const body = { provider, browser: browserSecret(event), locale, next: nextOf(event, then), kind };
  try {
    const answer = await callCms(event, { method: 'POST', path: '/api/oauth/start', body: JSON.stringify(body) });
    if (answer.status === 404) throw new ApiRefusal('notFound');
    if (answer.status === 429 || answer.status === 503) return await stopped(event, locale, 'limit');
    if (answer.status !== 200) return await stopped(event, locale, answer.status === 400 ? 'away' : 'unavailable');
    const { data } = JSON.parse(answer.body) as { data: { url: string } };
    return await sendRedirect(event, data.url, 302);
  } catch (error) {
    if (error instanceof ApiRefusal && error.key === 'unavailable') return stopped(event, locale, 'unavailable');
    throw error;
  }
});
