import { randomBytes } from 'node:crypto';
import { PROVIDERS, type Provider } from '@sys/identity/domain';
import type { ArrivalRefusal } from '@sys/identity/contracts';
import type { Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { pagePath } from '../../shared/utils/addresses.ts';
import { isOwnPath } from '../../shared/utils/own-path.ts';
import { ApiRefusal } from './api-refusal.ts';
import { readCookie, writeCookie } from './cookies.ts';

/** As long as the CMS waits for somebody to come back from a provider. */
const FLOW_SECONDS = 600;

/** With whom people can sign in, as the settings name us to them. */
export function providersInUse(): Provider[] {
  const { GOOGLE_CLIENT_ID, FACEBOOK_CLIENT_ID } = environment();
  const named = { google: GOOGLE_CLIENT_ID, facebook: FACEBOOK_CLIENT_ID };
  return PROVIDERS.filter((provider) => named[provider]);
}

/** The provider that an address names. Throws what is answered as 404 for one that there is not. */
export function providerOf(name: unknown): Provider {
  const provider = providersInUse().find((one) => one === name);
  if (!provider) throw new ApiRefusal('notFound');
  return provider;
}

/**
 * The secret that binds a way to a provider and back to this browser. One for all ways that are open: two tabs do not
 * get into each other's.
 */
export function browserSecret(event: H3Event): string {
  const known = readCookie(event, 'oauth');
  const secret = known && /^[\w-]{43}$/.test(known) ? known : randomBytes(32).toString('base64url');
  writeCookie(event, 'oauth', secret, FLOW_SECONDS);
  return secret;
}

/** Where somebody wants to go on: `next` of the page they come from, which is kept for all, else what it proposes. */
export function nextOf(event: H3Event, proposed?: unknown): string | null {
  const from = URL.parse(getRequestHeader(event, 'referer') ?? '');
  const wanted = from?.origin === new URL(environment().SITE_URL).origin ? from.searchParams.get('next') : null;
  return [wanted, proposed].find(isOwnPath) ?? null;
}

/** Why somebody did not get in through a provider; the page says it, and what to do. */
export type Stop = Exclude<ArrivalRefusal, 'closed'> | 'limit' | 'unavailable' | 'unlinked';

export const stopped = (event: H3Event, locale: Locale, reason: Stop) =>
  sendRedirect(event, pagePath('connexion-interrompue', locale, { query: { erreur: reason } }), 303);
