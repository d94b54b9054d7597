import { cropTo, mediaRule, type Crop, type Format, type Network } from '@sys/social/domain';

interface Size {
  width: number;
  height: number;
}

/** Shapes that people know by name; `value` is width over height. */
export const RATIOS = [
  { name: '1:1', value: 1 },
  { name: '4:5', value: 4 / 5 },
  { name: '1.91:1', value: 1.91 },
  { name: '9:16', value: 9 / 16 },
] as const;

/** The shapes of pictures that all of these take, width over height; null when nobody minds. */
export function boundsOf(chosen: readonly { network: Network; format: Format }[]): readonly [number, number] | null {
  const ranges = chosen.flatMap(({ network, format }) => {
    const range = mediaRule(network, format).image?.ratio;
    return range ? [range] : [];
  });
  if (ranges.length === 0) return null;
  const [least, most] = [Math.max(...ranges.map(([low]) => low)), Math.min(...ranges.map(([, high]) => high))];
  // Of two that have nothing in common the narrower is kept: the preview says what the other misses.
  return least <= most ? [least, most] : [most, most];
}

export const fitsBounds = (ratio: number, bounds: readonly [number, number] | null): boolean =>
  bounds === null || (ratio >= bounds[0] - 1e-9 && ratio <= bounds[1] + 1e-9);

/** The largest part of a picture that all take; null when that is all of it. */
export function fittingCrop(size: Size, bounds: readonly [number, number] | null): Crop | null {
  if (!bounds || fitsBounds(size.width / size.height, bounds)) return null;
  return cropTo(size, bounds);
}

/** The largest part of one shape, around the middle of another part. */
export function cropOfRatio(size: Size, ratio: number, around: Crop): Crop {
  const focus = {
    x: (around.left + around.width / 2) / size.width,
    y: (around.top + around.height / 2) / size.height,
  };
  return cropTo(size, [ratio, ratio], focus);
}

/** Moved by so many pixels of the picture, as far as it goes. */
export function moveCrop(size: Size, crop: Crop, dx: number, dy: number): Crop {
  const within = (at: number, part: number, whole: number) => Math.round(Math.min(Math.max(at, 0), whole - part));
  return { ...crop, left: within(crop.left + dx, crop.width, size.width), top: within(crop.top + dy, crop.height, size.height) }; // prettier-ignore
}

/** Networks take nothing smaller. */
const LEAST_SIDE = 320;

/** Smaller or larger around its middle, in its shape: within the picture, and not below what networks take. */
export function scaleCrop(size: Size, crop: Crop, factor: number): Crop {
  const largest = Math.min(size.width / crop.width, size.height / crop.height);
  const smallest = Math.min(1, LEAST_SIDE / Math.min(crop.width, crop.height));
  const by = Math.min(Math.max(factor, smallest), largest);
  const [width, height] = [
    Math.max(1, Math.min(size.width, Math.floor(crop.width * by))),
    Math.max(1, Math.min(size.height, Math.floor(crop.height * by))),
  ];
  const centred = {
    left: Math.round(crop.left + (crop.width - width) / 2),
    top: Math.round(crop.top + (crop.height - height) / 2),
    width,
    height,
  };
  return moveCrop(size, centred, 0, 0);
}
