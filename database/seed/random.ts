import { createHash } from 'node:crypto';

/** A repeatable source of numbers in [0, 1): the same seed text draws the same demo everywhere. */
export function randomFrom(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A document id in Strapi's form (24 letters and digits), the same for the same name. */
export function documentId(kind: string, key: string): string {
  const digest = createHash('sha256').update(`${kind}:${key}`).digest();
  const letters = BigInt(`0x${digest.toString('hex')}`).toString(36);
  return `s${letters.slice(0, 23)}`;
}
