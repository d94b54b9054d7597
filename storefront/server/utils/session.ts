import { randomUUID } from 'node:crypto';
import type { H3Event } from 'h3';
import { ApiRefusal } from './api-refusal.ts';
import { callCms } from './cms-call.ts';
import type { CmsAnswer } from './cms-get.ts';
import { dropCookie, readCookie, writeCookie } from './cookies.ts';
import type { Credentials } from './sign-in.ts';

/** An access token that ends sooner is renewed first: the request may take a while. */
const SPARE_SECONDS = 20;
/** As long as the CMS keeps a challenge, and a device that is trusted. */
const CHALLENGE_SECONDS = 600;
const TRUSTED_SECONDS = 30 * 86_400;

interface Tokens {
  access: string;
  renewal: string;
}

declare module 'h3' {
  interface H3EventContext {
    /** What this request has already changed of the session; cookies tell only what it came with. */
    session?: { family: string; tokens: Tokens } | null;
  }
}

const inFlight = new Map<string, Promise<Tokens | null>>();

/**
 * Names the session of a request for as long as it lives; empty when there is none. The tokens change with each
 * renewal, this does not.
 */
export function sessionName(event: H3Event): string {
  return readSession(event)?.family ?? '';
}

function readSession(event: H3Event): { family: string; tokens: { access?: string; renewal: string } } | null {
  if (event.context.session !== undefined) return event.context.session;
  const [, family, renewal] = /^([\w-]{36})~(.+)$/.exec(readCookie(event, 'renewal') ?? '') ?? [];
  return family && renewal ? { family, tokens: { access: readCookie(event, 'access'), renewal } } : null;
}

/**
 * The access token of whoever asks, renewed when it has run out; `null` when nobody is signed in, or no more.
 * Throws an `ApiRefusal` when the CMS cannot be asked: the session is kept then.
 *
 * Requests that come together share one renewal in this process. Across processes the CMS sees to it that who
 * comes second is given the same successor (plugins/identity/server/sessions/renewal.ts).
 */
export async function accessToken(event: H3Event): Promise<string | null> {
  const session = readSession(event);
  if (!session) {
    // A hint without a session would have every page ask in vain.
    if (readCookie(event, 'signed-in')) dropCookie(event, 'signed-in');
    return null;
  }
  const { access, renewal } = session.tokens;
  if (access && expiresAt(access) > Date.now() / 1000 + SPARE_SECONDS) return access;
  let renewing = inFlight.get(renewal);
  if (!renewing) {
    renewing = renew(event, renewal).finally(() => inFlight.delete(renewal));
    inFlight.set(renewal, renewing);
  }
  const tokens = await renewing;
  if (!tokens) {
    dropSession(event);
    return null;
  }
  keepSession(event, session.family, tokens);
  return tokens.access;
}

async function renew(event: H3Event, refreshToken: string): Promise<Tokens | null> {
  const answer = await callCms(event, {
    method: 'POST',
    path: '/api/auth/refresh',
    body: JSON.stringify({ refreshToken }),
  });
  if (answer.status === 200) return tokensOf(answer);
  // The CMS has looked at the token and does not want it. Anything else says nothing of the token.
  if (answer.status === 401 || answer.status === 400 || answer.status === 403) return null;
  throw new ApiRefusal('unavailable');
}

/**
 * `linked`: whether the provider that somebody came from opens their account from now on; not said when it is not
 * asked. `setUpFactor`: a lost factor was taken away, and a new one is to be set up at once.
 */
export type SignedIn =
  | { kind: 'in'; linked?: boolean; setUpFactor: boolean }
  | { kind: 'challenge' }
  | { kind: 'refused'; answer: CmsAnswer };

/**
 * Signs in with a password. A `challenge` waits in a cookie for its second factor, and opens nothing till then. With
 * `ticket`, whoever it is comes from a provider and wants to be linked to it.
 */
export async function signIn(
  event: H3Event,
  { identifier, password }: Credentials,
  ticket?: string,
): Promise<SignedIn> {
  const deviceId = randomUUID();
  const trustedDevice = readCookie(event, 'trusted');
  const answer = await callCms(event, {
    method: 'POST',
    path: '/api/auth/local',
    body: JSON.stringify({ identifier, password, deviceId, trustedDevice, ticket }),
  });
  if (answer.status !== 200) return { kind: 'refused', answer };
  const { challenge } = JSON.parse(answer.body) as { challenge?: { token: string } };
  if (!challenge) return begin(event, answer);
  waitForFactor(event, challenge.token);
  return { kind: 'challenge' };
}

