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
  if (getRequestHeader(event, 'origin') === undefined) throw new ApiRefusal('foreignOrigin');
  checkNotForeign(event);
}

/** The same for reports, which a browser sends by itself and need not say where they come from. */
export function checkNotForeign(event: H3Event): void {
  const { origin = ownOrigin(), 'sec-fetch-site': site = 'same-origin' } = getRequestHeaders(event);
  if (origin !== ownOrigin() || site !== 'same-origin') throw new ApiRefusal('foreignOrigin');
}

const ownOrigin = () => new URL(environment().SITE_URL).origin;

/** What every write by a script has to pass. */
export function checkUnsafe(event: H3Event): void {
  checkOrigin(event);
  const header = getRequestHeader(event, 'x-csrf-token');
  if (!csrf().agree(header, readCookie(event, 'csrf'), sessionName(event))) throw new ApiRefusal('csrf');
}
