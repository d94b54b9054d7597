import { lit, mix } from './palette.ts';
import { smoothPath, xy } from './paths.ts';
import { type Point, type Sheet, round } from './sheet.ts';

/** Half of an outline: how wide the turned thing is at each height, from its foot up. */
export type Profile = Array<[height: number, radius: number]>;

export interface Finish {
  /** How much the thing mirrors its window, 0 to 1. */
  gloss?: number;
  /** How open the view from above is: the depth of its circles. */
  tilt?: number;
  /** An open mouth, with this colour inside. */
  mouth?: string;
}

const RINGS = 14;

/** A thing made on a wheel (pot, glass, bottle, lantern), lit from the left. (x, y) is the middle of its foot. */
export function turned(s: Sheet, x: number, y: number, profile: Profile, colour: string, finish: Finish = {}): void {
  const { gloss = 0.3, tilt = 0.16, mouth } = finish;
  const outline = (factor: number, shift: number): string => {
    const side = (sign: number) => profile.map(([h, r]): Point => [x + r * (shift + sign * factor), y - h]);
    const [right, left] = [side(1), side(-1).reverse()];
    const [foot, lip] = [profile[0]![1] * factor, profile.at(-1)![1] * factor];
    return (
      `${smoothPath(right)}A${round(lip)} ${round(lip * tilt)} 0 0 0 ${xy(left[0]!)}` +
      `${smoothPath(left).replace(/^M[^C]*/, '')}A${round(foot)} ${round(foot * tilt)} 0 0 0 ${xy(right[0]!)}Z`
    );
  };
  const [dark, light] = [lit(colour, -0.62), lit(colour, 0.3 + gloss * 0.2)];
  for (let ring = 0; ring < RINGS; ring++) {
    const t = ring / (RINGS - 1);
    const tone = t < 0.6 ? mix(dark, colour, t / 0.6) : mix(colour, light, (t - 0.6) / 0.4);
    s.add(`<path d="${outline(1 - t * 0.93, -t * 0.42)}" fill="${tone}"/>`);
  }
  const side = s.linear([[0, '#1a0d12', 0.12], [0.3, '#1a0d12', 0], [0.62, '#1a0d12', 0.02], [0.95, '#1a0d12', 0.42], [1, '#6b3a28', 0.25]], 0, 0, 1, 0); // prettier-ignore
  s.add(`<path d="${outline(1, 0)}" fill="${side}"/>`);
  if (gloss > 0) {
    s.add(`<path d="${outline(0.07, -0.56)}" fill="#fffaf0" opacity="${round(gloss * 0.75)}"/>`);
    s.add(`<path d="${outline(0.025, 0.86)}" fill="#ffe7c4" opacity="${round(gloss * 0.5)}"/>`);
  }
  if (mouth) {
    const [height, r] = profile.at(-1)!;
    ellipse(s, x, y - height, r, r * tilt, lit(colour, 0.35));
    const inside = s.linear([[0, lit(mouth, -0.7)], [0.6, lit(mouth, -0.3)], [1, lit(mouth, 0.12)]], 0, 0, 0.7, 1); // prettier-ignore
    ellipse(s, x, y - height + r * tilt * 0.06, r * 0.92, r * tilt * 0.88, inside);
  }
}

/** A painted band round a turned thing, following its curve. */
export function band(
  s: Sheet,
  x: number,
  y: number,
  radius: number,
  tilt: number,
  width: number,
  colour: string,
  dash = '',
): void {
  const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
  const fade = s.linear([[0, lit(colour, -0.4)], [0.3, lit(colour, 0.15)], [0.7, lit(colour, -0.15)], [1, lit(colour, -0.6)]], 0, 0, 1, 0); // prettier-ignore
  s.add(
    `<path d="M${round(x - radius)} ${y}A${radius} ${round(radius * tilt)} 0 0 0 ${round(x + radius)} ${y}" fill="none" stroke="${fade}" stroke-width="${width}"${dashes}/>`,
  );
}

export function ellipse(s: Sheet, cx: number, cy: number, rx: number, ry: number, fill: string, opacity = 1): void {
  s.add(
    `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${opacity < 1 ? ` opacity="${round(opacity * 10) / 10}"` : ''}/>`,
  );
}

/** A ball, a fruit, a stone: round, lit from the upper left. */
export function ball(s: Sheet, cx: number, cy: number, r: number, colour: string, squash = 1, gloss = 0.3): void {
  ellipse(s, cx, cy, r, r * squash, ballFill(s, colour));
  if (gloss > 0) ellipse(s, cx - r * 0.36, cy - r * squash * 0.42, r * 0.16, r * squash * 0.1, '#fffaf0', gloss);
}

export function ballFill(s: Sheet, colour: string): string {
  return s.radial([[0, lit(colour, 0.45)], [0.45, colour], [0.85, lit(colour, -0.45)], [1, lit(colour, -0.35)]], 0.34, 0.3, 0.75); // prettier-ignore
}

/** A slab seen from the front and a little above: plinth, book, box, board, with its lit top. */
export function slab(
  s: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  depth: number,
  colour: string,
  corner = 4,
): void {
  const front = s.linear([[0, lit(colour, 0.04)], [1, lit(colour, -0.34)]], 0, 0, 0.6, 1); // prettier-ignore
  const top = s.linear([[0, lit(colour, 0.5)], [1, lit(colour, 0.2)]], 0, 0, 1, 0.2); // prettier-ignore
  const inset = depth * 0.55;
  s.add(
    `<path d="M${xy([x + inset, y - height - depth])}H${round(x + width - inset)}L${xy([x + width, y - height])}H${round(x)}Z" fill="${top}"/>`,
    `<rect x="${round(x)}" y="${round(y - height)}" width="${round(width)}" height="${round(height)}" rx="${corner}" fill="${front}"/>`,
    `<rect x="${round(x)}" y="${round(y - height)}" width="${round(width)}" height="2.5" fill="#fff3da" opacity=".45"/>`,
  );
}

/** A round plinth: the drum that a product stands on. */
export function drum(s: Sheet, x: number, y: number, radius: number, height: number, colour: string): void {
  turned(s, x, y, [[0, radius], [height * 0.5, radius], [height, radius]], colour, { gloss: 0, tilt: 0.2 }); // prettier-ignore
  ellipse(s, x, y - height, radius, radius * 0.2, s.linear([[0, lit(colour, 0.55)], [1, lit(colour, 0.12)]], 0, 0, 1, 0.3)); // prettier-ignore
}
