import { pathKey } from './keys.ts';

/**
 * Where the account stands in the bodies of what is tried again and again: the very field that the route
 * looks it up by. Any other, such as an `email` beside the `identifier` of a sign-in, is the asker's to vary.
 */
const FIELDS: ReadonlyArray<[RegExp, string]> = [
  [/^\/api\/auth\/local$/, 'identifier'],
  [/^\/api\/auth\/reset-password$/, 'code'],
  [/^\/api\/two-factor\/(verify|mail-code|recovery)$/, 'challenge'],
  [/^\/admin\/reset-password$/, 'resetPasswordToken'],
  [/^\/admin\/register$/, 'registrationToken'],
  [/^\/api\/accounts\/(verify|password\/reset|email\/confirm|recovery\/(confirm|cancel))$/, 'token'],
  [/^\/api\/newsletter\/confirm$/, 'token'],
  [/^\/(api|admin)\//, 'email'],
];

/** Whom a request to sign in, to prove a code or to be sent mail is about, as it was typed. */
export function accountIn(target: string, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const path = pathKey(target);
  const field = FIELDS.find(([pattern]) => pattern.test(path))?.[1];
  const value = field === undefined ? undefined : (body as Record<string, unknown>)[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
