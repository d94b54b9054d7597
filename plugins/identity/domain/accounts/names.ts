/** Letters of any script with their marks, and what stands between the parts of a name. */
const PERSON = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u;
/** A shop may also have figures and the marks of a sign over a door. */
const SHOP = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’&+!°()-]*$/u;
/** What mail programs and chats turn into a link by themselves. */
const LINK =
  /\bwww\.|[\p{L}\p{N}-]\.(?:com|net|org|info|biz|shop|site|online|xyz|link|ru|cn|ma|fr|io|co|me)(?![\p{L}\p{N}])/iu;

export const NAME_LENGTH = { min: 2, max: 60 } as const;

/** Why a name is not taken. `characters`: holds what no name has, such as `<`, `@` or a web address. */
export type NameProblem = 'required' | 'too-short' | 'too-long' | 'characters';
export type ReadName = { ok: true; name: string } | { ok: false; problem: NameProblem };

/**
 * The name of a person as it is kept: in composed letters, with single spaces. It can hold no markup, address,
 * formula or mark that turns text round, so it is inert wherever it is shown. No `@`: a name is never an address.
 */
export const readPersonName = (typed: string): ReadName => readName(typed, PERSON);

/** The name of a shop, in the same way. */
export const readShopName = (typed: string): ReadName => readName(typed, SHOP);

function readName(typed: string, allowed: RegExp): ReadName {
  // Before anything else: normalizing a book takes time.
  if (typed.length > 10 * NAME_LENGTH.max) return { ok: false, problem: 'too-long' };
  const name = typed
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim();
  const length = [...name].length;
  if (length === 0) return { ok: false, problem: 'required' };
  if (length > NAME_LENGTH.max) return { ok: false, problem: 'too-long' };
  if (!allowed.test(name) || LINK.test(name) || /\p{M}{4}/u.test(name)) return { ok: false, problem: 'characters' };
  return length < NAME_LENGTH.min ? { ok: false, problem: 'too-short' } : { ok: true, name };
}
