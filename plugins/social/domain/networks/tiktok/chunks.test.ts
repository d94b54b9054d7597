import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, isBoundary, nextChunk } from './chunks.ts';

const MB = 1_000_000;
/** Up to four gigabytes, TikTok’s most. */
const size = fc.oneof(fc.integer({ min: 1, max: 40 * MB }), fc.integer({ min: 1, max: 4_000 * MB }));

describe('the chunks of a video', () => {
  it('keep to TikTok’s rules, whatever its size', () => {
    fc.assert(
      fc.property(size, (bytes) => {
        const { chunk, count } = chunksOf(bytes);
        expect(count).toBe(Math.floor(bytes / chunk));
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(1000);
        expect(chunk).toBeLessThanOrEqual(64 * MB);
        if (bytes < 5 * MB) expect(chunk).toBe(bytes);
        else expect(chunk).toBeGreaterThanOrEqual(5 * MB);
        expect(bytes - chunk * (count - 1)).toBeLessThanOrEqual(128 * MB);
      }),
    );
  });

  it('are sent one after the other, all of it once, and the last one is the last', () => {
    fc.assert(
      fc.property(size, (bytes) => {
        const chunking = chunksOf(bytes);
        let [sent, made] = [0, 0];
        for (let last = false; !last; made++) {
          expect(isBoundary(chunking, sent)).toBe(true);
          const range = nextChunk(chunking, sent);
          expect(range.from).toBe(sent);
          expect(range.end).toBeGreaterThan(sent);
          [sent, last] = [range.end, range.isLast];
        }
        expect([sent, made]).toEqual([bytes, chunking.count]);
        expect(isBoundary(chunking, bytes)).toBe(false);
      }),
    );
  });
});
