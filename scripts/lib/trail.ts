import { existsSync, readFileSync } from 'node:fs';

export interface NotedHead {
  seq: number;
  hash: string;
}

const HEAD = /\b(\d{1,15}):([0-9a-f]{64})\b/g;

/**
 * The heads that a person gives: `seq:hash`, or a file that holds such, however much stands around them
 * (a log of the workers, the manifest of a backup). Throws when there is none.
 */
export function readNoted(given: string): NotedHead[] {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  const heads = [...text.matchAll(HEAD)].map(([, seq, hash]) => ({ seq: Number(seq), hash: hash! }));
  if (heads.length === 0) throw new Error(`"${given}" is neither a head (number:hash) nor a file that holds one.`);
  return heads;
}
