const LONGEST = 300;

/** What is as long as a token and as random, whether it is one that we know or not. */
const TOKENISH = /[\w|%.~+/=-]{40,}/g;
const NAMED = /\b((?:access|refresh|input|fb_exchange)?_?token|client_secret|appsecret_proof|code)=[^\s&"']+/gi;

/** The words of a platform as they may be kept and shown: cut, and without anything that opens an account. */
export function sayable(message: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length > 0);
  const without = known.reduce((text, secret) => text.split(secret).join('…'), message);
  const clean = without.replace(NAMED, '$1=…').replace(TOKENISH, '…').replace(/\s+/g, ' ').trim();
  return Array.from(clean).slice(0, LONGEST).join('');
}
