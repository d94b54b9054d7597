import type { Answer, Answers, Ask, AskedToo, Question } from '../../workers/messages.ts';

const TIMEOUT_MS = 3_000;

let last = 0;
const waiting = new Map<number, (answers: unknown[]) => void>();

/**
 * Asks the other processes of this storefront. Resolves with their answers when all have given one, or
 * with those that came within `patience` ms; without patience it rejects when they have not in three seconds.
 */
async function askSiblings(question: Question, patience?: number): Promise<unknown[]> {
  if (!process.send) return [];
  const id = ++last;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(id);
      reject(createError({ statusCode: 503, statusMessage: 'Not all processes have answered' }));
    }, TIMEOUT_MS);
    waiting.set(id, (answers) => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(answers);
    });
    process.send!({ kind: 'ask', id, question, patience } satisfies Ask);
  });
}

/** Has the other processes purge the same. Resolves with how many pages went when all have. */
export async function purgeSiblings(tags: string[]): Promise<number> {
  const answers = (await askSiblings({ kind: 'purge', tags })) as number[];
  return answers.reduce((sum, purged) => sum + purged, 0);
}

/** The figures of the other processes; one that does not answer within a second is left out. */
export const figuresOfSiblings = (): Promise<unknown[]> => askSiblings({ kind: 'figures' }, 1_000);

/** Listens to what the first process says, and answers what another process asked. */
export function heedSiblings(heed: { purge(tags: string[]): number; figures(): Promise<unknown> }): void {
  process.on('message', async (message: AskedToo | Answers) => {
    if (message.kind === 'answers') waiting.get(message.id)?.(message.answers);
    if (message.kind !== 'asked-too') return;
    const { errand, question } = message;
    const answer = question.kind === 'purge' ? heed.purge(question.tags) : await heed.figures();
    process.send!({ kind: 'answer', errand, answer } satisfies Answer);
  });
}
