import { cropTo, type Crop } from '../../domain/media/crop.ts';

export interface Size {
  width: number;
  height: number;
}
/** Width over height that a crop keeps to, from and to; null: any. */
export type Shape = readonly [least: number, most: number] | null;
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

/** A hair of play on the side that networks take: a pixel that is rounded must not make a picture too narrow or too wide. */
export const SHAPES: readonly { name: string; shape: Shape }[] = [
  { name: 'Libre', shape: null },
  { name: 'Carré 1:1', shape: [1, 1] },
  { name: 'Portrait 4:5', shape: [0.8, 0.806] },
  { name: 'Paysage 1,91:1', shape: [1.896, 1.91] },
  { name: 'Story 9:16', shape: [0.56, 0.565] },
];

/** Sides that networks take at least, in pixels. */
const LEAST_SIDE = 320;
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** The largest part of that shape, around the middle of another. */
export function shaped(picture: Size, shape: Shape, around: Crop): Crop {
  const focus = {
    x: (around.left + around.width / 2) / picture.width,
    y: (around.top + around.height / 2) / picture.height,
  };
  return shape ? cropTo(picture, shape, focus) : { left: 0, top: 0, ...picture };
}

/** As far as the picture goes. */
export const movedBy = (picture: Size, box: Crop, dx: number, dy: number): Crop => ({
  ...box,
  left: clamp(Math.round(box.left + dx), 0, picture.width - box.width),
  top: clamp(Math.round(box.top + dy), 0, picture.height - box.height),
});

/** By a corner that is dragged; the one across from it stays. Its shape is kept to, and it grows no smaller than networks take. */
export function resizedBy(picture: Size, box: Crop, corner: Corner, [dx, dy]: [number, number], shape: Shape): Crop {
  const [west, north] = [corner.endsWith('w'), corner.startsWith('n')];
  const room = {
    width: west ? box.left + box.width : picture.width - box.left,
    height: north ? box.top + box.height : picture.height - box.top,
  };
  const wanted = { width: box.width + (west ? -dx : dx), height: box.height + (north ? -dy : dy) };
  const size = fitted(wanted, room, shape, Math.min(LEAST_SIDE, picture.width, picture.height));
  return {
    ...size,
    left: west ? box.left + box.width - size.width : box.left,
    top: north ? box.top + box.height - size.height : box.top,
  };
}

/** A size near the wanted one that fits in its room. */
function fitted(wanted: Size, room: Size, shape: Shape, least: number): Size {
  if (!shape) {
    const side = (name: keyof Size) => Math.round(clamp(wanted[name], Math.min(least, room[name]), room[name]));
    return { width: side('width'), height: side('height') };
  }
  const ratio = (shape[0] + shape[1]) / 2;
  const most = Math.min(room.width, room.height * ratio);
  const fewest = Math.min(most, Math.max(least, least * ratio));
  const width = clamp(Math.max(wanted.width, wanted.height * ratio), fewest, most);
  // Rounded down, both lie in their room; the rest is left to `cropTo`, which knows how to round within a shape.
  const whole = { width: Math.max(1, Math.floor(width)), height: Math.max(1, Math.floor(width / ratio)) };
  const { width: kept, height } = cropTo(whole, shape);
  return { width: kept, height };
}
