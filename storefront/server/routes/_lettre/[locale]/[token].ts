import { DEFAULT_LOCALE, isLocale } from '@sys/config/locales';
import { pagePath } from '../../../../shared/utils/addresses.ts';
import { TOKEN_PARAM } from '../../../../shared/utils/posted-form.ts';
import { ApiRefusal, defineApi, refuse } from '../../../utils/api-refusal.ts';
import { callCms } from '../../../utils/cms-call.ts';

/**
 * The button of mail programs that ends what a mail belongs to (RFC 8058). They send a POST without cookies, origin or
 * token of a form: the token in the address is all that is needed, and all that is believed. A visit changes nothing; it
 * leads to the page that asks.
 */
export default defineApi(async (event) => {
  const { locale, token = '' } = getRouterParams(event);
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE;
  if (event.method === 'GET' || event.method === 'HEAD')
    return sendRedirect(event, pagePath('lettre-arret', language, { query: { [TOKEN_PARAM]: token } }), 302);
  if (event.method !== 'POST') {
    setResponseHeader(event, 'allow', 'GET, HEAD, POST');
    return refuse(event, 'wrongMethod');
  }
  const body = JSON.stringify({ token, oneClick: true });
  const { status } = await callCms(event, { method: 'POST', path: '/api/newsletter/unsubscribe', body });
  if (status === 200) return { data: { done: true } };
  throw new ApiRefusal(status < 500 && status !== 429 ? 'notFound' : 'unavailable');
});
