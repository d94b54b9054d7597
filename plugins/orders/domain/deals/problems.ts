import { DEAL_LANGUAGES, type DealContent } from './content.ts';
import type { DealState } from './states.ts';

/** What can be wrong with a field of a deal; the pages say each in a sentence. */
export const DEAL_PROBLEMS = [
  'required', 'invalid', 'unknown', 'too-long', 'too-many', 'out-of-range', 'above-original', 'before-start', 'past',
  'below-min', 'below-sold', 'not-yours', 'shown',
] as const; // prettier-ignore
export type DealProblemName = (typeof DEAL_PROBLEMS)[number];

export interface DealProblem {
  /** By its path: `texts.fr.title`. */
  field: string;
  problem: DealProblemName;
}

/** What a deal lacks before an editor can look at it. */
export function missingOf(content: DealContent, now: Date): DealProblem[] {
  const problems: DealProblem[] = [];
  if (content.category === null) problems.push({ field: 'category', problem: 'required' });
  if (new Date(content.endsAt) <= now) problems.push({ field: 'endsAt', problem: 'past' });
  for (const language of DEAL_LANGUAGES) {
    if (content.texts[language]?.summary === '') problems.push({ field: `texts.${language}.summary`, problem: 'required' }); // prettier-ignore
  }
  return problems;
}

/** What cannot be made of a deal as it stands. `taken`: how many are sold or held; only a draft may be over already. */
export function limitsOf(
  { state, content, taken }: { state: DealState; content: DealContent; taken: number },
  after: DealContent,
  now: Date,
): DealProblem[] {
  const problems: DealProblem[] = [];
  if (after.stock !== null && after.stock < taken) problems.push({ field: 'stock', problem: 'below-sold' });
  const moved = new Date(after.endsAt).getTime() !== new Date(content.endsAt).getTime();
  if (state !== 'draft' && moved && new Date(after.endsAt) <= now) problems.push({ field: 'endsAt', problem: 'past' });
  return problems;
}
