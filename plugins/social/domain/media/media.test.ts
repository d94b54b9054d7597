import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, NETWORKS } from '../networks.ts';
import { cropFits, cropTo, mediaProblems, mediaRule, type MediaFacts } from './index.ts';

const image = (facts: Partial<MediaFacts> = {}): MediaFacts => ({
  id: 'one',
  kind: 'image',
  mime: 'image/jpeg',
  width: 1080,
  height: 1080,
  durationMs: null,
  bytes: 500_000,
  ...facts,
});
const film = (facts: Partial<MediaFacts> = {}): MediaFacts =>
  image({
    kind: 'video',
    mime: 'video/mp4',
    width: 1080,
    height: 1920,
    durationMs: 20_000,
    framesPerSecond: 30,
    ...facts,
  });
const codes = (...args: Parameters<typeof mediaProblems>) => mediaProblems(...args).map(({ code }) => code);

describe('the rules of the networks', () => {
  it('name the file and the rule: a PNG, six to one, a reel of two seconds, one of ninety-one', () => {
    expect(mediaProblems('instagram', 'image', [image({ mime: 'image/png' })])).toEqual([{ code: 'type', file: 1, id: 'one', is: 'image/png', most: 'image/jpeg' }]); // prettier-ignore
    expect(mediaProblems('instagram', 'carousel', [image(), image({ id: 'two', width: 6000, height: 1000 })])).toEqual([{ code: 'ratio', file: 2, id: 'two', is: '6', least: '0.8', most: '1.91' }]); // prettier-ignore
    expect(mediaProblems('instagram', 'reel', [film({ durationMs: 2_000 })])).toMatchObject([{ code: 'too-short', is: '2', least: '3' }]); // prettier-ignore
    expect(mediaProblems('facebook', 'reel', [film({ durationMs: 91_000 })])).toMatchObject([{ code: 'too-long', is: '91', most: '90' }]); // prettier-ignore
  });

  it('take what is good for every format, and refuse none at all', () => {
    for (const network of NETWORKS)
      for (const format of FORMATS[network]) {
        const rule = mediaRule(network, format);
        const good = rule.image ? image() : film();
        const files = Array.from({ length: rule.files[0] }, () => good);
        expect([network, format, codes(network, format, files)]).toEqual([network, format, []]);
        if (rule.files[0] > 0) expect(codes(network, format, [])).toEqual(['too-few-files']);
        const many = Array.from({ length: rule.files[1] + 1 }, () => good);
        expect(codes(network, format, many)).toEqual(['too-many-files']);
      }
  });

  it('refuse a video where a picture is wanted, and the other way round', () => {
    expect(codes('instagram', 'image', [film()])).toEqual(['kind']);
    expect(codes('tiktok', 'video', [image()])).toEqual(['kind']);
  });

  it('take the ends of what they allow, and nothing beyond', () => {
    expect(codes('instagram', 'image', [image({ width: 800, height: 1000 })])).toEqual([]);
    expect(codes('instagram', 'image', [image({ width: 799, height: 1000 })])).toEqual(['ratio']);
    expect(codes('instagram', 'image', [image({ bytes: 8 * 1024 * 1024 })])).toEqual([]);
    expect(codes('instagram', 'image', [image({ bytes: 8 * 1024 * 1024 + 1 })])).toEqual(['too-many-bytes']);
    expect(codes('instagram', 'reel', [film({ framesPerSecond: 22 })])).toEqual(['frames']);
    expect(codes('facebook', 'reel', [film({ width: 480, height: 853 })])).toEqual(['too-small']);
  });
});

describe('a crop', () => {
  const size = fc.record({ width: fc.integer({ min: 200, max: 6000 }), height: fc.integer({ min: 200, max: 6000 }) });
  const focus = fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('lies in its picture and has a ratio that is taken', () => {
    fc.assert(
      fc.property(size, focus, (picture, at) => {
        const crop = cropTo(picture, [0.8, 1.91], at);
        expect(cropFits(picture, crop)).toBe(true);
        expect(crop.width / crop.height).toBeGreaterThanOrEqual(0.8);
        expect(crop.width / crop.height).toBeLessThanOrEqual(1.91);
      }),
    );
  });

  it('is all of a picture that fits already', () => {
    expect(cropTo({ width: 1000, height: 1000 }, [0.8, 1.91])).toEqual({ left: 0, top: 0, width: 1000, height: 1000 });
  });

  it('follows its focus to the edge', () => {
    expect(cropTo({ width: 3000, height: 1000 }, [1, 1], { x: 1, y: 0.5 })).toMatchObject({ left: 2000, width: 1000 });
    expect(cropTo({ width: 3000, height: 1000 }, [1, 1], { x: 0, y: 0.5 })).toMatchObject({ left: 0 });
  });

  it('that somebody sends is looked at', () => {
    const picture = { width: 100, height: 100 };
    for (const crop of [{ left: -1, top: 0, width: 5, height: 5 }, { left: 0, top: 0, width: 101, height: 5 }, { left: 0.5, top: 0, width: 5, height: 5 }, { left: 0, top: 0, width: 0, height: 5 }]) expect(cropFits(picture, crop)).toBe(false); // prettier-ignore
  });
});
