import { randomUUID } from 'node:crypto';
import type { CallbackAnswer } from '@sys/identity/contracts';
import type { Provider } from '@sys/identity/domain';
import type { Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { pagePath } from '../../../../shared/utils/addresses.ts';
import { isOwnPath } from '../../../../shared/utils/own-path.ts';
import { ApiRefusal, defineApi, languageOf } from '../../../utils/api-refusal.ts';
import { callCms } from '../../../utils/cms-call.ts';
import type { CmsAnswer } from '../../../utils/cms-get.ts';
import { readCookie } from '../../../utils/cookies.ts';
import { providerOf, stopped, type Stop } from '../../../utils/provider.ts';
import { begin, waitForFactor } from '../../../utils/session.ts';
import { keepTicket } from '../../../utils/ticket.ts';

/** Where a provider sends people back to. What it says is asked of the CMS; what this browser keeps goes along. */
export default defineApi(async (event) => {
  const provider = providerOf(getRouterParam(event, 'provider'));
  // The address holds a code; no page is told of it.
  setResponseHeader(event, 'referrer-policy', 'no-referrer');
  try {
    return await arrive(event, provider);
  } catch (error) {
    if (error instanceof ApiRefusal && error.key === 'unavailable')
      return stopped(event, languageOf(event), 'unavailable');
    throw error;
  }
});

async function arrive(event: H3Event, provider: Provider) {
  const query = getQuery(event);
  const text = (name: string) => (typeof query[name] === 'string' ? (query[name] as string) : undefined);
  const body = JSON.stringify({
    provider,
    browser: readCookie(event, 'oauth') ?? '',
    state: text('state') ?? '',
    code: text('code') || undefined,
    error: text('error'),
    iss: text('iss'),
    deviceId: randomUUID(),
    trustedDevice: readCookie(event, 'trusted'),
  });
  const answer = await callCms(event, { method: 'POST', path: '/api/oauth/callback', body });
  if (answer.status === 404) throw new ApiRefusal('notFound');
  if (answer.status !== 200) return stopped(event, languageOf(event), whyNot(answer));
  return lead(event, answer, JSON.parse(answer.body) as CallbackAnswer);
}

/** A request that the CMS cannot read was made up. */
function whyNot({ status }: CmsAnswer): Stop {
  if (status === 429 || status === 503) return 'limit';
  return status === 400 ? 'state' : 'unavailable';
}

async function lead(event: H3Event, answer: CmsAnswer, said: CallbackAnswer) {
  const locale: Locale = said.locale ?? languageOf(event);
  const to = (page: string, query: Record<string, string | undefined> = {}) =>
    sendRedirect(event, pagePath(page, locale, { query }), 303);
  if (said.kind === 'linked') return to('compte-securite');
  if (said.kind === 'refused')
    return said.reason === 'closed'
      ? to('connexion', { erreur: 'closedAccount' })
      : stopped(event, locale, said.reason);
  const next = isOwnPath(said.next) ? said.next : undefined;
  if (said.kind === 'ticket') {
    keepTicket(event, said.ticket, next ?? null);
    return said.step === 'prove'
      ? to('connexion-lier', { next })
      : to('inscription-suite', { type: said.accountKind ?? undefined });
  }
  if (said.kind === 'challenge') {
    waitForFactor(event, said.challenge.token);
    return to('connexion', { etape: 'code', next });
  }
  await begin(event, answer);
  return next ? sendRedirect(event, next, 303) : to('index');
}
