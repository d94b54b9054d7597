import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropFits, mediaProblems } from '@sys/social/domain';
import { boundsOf, cropOfRatio, fitsBounds, fittingCrop, moveCrop, RATIOS, scaleCrop } from './picture-crop.ts';

const size = fc.record({ width: fc.integer({ min: 320, max: 8_000 }), height: fc.integer({ min: 320, max: 8_000 }) });
const whole = ({ width, height }: { width: number; height: number }) => ({ left: 0, top: 0, width, height });

describe('the shapes that all take', () => {
  it('are those of the strictest, and all where nobody minds', () => {
    expect(boundsOf([{ network: 'instagram', format: 'carousel' }, { network: 'facebook', format: 'photos' }])).toEqual([0.8, 1.91]); // prettier-ignore
    expect(boundsOf([{ network: 'facebook', format: 'photos' }])).toBeNull();
    expect(boundsOf([{ network: 'instagram', format: 'reel' }])).toBeNull();
    expect(boundsOf([{ network: 'instagram', format: 'story' }])).toEqual([0.1, 10]);
  });
  it('hold an upright story back from a post of Instagram', () => {
    const bounds = boundsOf([{ network: 'instagram', format: 'image' }]);
    expect(RATIOS.filter(({ value }) => fitsBounds(value, bounds)).map(({ name }) => name)).toEqual(['1:1', '4:5', '1.91:1']); // prettier-ignore
  });
});

describe('a part of a picture', () => {
  it('is proposed where all of it would be refused, and is taken then', () =>
    fc.assert(
      fc.property(size, (of) => {
        const bounds = boundsOf([{ network: 'instagram', format: 'image' }]);
        const crop = fittingCrop(of, bounds) ?? whole(of);
        expect(cropFits(of, crop)).toBe(true);
        const facts = { id: 'a', kind: 'image' as const, mime: 'image/jpeg', durationMs: null, bytes: 1_000, width: crop.width, height: crop.height }; // prettier-ignore
        expect(mediaProblems('instagram', 'image', [facts]).map(({ code }) => code)).not.toContain('ratio');
      }),
    ));

  it('stays within it, whatever is done to it', () =>
    fc.assert(
      fc.property(size, fc.array(fc.tuple(fc.constantFrom('move', 'scale', 'shape'), fc.double({ min: -3, max: 3, noNaN: true }), fc.integer({ min: -9_000, max: 9_000 })), { maxLength: 20 }), (of, deeds) => {
        let crop = whole(of);
        for (const [deed, factor, by] of deeds) {
          if (deed === 'move') crop = moveCrop(of, crop, by, -by);
          else if (deed === 'scale') crop = scaleCrop(of, crop, Math.abs(factor) + 0.1);
          else crop = cropOfRatio(of, RATIOS[Math.abs(by) % RATIOS.length]!.value, crop);
          expect(cropFits(of, crop)).toBe(true);
        }
      }),
    )); // prettier-ignore

  it('keeps its shape when it grows or shrinks', () => {
    const of = { width: 4_000, height: 3_000 };
    const square = cropOfRatio(of, 1, whole(of));
    const small = scaleCrop(of, square, 0.5);
    expect(small).toEqual({ left: 1_250, top: 750, width: 1_500, height: 1_500 });
    expect(scaleCrop(of, small, 100)).toMatchObject({ width: 3_000, height: 3_000 });
    expect(scaleCrop(of, small, 0.0001).width).toBe(320);
  });
});
