import { localeOfPath } from '../../app/utils/locale-route.ts';
import { pagePath } from '../../shared/utils/addresses.ts';
import { isOwnPath } from '../../shared/utils/own-path.ts';
import { TOKEN_PARAM } from '../../shared/utils/posted-form.ts';
import { ApiRefusal, defineApi } from '../utils/api-refusal.ts';
import { callCms } from '../utils/cms-call.ts';
import type { ProxyRoute } from '../utils/proxy-routes.ts';
import { bodyText } from '../utils/request-body.ts';
import { accessToken } from '../utils/session.ts';
import { keepShopping, shoppingHeaders } from '../utils/shopping.ts';
import { checkOrigin } from '../utils/unsafe.ts';

const PATH = 'reminders/basket/open';
const ROUTE: ProxyRoute = { methods: ['POST'], path: /^reminders\/basket\/open$/, session: 'if-any', basket: true };

/**
 * The button on the page that the link of a reminder opens: puts what the link stands for into the basket of this browser
 * and leads there. The page is kept for everybody, so the token is read from its address.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const form = new URLSearchParams((await bodyText(event, ['application/x-www-form-urlencoded'])) ?? '');
  const page = form.get('page');
  const locale = localeOfPath(isOwnPath(page) ? page : '/');
  const from = URL.parse(getRequestHeader(event, 'referer') ?? '');
  const own = from?.origin === new URL(environment().SITE_URL).origin;
  const token = (own && from.searchParams.get(TOKEN_PARAM)) || '';
  const answer = await callCms(event, {
    method: 'POST',
    path: `/api/${PATH}?locale=${locale}`,
    body: JSON.stringify({ token }),
    accessToken: await accessToken(event),
    headers: shoppingHeaders(event, ROUTE, PATH),
  }).catch((error: unknown) => {
    if (error instanceof ApiRefusal) return null;
    throw error;
  });
  if (answer) keepShopping(event, ROUTE, answer);
  if (answer?.status === 200) return sendRedirect(event, pagePath('panier', locale), 303);
  const erreur = answer && answer.status < 500 ? 'over' : 'unavailable';
  return sendRedirect(event, pagePath('panier-retrouver', locale, { query: { erreur } }), 303);
});
