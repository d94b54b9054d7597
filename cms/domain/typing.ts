/** Mending typing errors in a search with the words that it could find. */

/** How many letters were added, lost, changed or swapped with their neighbour (optimal string alignment). */
export function typingDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[right.length]!;
}

export interface TypedWord {
  word: string;
  /** Something is found by this word as it is. */
  known: boolean;
  /** Words like it, the likest first. */
  candidates: string[];
}

/** One error is forgiven in a word of four letters, two in a word of eight. */
const forgiven = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** The search with each unknown word replaced by its nearest; null when that changes nothing or one has none near. */
export function mendWords(words: readonly TypedWord[]): string | null {
  const mended = words.map(({ word, known, candidates }) => (known ? word : nearest(word, candidates)));
  if (words.every(({ known }) => known) || mended.includes(null)) return null;
  return mended.join(' ');
}

function nearest(word: string, candidates: readonly string[]): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = typingDistance(word, candidate);
    if (distance <= forgiven(word) && distance < (best?.distance ?? Infinity)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}
