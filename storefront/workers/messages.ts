/** What every process of a storefront is asked at once: to drop pages, or for its figures. */
export type Question = { kind: 'purge'; tags: string[] } | { kind: 'figures' };

/** A worker wants an answer of all others. With `patience`, those that say nothing for so many ms are left out. */
export interface Ask {
  kind: 'ask';
  id: number;
  question: Question;
  patience?: number;
}
/** The first process passes it on. */
export interface AskedToo {
  kind: 'asked-too';
  errand: string;
  question: Question;
}
export interface Answer {
  kind: 'answer';
  errand: string;
  answer: unknown;
}
/** To who asked: what the others said. */
export interface Answers {
  kind: 'answers';
  id: number;
  answers: unknown[];
}
