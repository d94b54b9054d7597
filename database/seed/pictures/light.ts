import { type Mood, SUN, lit, mix } from './palette.ts';
import { archPath, polygon, smoothPath } from './paths.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { SCENE_HEIGHT as H, SCENE_WIDTH as W } from './size.ts';

export type Gobo = 'window' | 'palm' | 'arch' | 'lattice' | 'none';
export const GOBOS: readonly Gobo[] = ['window', 'palm', 'arch', 'lattice'];

/** A plaster wall with the light of a window on it, out of focus. */
export function wall(s: Sheet, colour: string, gobo: Gobo, bottom = H): void {
  s.add(`<rect width="${W}" height="${bottom}" fill="${s.linear([[0, lit(colour, 0.08)], [0.55, lit(colour, -0.1)], [1, lit(colour, -0.38)]], 0, 0, 1, 0.7)}"/>`); // prettier-ignore
  for (let i = 0; i < 26; i++) {
    // The trowel's slow patches of lighter and darker plaster.
    const patch = s.radial([[0, lit(colour, s.between(-0.5, 0.5)), 0.16], [1, colour, 0]]); // prettier-ignore
    s.add(
      `<ellipse cx="${round(s.between(0, W))}" cy="${round(s.between(0, bottom))}" rx="${round(s.between(120, 380))}" ry="${round(s.between(60, 200))}" fill="${patch}"/>`,
    );
  }
  glow(s, s.between(380, 620), bottom * 0.35, 760, SUN, 0.26);
  castLight(s, gobo, bottom);
}

/** What the sun draws on the wall on its way in. */
function castLight(s: Sheet, gobo: Gobo, bottom: number): void {
  const [x, lean] = [s.between(300, 720), s.between(140, 260)];
  const sun = s.linear([[0, SUN, 0.6], [1, '#ffe6b8', 0.2]], 0, 0, 0.5, 1); // prettier-ignore
  if (gobo === 'window') {
    for (let column = 0; column < 2; column++) {
      for (let row = 0; row < 3; row++) {
        const [left, top] = [x + column * 215 + row * lean * 0.42, 40 + row * (bottom * 0.29)];
        s.add(`<path d="${polygon([[left, top], [left + 190, top + 34], [left + 190 + lean * 0.36, top + 34 + bottom * 0.25], [left + lean * 0.36, top + bottom * 0.25]])}" fill="${sun}"/>`); // prettier-ignore
      }
    }
  } else if (gobo === 'arch') {
    s.add(
      `<g transform="skewX(${-round(lean / 14)}) translate(${round(lean)} 0)"><path d="${archPath(x + 160, bottom + 40, 520, bottom * 0.92, 'pointed')}" fill="${sun}"/></g>`,
    );
  } else if (gobo === 'lattice') {
    s.add(`<g transform="skewX(14) translate(-120 0)">`);
    for (let column = 0; column < 9; column++) {
      for (let row = 0; row < 9; row++) {
        const [cx, cy] = [x - 180 + column * 88, 30 + row * 88];
        if (cy < bottom) s.add(`<path d="${polygon([[cx, cy - 37], [cx + 37, cy], [cx, cy + 37], [cx - 37, cy]])}" fill="${sun}"/>`); // prettier-ignore
      }
    }
    s.add('</g>');
  } else if (gobo === 'palm') {
    s.add(`<path d="${polygon([[x - 260, 0], [x + 760, 0], [x + 980, bottom], [x - 120, bottom]])}" fill="${sun}" opacity=".62"/>`); // prettier-ignore
    for (let frond = 0; frond < 3; frond++)
      frondShadow(s, x + s.between(-200, 800), s.between(-80, 160), s.between(0.25, 1.1));
  }
}

function frondShadow(s: Sheet, x: number, y: number, lean: number): void {
  let leaves = '';
  for (let i = 0; i < 24; i++) {
    const t = i / 23;
    const [px, py] = [x + Math.cos(lean) * 620 * t - 160 * t * t, y + Math.sin(lean) * 620 * t + 140 * t * t];
    const length = 250 * Math.sin(Math.PI * (0.16 + t * 0.8));
    for (const side of [-1, 1]) {
      const angle = lean + side * (1 - t * 0.45);
      const tip: Point = [px + Math.cos(angle) * length, py + Math.sin(angle) * length];
      leaves += polygon([[px - 7, py], tip, [px + 8, py + 8]]);
    }
  }
  s.add(`<path d="${leaves}" fill="#4a2a26" opacity=".42"/>`);
}

