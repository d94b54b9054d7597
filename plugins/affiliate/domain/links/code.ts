import { letterCodeOf } from '@sys/platform/codes';

/** Letters of a code that is drawn: 40 bits. */
const DRAWN = 8;

/** A short code of random bytes, in the alphabet of the platform’s codes, which has no letter that looks like another. */
export const linkCodeOf = (random: Uint8Array): string => letterCodeOf(random).slice(0, DRAWN).toLowerCase();

/** What a chosen code may not be: our own words, and those that would speak in our name. */
const RESERVED = new Set(
  [
    'admin', 'api', 'aide', 'help', 'login', 'connexion', 'compte', 'account', 'panier', 'basket', 'commande', 'order',
    'paiement', 'payment', 'pay', 'support', 'contact', 'securite', 'security', 'officiel', 'official', 'staff', 'equipe',
    'moderation', 'shareyoursales', 'share-your-sales', 'sys', 'maroc', 'promo', 'gratuit', 'free', 'www', 'test', 'null',
    'undefined', 'robots', 'favicon', 'sitemap', 'verification', 'kyc', 'banque', 'bank', 'remboursement', 'refund',
  ].map(linkKey),
); // prettier-ignore

export type VanityProblem = 'length' | 'letters' | 'dashes' | 'reserved';

/** What is wrong with a code that somebody chose; null when it is good. Small letters and digits, dashes between them. */
export function vanityProblem(code: string): VanityProblem | null {
  if (code.length < 4 || code.length > 30) return 'length';
  if (!/^[a-z0-9-]+$/.test(code)) return 'letters';
  if (code.startsWith('-') || code.endsWith('-') || code.includes('--')) return 'dashes';
  return RESERVED.has(linkKey(code)) ? 'reserved' : null;
}

/**
 * By which a link is found, and of which there is one: its code without what eyes cannot tell apart. So `nadia1` is
 * found when `nadial` is typed, and nobody can take it beside her.
 */
export function linkKey(code: string): string {
  return code.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1');
}

/** The key of what stands in an address, or null for what can be no code. */
export const readLinkCode = (typed: string): string | null =>
  /^[A-Za-z0-9-]{4,30}$/.test(typed) ? linkKey(typed) : null;
