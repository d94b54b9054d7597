import { pathKey } from '../limits/keys.ts';

export type Watch =
  /** Nothing of its own: it changes nothing, or what it does is written down where it is done. */
  | 'nothing'
  /** What its parts note is written together, at its end. */
  | 'parts'
  /** The administration is compared before and after. */
  | 'administration'
  | 'sign-in'
  | 'sign-out';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** In this order; the first that fits. */
const WAYS: ReadonlyArray<[RegExp, Watch]> = [
  [/^\/admin\/login$/, 'sign-in'],
  [/^\/admin\/logout$/, 'sign-out'],
  [/^\/admin\/access-token$/, 'nothing'],
  // It answers before it has done anything, and goes on after any transaction of ours would have ended.
  [/^\/admin\/forgot-password$/, 'nothing'],
  // Questions that Strapi asks with POST, some of them at every key that is pressed.
  [/^\/admin\/permissions\/check$/, 'nothing'],
  [/^\/content-manager\/uid\//, 'nothing'],
  [/^\/i18n\/content-manager\//, 'nothing'],
  // These only call others, who may be slow.
  [/^\/admin\/webhooks\/[^/]+\/trigger$/, 'nothing'],
  [/^\/email(\/|$)/, 'nothing'],
  // These ask networks, which may be slow; what comes of it is written down where it is done.
  [/^\/social\/(accounts\/|captions\/improve$)/, 'nothing'],
  // Two people may be at one post at once: each does its part in a transaction of its own, and writes it down there. Files may
  // be large and take their time.
  [/^\/social\/(posts|deliveries|media|templates)(\/|$)/, 'nothing'],
  // It asks whoever takes cards, and is written down in the transaction that follows.
  [/^\/orders\/desk\/[^/]+\/cancel$/, 'nothing'],
  [/^\/content-manager\/[^/]+\/[^/]+\/actions\/bulk/, 'parts'],
  [/^\/content-manager\/(collection|single)-types\//, 'nothing'],
  [/^\/upload\/(settings|configuration)/, 'administration'],
  [/^\/upload(\/|$)/, 'parts'],
  // Rules and links are written down where they are changed; a list of rules is one request.
  [/^\/seo\//, 'parts'],
  [/^\/platform\//, 'nothing'],
  [/^\/(api|_health|uploads)(\/|$)/, 'nothing'],
];

/** How a request to the CMS is watched. What nobody has thought of counts as administration. */
export function watchOf(method: string, path: string): Watch {
  if (SAFE.has(method.toUpperCase())) return 'nothing';
  const key = pathKey(path);
  return WAYS.find(([pattern]) => pattern.test(key))?.[1] ?? 'administration';
}