/** The surface that things stand on, from its far edge down. */
export function tabletop(s: Sheet, y: number, colour: string): void {
  s.add(
    `<rect y="${y}" width="${W}" height="${H - y}" fill="${s.linear([[0, lit(colour, -0.3)], [0.25, lit(colour, 0)], [1, lit(colour, -0.28)]])}"/>`, // prettier-ignore
    `<rect y="${y}" width="${W}" height="${H - y}" fill="${s.linear([[0, SUN, 0.4], [0.5, SUN, 0.12], [1, '#1d1218', 0.34]], 0, 0, 1, 0.25)}"/>`, // prettier-ignore
    `<rect y="${y - 26}" width="${W}" height="52" fill="${s.linear([[0, '#2a1b26', 0], [0.5, '#2a1b26', 0.34], [1, '#2a1b26', 0]])}"/>`, // prettier-ignore
  );
}

/** Wall, table and window light for a still life. */
export function studio(s: Sheet, mood: Mood, options: { horizon?: number; gobo?: Gobo; blur?: number } = {}): void {
  const { horizon = 720, gobo = s.pick(GOBOS), blur = 9 } = options;
  s.plane(blur);
  wall(s, mood.wall, gobo, horizon);
  tabletop(s, horizon, mood.table);
  glow(s, 420, horizon + 90, 560, SUN, 0.3, 0.3);
}

/** The shadow a thing throws to the right and away from the window, and the dark line where it stands. */
export function shadow(s: Sheet, x: number, y: number, radius: number, length = radius * 2.4, depth = 0.2): void {
  const fill = s.linear([[0, '#2a1720', 0.62], [0.35, '#2a1720', 0.4], [1, '#2a1720', 0]], 0, 0, 1, 0); // prettier-ignore
  const r = radius * depth;
  s.add(
    `<path d="${smoothPath([[x - radius * 0.9, y], [x, y - r * 1.1], [x + length * 0.6, y - r * 1.5], [x + length + radius, y - r * 0.9], [x + length * 0.8, y + r * 0.4], [x + radius * 0.4, y + r * 1.1], [x - radius * 0.5, y + r * 0.9]], true)}" fill="${fill}"/>`, // prettier-ignore
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radius * 1.04)}" ry="${round(r * 1.15)}" fill="#200f18" opacity=".5"/>`,
  );
}

export function glow(
  s: Sheet,
  cx: number,
  cy: number,
  radius: number,
  colour: string,
  opacity: number,
  squash = 1,
): void {
  const fill = s.radial([[0, colour, opacity], [0.45, colour, opacity * 0.42], [1, colour, 0]]); // prettier-ignore
  s.add(
    `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(radius)}" ry="${round(radius * squash)}" fill="${fill}"/>`,
  );
}

/** Points of light out of focus. */
export function bokeh(
  s: Sheet,
  count: number,
  colour: string,
  [left, top, right, bottom]: [number, number, number, number],
): void {
  for (let i = 0; i < count; i++) {
    const r = s.between(12, 44);
    const tone = mix(colour, SUN, s.between(0, 0.6));
    s.add(
      `<circle cx="${round(s.between(left, right))}" cy="${round(s.between(top, bottom))}" r="${round(r)}" fill="${tone}" opacity="${round(s.between(0.25, 0.8) * 10) / 10}"/>`,
    );
  }
}

/** Shafts of sun through steam or dust, from a point above. */
export function shafts(s: Sheet, x: number, y: number, count: number, spread: number, opacity = 0.3): void {
  for (let i = 0; i < count; i++) {
    const at = x + (i - (count - 1) / 2) * spread * 0.32;
    const foot = x + (i - (count - 1) / 2) * spread + s.between(180, 260);
    const width = s.between(50, 110);
    const fill = s.linear([[0, SUN, opacity], [0.7, SUN, opacity * 0.3], [1, SUN, 0]]); // prettier-ignore
    s.add(`<path d="${polygon([[at - 16, y], [at + 16, y], [foot + width, H], [foot - width, H]])}" fill="${fill}"/>`); // prettier-ignore
  }
}
