import type { LimitName } from './classes.ts';
import { pathKey } from './keys.ts';

/**
 * Writes with a limit of their own; the first that fits. Paths as `pathKey` writes them. Renewing a session is
 * a plain write: its token cannot be guessed, a whole office does it, and it must go on while the store is away.
 */
const WRITES: ReadonlyArray<[RegExp, LimitName]> = [
  [/^\/api\/(auth\/local|auth\/[^/]+\/callback)$|^\/admin\/login$/, 'sign-in'],
  [/^\/api\/oauth\/(start|callback|newcomer)$/, 'provider'],
  [/^\/api\/oauth\/sign-up$/, 'mail'],
  [/^\/api\/oauth\/(link|unlink)$/, 'code'],
  [/^\/api\/two-factor\/(mail-code|recovery)$/, 'mail'],
  [/^\/api\/(two-factor(\/.*)?|auth\/reset-password)$|^\/admin\/(reset-password|register.*|users\/me)$/, 'code'],
  [/^\/api\/auth\/(local\/register|forgot-password|send-email-confirmation)$/, 'mail'],
  [/^\/admin\/forgot-password$/, 'mail'],
  [/^\/api\/accounts\/(register|verify\/resend|password\/forgot|email)$/, 'mail'],
  [/^\/api\/accounts\/(verify|password|password\/reset|email\/confirm|deletion|recovery\/(confirm|cancel))$/, 'code'],
  [/^\/api\/orders$/, 'order'],
  [/^\/api\/orders\/(basket\/coupon|[^/]+\/confirm)$/, 'code'],
  [/^\/api\/orders\/[^/]+\/code$/, 'mail'],
  [/^\/api\/accounts\/picture$/, 'upload'],
  [/^\/api\/(billing|social)\/webhooks\/[^/]+$/, 'webhook'],
  [/^\/api\/billing\/(checkout|preview|change|cancel|resume|portal)$/, 'payment'],
  [/^\/api\/upload(\/.*)?$|^\/api\/kyc\/(.*\/)?documents(\/.*)?$/, 'upload'],
  [/^\/api\/shop\/redeem$/, 'till'],
  [/^\/api\/shop\/team(\/[^/]+\/again)?$/, 'invite'],
  [/^\/api\/shop\/invitation(\/accept)?$/, 'code'],
  [/^\/api\/shop\/coupons(\/[^/]+)?$/, 'coupon'],
  [/^\/api\/(shop|orders\/[^/]+)\/pictures$|^\/api\/social\/media(\/from-deal)?$/, 'picture'],
  [/^\/api\/affiliate\/v1\//, 'partner'],
  [/^\/api\/social\/accounts\/(connect|callback|[^/]+\/check)$/, 'connection'],
  [/^\/api\/social\/preview$/, 'preview'],
  [/^(\/api)?\/social\/captions\/improve$/, 'words'],
  [/^\/api\/contact\/submit$/, 'contact'],
  [/^\/api\/(newsletter\/subscribe|reminders\/basket)$/, 'mail'],
  [/^\/api\/newsletter\/confirm$/, 'code'],
  // Mail programs fetch the pictures of all their readers from a few addresses; a token is checked before anything is done.
  [/^\/api\/newsletter\/opened$/, 'webhook'],
];
/** A sign-in by a provider comes as a GET. */
const PROVIDER = /^\/api\/(auth\/[^/]+\/callback|connect\/.+)$/;
/** A table taken along as a file. */
const EXPORT = /^\/api\/.+\.(csv|xlsx)$|^\/api\/(shop|affiliate)\/.+\.pdf$/;
const STAFF = /^\/(admin|content-manager|content-type-builder|upload|i18n|users-permissions|email)(\/|$)/;

/** The class of limits for a request. `target` is the path with its query, as it came. */
export function limitFor(method: string, target: string): LimitName {
  const path = pathKey(target);
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  if (reads && PROVIDER.test(path)) return 'sign-in';
  if (reads && EXPORT.test(path)) return 'export';
  const own = reads ? undefined : WRITES.find(([pattern]) => pattern.test(path));
  if (own) return own[1];
  if (STAFF.test(path)) return 'staff';
  if (!reads) return 'write';
  return /[?&]q=[^&]/.test(target) ? 'search' : 'read';
}
