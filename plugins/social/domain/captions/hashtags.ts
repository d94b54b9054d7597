/** A hashtag as networks read it, without its `#`: letters of any script, digits and `_`, and not digits alone. */
const WHOLE = /^[\p{L}\p{M}\p{N}_]+$/u;
const IN_TEXT = /(?<![\p{L}\p{M}\p{N}_&])[#＃]([\p{L}\p{M}\p{N}_]+)/gu;
const MOST_LETTERS = 60;

/** What somebody wrote as a hashtag: `Bon plan` is `BonPlan`. Null when nothing of it can be one. */
export function hashtagOf(written: string): string | null {
  const words = written
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter(Boolean);
  // Run together, words are still told apart by their capitals.
  const tag = words.length === 1 ? words[0]! : words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return tag.length <= MOST_LETTERS && WHOLE.test(tag) && /[\p{L}_]/u.test(tag) ? tag : null;
}

/** The hashtags that a text holds already, in their order. */
export const hashtagsIn = (text: string): string[] =>
  [...text.matchAll(IN_TEXT)].map(([, tag]) => tag!).filter((tag) => /[\p{L}_]/u.test(tag));

/** Networks do not tell capitals apart. */
export const sameHashtag = (one: string, other: string): boolean => keyOf(one) === keyOf(other);
const keyOf = (tag: string) => tag.normalize('NFC').toLowerCase();

/** Each once, the first as it was written. */
export function distinct(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) if (!seen.has(keyOf(tag))) seen.set(keyOf(tag), tag);
  return [...seen.values()];
}

/** From where a hashtag was proposed, and what that is worth before anything is known of it. */
const WORTH = { category: 3, city: 2.5, merchant: 2, house: 1.5, own: 1 } as const;
export type HashtagSource = keyof typeof WORTH;

/** Posts of this account that carried a hashtag, and the mean of what they reached, by measured values alone. */
export interface HashtagRecord {
  tag: string;
  posts: number;
  reach: number;
}
/** So many posts of the account's mean stand beside those of a hashtag: one lucky post makes no favourite. */
const CAUTION = 4;

/**
 * Proposals, the most promising first: what a deal is about, times what the account's own posts with it reached beside
 * its mean. `mean` is null while nothing was measured.
 */
export function rankHashtags(
  proposals: readonly { tag: string; from: HashtagSource }[],
  history: readonly HashtagRecord[],
  mean: number | null,
  most: number,
): string[] {
  const records = new Map(history.map((record) => [keyOf(record.tag), record]));
  const lift = (tag: string) => {
    const record = records.get(keyOf(tag));
    if (!record || !mean || mean <= 0) return 1;
    return (record.posts * record.reach + CAUTION * mean) / (record.posts + CAUTION) / mean;
  };
  const scores = new Map<string, { tag: string; score: number }>();
  for (const { tag, from } of proposals) {
    const score = WORTH[from] * lift(tag);
    const known = scores.get(keyOf(tag));
    if (!known || score > known.score) scores.set(keyOf(tag), { tag: known?.tag ?? tag, score });
  }
  // The same order in every run: of equals the one that was proposed first.
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ tag }) => tag);
}
