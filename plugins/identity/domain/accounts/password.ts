import { isCommonPassword } from './common-passwords.ts';

export const PASSWORD_LENGTH = {
  min: 10,
  /** Of who works on the shop: one of their passwords opens more than one account. */
  staffMin: 12,
  /** In bytes of UTF-8: bcrypt reads no further, and must not be made to seem to. */
  maxBytes: 72,
} as const;

/** Why a password is not taken. `personal`: it is the address or the name of whoever chooses it. */
export type PasswordProblem = 'required' | 'too-short' | 'too-long' | 'common' | 'personal';

/** What can be said of a password from its length alone. */
export function passwordLengthProblem(password: string, min: number = PASSWORD_LENGTH.min): PasswordProblem | null {
  if (password === '') return 'required';
  if ([...password].length < min) return 'too-short';
  return new TextEncoder().encode(password).length > PASSWORD_LENGTH.maxBytes ? 'too-long' : null;
}

/**
 * The rules of NIST SP 800-63B: long enough, none that everybody tries first, not what the account is called. Nothing
 * about figures and signs, which makes people choose worse. `of`: the mail address and the names of whoever chooses it;
 * `min`: how many characters they owe.
 */
export function passwordProblem(
  password: string,
  of: readonly string[],
  min: number = PASSWORD_LENGTH.min,
): PasswordProblem | null {
  const length = passwordLengthProblem(password, min);
  if (length) return length;
  const bare = bareWord(password);
  const own = of.flatMap((text) => [text, text.split('@')[0]!]).map(bareWord);
  if (own.some((word) => word.length > 2 && (bare === word || restOf(bare, word).length < 4))) return 'personal';
  return isCommonPassword(password) ? 'common' : null;
}

const bareWord = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a password has beside a word that it holds; all of it when it does not. */
const restOf = (password: string, word: string) => (password.includes(word) ? password.replace(word, '') : password);
