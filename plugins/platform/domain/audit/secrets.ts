/** What is written in the place of a secret. */
export const REDACTED = '[redacted]';

/** Keys that hold a secret wherever these letters stand in them: `resetPasswordToken`, `x-api-key`. */
const ANYWHERE =
  /password|passwd|passphrase|motdepasse|secret|token|authorization|cookie|credential|apikey|privatekey|iban|cardnumber/;
/** Keys that hold one when this is a word of theirs: `otpCode`, not `description`. */
const WORDS = new Set(
  'code otp totp hotp cin cnie rib card pan pin cvv cvc jwt pwd pass signature session mfa mrz salt'.split(' '),
);
/** Codes that everybody may know. */
const OPEN_CODES = /^(country|postal|zip|city|currency|language|locale|status|error|http|hs)codes?$/;

/** Whether the name of a key says that its value is a secret. */
export function isSecretKey(key: string): boolean {
  const words = key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const joined = words.join('');
  if (ANYWHERE.test(joined)) return true;
  if (OPEN_CODES.test(joined)) return false;
  return words.some((word) => WORDS.has(word) || WORDS.has(word.replace(/s$/, '')));
}

const SEPARATED = (digits: string) => `(?<![\\d])\\d(?:[ .\\-\\u00a0\\u202f]?\\d)${digits}(?!\\d)`;
/**
 * In this order: a UUID is kept whole, so that no part of it is taken for a CIN, and so is a hash by itself, of
 * which one in five hundred has the digits of a card somewhere.
 */
const SHAPES = new RegExp(
  [
    `(?<hash>\\b[0-9a-f]{64}\\b)`,
    `(?<uuid>\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b)`,
    `(?<jwt>\\beyJ[\\w-]{4,}\\.[\\w-]{4,}(?:\\.[\\w-]*)?)`,
    `(?<scheme>\\b(?:Bearer|Basic)\\s+[\\w.~+/=-]{8,})`,
    // No leading [\w-]*: it would be tried again from every hyphen of a long text.
    `(?<pair>(?:password|token|secret|code|otp|api_?key|session|signature)=[^&\\s"']+)`,
    // A body in a message; its quotes may be escaped.
    `(?<member>(?:password|token|secret|\\bcode|otp|\\bpin|cvv|api_?key|signature)\\\\?"\\s?:\\s?(?:\\\\?"[^"\\\\]*|[^",}\\s\\\\]+))`,
    `(?<said>\\b(?:code|otp)\\s?:?\\s?\\d{6,8}(?!\\d))`,
    `(?<iban>\\bMA\\d{2}(?:[ -]?\\d){24}(?!\\d))`,
    `(?<rib>${SEPARATED('{23}')})`,
    `(?<card>${SEPARATED('{12,18}')})`,
    // With a space between only in capitals: "de 50000" is an amount.
    `(?<cin>(?<![\\p{L}\\d])(?:[A-Z]{1,2}|(?-i:[A-Z]{1,2}) )\\d{5,6}(?![\\p{L}\\d]))`,
  ].join('|'),
  'giu',
);

/**
 * The text without what looks like a secret: tokens, Moroccan bank accounts (RIB, IBAN), identity
 * cards (CIN) and payment cards. For what goes to the audit trail and to logs alike.
 */
export function redactText(text: string): string {
  return text.replace(SHAPES, (match: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Record<string, string | undefined>;
    if (found.uuid || found.hash || (found.card && !isCard(match))) return match;
    const name = /^.*?[=:]/.exec(found.pair ?? found.member ?? '');
    return `${name?.[0] ?? ''}${REDACTED}`;
  });
}

/** A payment card: its first digit names a scheme, and Luhn's sum is a multiple of ten. */
function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (!/^[2-6]/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
