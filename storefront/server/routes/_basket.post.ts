import type { Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { localeOfPath } from '../../app/utils/locale-route.ts';
import { pagePath } from '../../shared/utils/addresses.ts';
import { isOwnPath } from '../../shared/utils/own-path.ts';
import { ApiRefusal, defineApi } from '../utils/api-refusal.ts';
import { callCms } from '../utils/cms-call.ts';
import type { ProxyRoute } from '../utils/proxy-routes.ts';
import { bodyText } from '../utils/request-body.ts';
import { accessToken } from '../utils/session.ts';
import { keepShopping, shoppingHeaders } from '../utils/shopping.ts';
import { checkOrigin } from '../utils/unsafe.ts';

const PATH = 'orders/basket/lines';
const ROUTE: ProxyRoute = { methods: ['PUT'], path: /^orders\/basket\/lines$/, session: 'if-any', basket: true };

/**
 * The form of a deal, sent before its page was awake or by a browser without scripts: puts it into the basket and
 * leads there. Its page is kept for everybody and has no token in it; `Origin` tells that the form was ours.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const form = new URLSearchParams((await bodyText(event, ['application/x-www-form-urlencoded'])) ?? '');
  const page = form.get('page');
  const locale = localeOfPath(isOwnPath(page) ? page : '/');
  const erreur = await add(event, form, locale);
  return sendRedirect(event, pagePath('panier', locale, { query: { erreur } }), 303);
});

/** Why it was not done, for the basket’s page to say; nothing when it was. */
async function add(event: H3Event, form: URLSearchParams, locale: Locale): Promise<string | undefined> {
  const to = form.get('to')?.trim();
  const line = {
    deal: form.get('deal') ?? '',
    quantity: Number(form.get('quantity')),
    gift: to ? { to, message: form.get('message')?.trim() ?? '' } : null,
  };
  try {
    const answer = await callCms(event, {
      method: 'PUT',
      path: `/api/${PATH}?locale=${locale}`,
      body: JSON.stringify(line),
      accessToken: await accessToken(event),
      headers: shoppingHeaders(event, ROUTE, PATH),
    });
    keepShopping(event, ROUTE, answer);
    if (answer.status === 200) return undefined;
    if (answer.status === 429) return 'limit';
    const { error } = JSON.parse(answer.body) as { error?: { details?: { code?: string } } };
    return error?.details?.code ?? 'unavailable';
  } catch (error) {
    if (error instanceof ApiRefusal) return 'unavailable';
    throw error;
  }
}
