import type { H3Event } from 'h3';
import { ApiRefusal } from './api-refusal.ts';
import { readCookie, writeCookie } from './cookies.ts';
import { CsrfTokens } from './csrf.ts';
import { sessionName } from './session.ts';

let tokens: CsrfTokens | undefined;
const csrf = () => (tokens ??= new CsrfTokens(environment().STOREFRONT_SECRET));

/** The token that this visitor's next write has to bring; the one they have, while it is good. */
export function csrfToken(event: H3Event): string {
  const known = readCookie(event, 'csrf');
  const session = sessionName(event);
  if (csrf().holds(known, session)) return known;
  const token = csrf().draw(session);
  writeCookie(event, 'csrf', token);
  return token;
}

/** Refuses what another site has a browser send. Browsers send `Origin` with every write. */
export function checkOrigin(event: H3Event): void {
  const origin = getRequestHeader(event, 'origin');
  const site = getRequestHeader(event, 'sec-fetch-site');
  if (origin !== new URL(environment().SITE_URL).origin || (site !== undefined && site !== 'same-origin')) {
    throw new ApiRefusal('foreignOrigin');
  }
}

/** What every write by a script has to pass. */
export function checkUnsafe(event: H3Event): void {
  checkOrigin(event);
  const header = getRequestHeader(event, 'x-csrf-token');
  if (!csrf().agree(header, readCookie(event, 'csrf'), sessionName(event))) throw new ApiRefusal('csrf');
}
