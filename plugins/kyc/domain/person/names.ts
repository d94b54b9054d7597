/** How near two names are: the same person's, perhaps the same person's, somebody else's, or in two scripts. */
export type NameMatch = 'same' | 'close' | 'different' | 'unlike-scripts';

const PARTICLES = new Set(['el', 'al', 'ait', 'ould', 'bint', 'bent', 'bnt', 'mr', 'mme', 'mlle', 'm', 'monsieur', 'madame']); // prettier-ignore
const JOINED = new Set(['ben', 'ibn', 'bou', 'abou', 'abd', 'abdel', 'abdul', 'بن', 'ابن', 'بو', 'ابو', 'عبد']);

/**
 * Compares a name with the one of another document. Order, accents, capitals, hyphens, the article and
 * particles written apart or together do not count; transliterations of one Arabic name (Mohammed,
 * Mohamed, Muhammad) are `close`, as is a name that one side has more of.
 */
export function matchNames(one: string, other: string): NameMatch {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length === 0 || right.length === 0) return 'different';
  if (isArabic(left.join('')) !== isArabic(right.join(''))) return 'unlike-scripts';
  if (sameBag(left, right)) return 'same';
  const [sound, otherSound] = [left.map(skeleton), right.map(skeleton)];
  const [short, long] = sound.length <= otherSound.length ? [sound, otherSound] : [otherSound, sound];
  // One word in common is a family, not a person.
  const enough = short.length >= 2 || long.length === 1;
  return enough && within(short, long) ? 'close' : 'different';
}

function wordsOf(name: string): string[] {
  const raw = name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/['’ʼ`]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !PARTICLES.has(word));
  const words: string[] = [];
  let held = '';
  for (const word of raw) {
    if (JOINED.has(word)) held += word;
    else {
      words.push(withoutArticle(held + withoutArticle(word)));
      held = '';
    }
  }
  if (held) words.push(held);
  return words;
}

function withoutArticle(word: string): string {
  return word.replace(/^(?:el(?=.{4})|ال(?=.{3}))/u, '');
}

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

/** What is left of a name when its vowels and the habits of spelling are taken out. */
function skeleton(word: string): string {
  if (isArabic(word)) return word.replace(/[ءئؤ]/g, '');
  const consonants = word
    .replace(/ph/g, 'f')
    .replace(/ch|sh/g, 'c')
    .replace(/dj|gi|ge/g, 'j')
    .replace(/ou|w/g, 'u')
    .replace(/[kq]h?/g, 'k')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/z/g, 's');
  const first = consonants.slice(0, 1).replace(/[aeiouy]/, 'a');
  return (first + consonants.slice(1).replace(/[aeiouyh]/g, '')).replace(/(.)\1+/g, '$1');
}

const sameBag = (one: string[], other: string[]) => one.toSorted().join(' ') === other.toSorted().join(' ');

/** Whether every word of `few` has one of its own among `many`. */
function within(few: string[], many: string[]): boolean {
  const left = [...many];
  return few.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
