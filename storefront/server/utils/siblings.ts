import type { PurgeAsked, PurgeDone, PurgeToo, Purged } from '../../workers/messages.ts';

const TIMEOUT_MS = 3_000;

let last = 0;
const waiting = new Map<number, (purged: number) => void>();

/** Has the other processes of this storefront purge the same. Resolves with how many pages went when all have. */
export async function purgeSiblings(tags: string[]): Promise<number> {
  if (!process.send) return 0;
  const id = ++last;
  const asked: PurgeAsked = { kind: 'purge', id, tags };
  return new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(id);
      reject(createError({ statusCode: 503, statusMessage: 'Not all processes have purged' }));
    }, TIMEOUT_MS);
    waiting.set(id, (purged) => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(purged);
    });
    process.send!(asked);
  });
}

/** Listens to what the first process says; `purge` does here what another was told. */
export function heedSiblings(purge: (tags: string[]) => number): void {
  process.on('message', (message: PurgeToo | Purged) => {
    if (message.kind === 'purged') waiting.get(message.id)?.(message.purged);
    if (message.kind !== 'purge-too') return;
    const done: PurgeDone = { kind: 'purge-done', errand: message.errand, purged: purge(message.tags) };
    process.send!(done);
  });
}
