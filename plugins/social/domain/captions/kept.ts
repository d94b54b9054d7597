import { isDisclosed } from './disclosure.ts';
import { hashtagsIn, sameHashtag } from './hashtags.ts';

/** More than any network is given of words that somebody else chose. */
const MOST_LETTERS = 4_000;

const LINK = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.@-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}(?:\/\S*)?/gu;
const MENTION = /(?<![\p{L}\p{N}_.])@[\p{L}\p{N}_.]+/gu;
/** Capitals and digits in one word, as coupons are called. */
const CODE = /(?<![\p{L}\p{N}])(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{3,}(?![\p{L}\p{N}])/gu;
/** A number with what it is of: `1 299,50 DH`, `40 %`, `24 décembre`. Its digits may stand in groups. */
const AMOUNT = /\d+(?:[., ]\d+)*(?: ?(?:%|٪|[\p{L}\p{M}]+))?/gu;
const NUMBER = /\d+/gu;

/** Of equal meaning: digits of any script, and spaces that do not break. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u200E\u200F\u061C\u2066-\u2069]/g, '');

const all = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];
/** A sentence ends behind a link, which does not. */
const linksIn = (text: string) => all(text, LINK).map((link) => link.replace(/[.,;:!?)»”"']+$/u, ''));
const within = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** Whether the numbers of each line stand in the order in which they did: `199 DH instead of 299 DH` is not its reverse. */
function inOrder(before: string, after: string): boolean {
  return before.split('\n').every((line) => {
    let from = 0;
    return all(line, AMOUNT).every((amount) => {
      const at = after.indexOf(amount, from);
      from = at + amount.length;
      return at >= 0;
    });
  });
}

/**
 * Whether other words for a caption say what it said: the disclosure, each price, date, percentage, code and link are in
 * them still, as they were written; and no number, hashtag, mention or link has come to them.
 */
export function keepsFacts(original: string, improved: string): boolean {
  const [before, after] = [plain(original), plain(improved)];
  if (after.trim() === '' || [...after].length > MOST_LETTERS) return false;
  if (isDisclosed(original) && !isDisclosed(improved)) return false;
  const [links, linksAfter] = [linksIn(before), linksIn(after)];
  const known = new Set(all(before, NUMBER));
  const hashtags = hashtagsIn(before);
  return (
    within(after, all(before, CODE)) &&
    inOrder(before, after) &&
    all(after, NUMBER).every((number) => known.has(number)) &&
    links.every((link) => linksAfter.includes(link)) &&
    linksAfter.every((link) => links.includes(link)) &&
    hashtagsIn(after).every((tag) => hashtags.some((one) => sameHashtag(one, tag))) &&
    within(before, all(after, MENTION))
  );
}
