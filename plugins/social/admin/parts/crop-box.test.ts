import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropFits } from '../../domain/media/crop.ts';
import { mediaProblems } from '../../domain/media/index.ts';
import { movedBy, resizedBy, shaped, SHAPES } from './crop-box.ts';

const side = fc.integer({ min: 400, max: 6000 });
const picture = fc.record({ width: side, height: side });
const shape = fc.constantFrom(...SHAPES.map((one) => one.shape));
const step = fc.integer({ min: -7000, max: 7000 });
const corner = fc.constantFrom('nw', 'ne', 'sw', 'se');
const whole = ({ width, height }: { width: number; height: number }) => ({ left: 0, top: 0, width, height });

describe('the part of a picture that is drawn', () => {
  it('lies in its picture however it is shaped, moved and pulled', () => {
    fc.assert(
      fc.property(picture, shape, corner, step, step, step, step, (size, kept, at, a, b, c, d) => {
        const first = shaped(size, kept, whole(size));
        const moved = movedBy(size, first, a, b);
        const pulled = resizedBy(size, moved, at, [c, d], kept);
        for (const box of [first, moved, pulled]) expect(cropFits(size, box)).toBe(true);
        expect({ width: moved.width, height: moved.height }).toEqual({ width: first.width, height: first.height });
      }),
    );
  });

  it('keeps to its shape when it is pulled', () => {
    fc.assert(
      fc.property(picture, shape, corner, step, step, (size, kept, at, dx, dy) => {
        fc.pre(kept !== null);
        const { width, height } = resizedBy(size, shaped(size, kept, whole(size)), at, [dx, dy], kept);
        expect(width / height).toBeGreaterThanOrEqual(kept![0] - 1 / height);
        expect(width / height).toBeLessThanOrEqual(kept![1] + 1 / height);
      }),
    );
  });

  it('is taken by Instagram in each of its shapes', () => {
    const large = fc.integer({ min: 1200, max: 6000 });
    fc.assert(
      fc.property(large, large, fc.constantFrom(...SHAPES.slice(1, 4)), (width, height, { shape: kept }) => {
        const box = shaped({ width, height }, kept, whole({ width, height }));
        const file = { id: 'a', kind: 'image', mime: 'image/jpeg', durationMs: null, bytes: 1, width: box.width, height: box.height } as const; // prettier-ignore
        expect(mediaProblems('instagram', 'image', [file])).toEqual([]);
      }),
    );
  });

  it('stays where it is across from the corner that is pulled', () => {
    const size = { width: 2000, height: 1000 };
    const box = { left: 500, top: 200, width: 600, height: 600 };
    expect(resizedBy(size, box, 'se', [100, 50], null)).toEqual({ left: 500, top: 200, width: 700, height: 650 });
    expect(resizedBy(size, box, 'nw', [100, 50], null)).toEqual({ left: 600, top: 250, width: 500, height: 550 });
    expect(resizedBy(size, box, 'nw', [5000, 5000], null)).toMatchObject({ width: 320, height: 320 });
  });
});
