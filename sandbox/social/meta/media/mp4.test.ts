import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { film } from '../../../tests/social/files.ts';
import { readFilm } from './mp4.ts';

describe('the head of a film', () => {
  it('says how long, how large and how fast it is', () => {
    const options = fc.record({ seconds: fc.integer({ min: 1, max: 7200 }), width: fc.integer({ min: 1, max: 4096 }), height: fc.integer({ min: 1, max: 4096 }), fps: fc.integer({ min: 1, max: 120 }) }); // prettier-ignore
    fc.assert(
      fc.property(options, (given) => {
        const { seconds, ...rest } = given;
        expect(readFilm(film(given))).toEqual({ brand: 'isom', codec: 'avc1', durationMs: seconds * 1000, ...rest });
      }),
    );
  });

  it('is none when it is cut, or of something else', () => {
    const whole = film({ bytes: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        const cut = readFilm(whole.subarray(0, length));
        expect(cut === null || cut.durationMs === 10_000).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readFilm(Buffer.from(bytes))).toBeNull();
      }),
    );
  });
});
