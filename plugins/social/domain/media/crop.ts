/** A part of a picture, in its pixels. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}
interface Size {
  width: number;
  height: number;
}

/**
 * The largest part of a picture whose width over height lies between `least` and `most`, around a focus given in parts
 * of its width and height (0.5, 0.5: the middle). All of it where it fits already.
 */
export function cropTo(
  { width, height }: Size,
  [least, most]: readonly [number, number],
  focus = { x: 0.5, y: 0.5 },
): Crop {
  const ratio = width / height;
  // Rounded inwards: a pixel too much would be refused as quickly as a hundred.
  const kept =
    ratio > most
      ? { width: Math.max(1, Math.floor(height * most)), height }
      : ratio < least
        ? { width, height: Math.max(1, Math.floor(width / least)) }
        : { width, height };
  const place = (whole: number, part: number, at: number) =>
    Math.round(Math.min(Math.max(at * whole - part / 2, 0), whole - part));
  return { ...kept, left: place(width, kept.width, focus.x), top: place(height, kept.height, focus.y) };
}

/** Whether a part lies within its picture: whoever sends one may send anything. */
export const cropFits = ({ width, height }: Size, crop: Crop): boolean =>
  [crop.left, crop.top, crop.width, crop.height].every(Number.isInteger) &&
  crop.left >= 0 && crop.top >= 0 && crop.width > 0 && crop.height > 0 &&
  crop.left + crop.width <= width && crop.top + crop.height <= height; // prettier-ignore