/** Keeps a challenge until its second factor is shown. */
export const waitForFactor = (event: H3Event, challenge: string): void =>
  writeCookie(event, 'challenge', challenge, CHALLENGE_SECONDS);

/** The second step: a code for the challenge of the first. `remember` trusts this device for thirty days. */
export async function answerChallenge(event: H3Event, code: string, remember: boolean): Promise<SignedIn | null> {
  const challenge = readCookie(event, 'challenge');
  if (!challenge) return null;
  const answer = await callCms(event, {
    method: 'POST',
    path: '/api/two-factor/verify',
    body: JSON.stringify({ challenge, code, remember }),
  });
  if (answer.status !== 200) return { kind: 'refused', answer };
  const { trustedDevice } = JSON.parse(answer.body) as { trustedDevice?: string | null };
  if (trustedDevice) writeCookie(event, 'trusted', trustedDevice, TRUSTED_SECONDS);
  dropCookie(event, 'challenge');
  return begin(event, answer);
}

/** Has a code mailed for the challenge that waits. Says nothing of whether one was. */
export async function mailCode(event: H3Event): Promise<CmsAnswer | null> {
  const challenge = readCookie(event, 'challenge');
  if (!challenge) return null;
  const body = JSON.stringify({ challenge });
  return callCms(event, { method: 'POST', path: '/api/two-factor/mail-code', body });
}

/**
 * Asks for a lost factor to be taken away, in the name of the challenge that waits. Null when none does: the password
 * comes first.
 */
export async function askRecovery(event: H3Event, asked: unknown): Promise<CmsAnswer | null> {
  const challenge = readCookie(event, 'challenge');
  if (!challenge) return null;
  const body = JSON.stringify({ ...(asked as object | null), challenge });
  return callCms(event, { method: 'POST', path: '/api/two-factor/recovery', body });
}

/** Opens the session whose tokens the CMS has answered; an older one of this browser ends. */
export async function begin(event: H3Event, answer: CmsAnswer): Promise<SignedIn> {
  if (readSession(event)) await signOut(event);
  keepSession(event, randomUUID(), tokensOf(answer));
  // Whoever came from a provider has arrived.
  if (readCookie(event, 'ticket')) dropCookie(event, 'ticket');
  const { linked, setUpFactor } = JSON.parse(answer.body) as { linked?: boolean; setUpFactor?: unknown };
  return { kind: 'in', linked, setUpFactor: setUpFactor === true };
}

/** Ends the session here and in the CMS; when the CMS is away, the browser at least forgets its tokens. */
export async function signOut(event: H3Event): Promise<void> {
  try {
    const token = await accessToken(event);
    const session = readSession(event);
    if (token && session) {
      const body = JSON.stringify({ refreshToken: session.tokens.renewal });
      await callCms(event, { method: 'POST', path: '/api/auth/logout', body, accessToken: token });
    }
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
  }
  dropSession(event);
}

function keepSession(event: H3Event, family: string, tokens: Tokens): void {
  event.context.session = { family, tokens };
  const now = Date.now() / 1000;
  writeCookie(event, 'access', tokens.access, Math.floor(expiresAt(tokens.access) - now));
  const seconds = Math.floor(expiresAt(tokens.renewal) - now);
  writeCookie(event, 'renewal', `${family}~${tokens.renewal}`, seconds);
  writeCookie(event, 'signed-in', '1', seconds);
}

export function dropSession(event: H3Event): void {
  event.context.session = null;
  // What is in the basket of whoever left is nobody’s to know.
  for (const name of ['access', 'renewal', 'csrf', 'signed-in', 'basket-count'] as const) dropCookie(event, name);
}

function tokensOf({ body }: CmsAnswer): Tokens {
  const { jwt, refreshToken } = JSON.parse(body) as { jwt?: unknown; refreshToken?: unknown };
  if (typeof jwt !== 'string' || typeof refreshToken !== 'string') {
    throw new Error('The CMS did not answer with tokens: are its sessions set to "refresh" and not to cookies?');
  }
  return { access: jwt, renewal: refreshToken };
}

/** In seconds since 1970, as the token says itself: the CMS checks it, here it only saves a call. */
function expiresAt(token: string): number {
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp?: unknown };
    return typeof payload.exp === 'number' ? payload.exp : 0;
  } catch {
    return 0;
  }
}
