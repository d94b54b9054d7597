import { glow } from './light.ts';
import { lit, mix } from './palette.ts';
import { star, xy } from './paths.ts';
import { type Sheet, round } from './sheet.ts';
import { band, ellipse, turned } from './solids.ts';

const BRASS = '#b98a3e';

/** A tea glass with its painted band. */
export function teaGlass(s: Sheet, x: number, y: number, size: number, tea: string, gold = '#d9a441'): void {
  const profile: Array<[number, number]> = [[0, size * 0.25], [size * 0.1, size * 0.27], [size * 0.55, size * 0.3], [size, size * 0.36]]; // prettier-ignore
  s.add('<g opacity=".92">');
  turned(s, x, y, profile.map(([h, r]) => [h * 0.84, r * 0.955]), tea, { gloss: 0.5, tilt: 0.22 }); // prettier-ignore
  s.add('</g>');
  turned(s, x, y, [[0, size * 0.255], [size * 0.06, size * 0.27]], mix(tea, '#ffffff', 0.4), { gloss: 0.2 }); // prettier-ignore
  ellipse(s, x, y - size * 0.84, size * 0.34, size * 0.07, lit(tea, 0.45));
  s.add(
    `<path d="M${xy([x - size * 0.345, y - size * 0.84])}L${xy([x - size * 0.36, y - size])}A${round(size * 0.36)} ${round(size * 0.08)} 0 0 0 ${xy([x + size * 0.36, y - size])}L${xy([x + size * 0.345, y - size * 0.84])}A${round(size * 0.345)} ${round(size * 0.07)} 0 0 1 ${xy([x - size * 0.345, y - size * 0.84])}Z" fill="#fffaf0" opacity=".28"/>`,
  );
  band(s, x, y - size * 0.62, size * 0.318, 0.12, size * 0.1, gold, `${round(size * 0.05)} ${round(size * 0.03)}`);
  band(s, x, y - size * 0.71, size * 0.326, 0.12, size * 0.02, gold);
  band(s, x, y - size * 0.53, size * 0.308, 0.12, size * 0.02, gold);
  s.add(
    `<ellipse cx="${x}" cy="${round(y - size)}" rx="${round(size * 0.36)}" ry="${round(size * 0.08)}" fill="none" stroke="#fff6e2" stroke-width="2.5" opacity=".8"/>`,
  );
}

/** The silver pot of mint tea. */
export function teapot(s: Sheet, x: number, y: number, size: number, metal = '#c9c4bb'): void {
  const k = size / 100;
  const spout = `M${xy([x - 34 * k, y - 46 * k])}C${xy([x - 62 * k, y - 50 * k])} ${xy([x - 58 * k, y - 84 * k])} ${xy([x - 84 * k, y - 96 * k])}L${xy([x - 78 * k, y - 102 * k])}C${xy([x - 50 * k, y - 92 * k])} ${xy([x - 50 * k, y - 70 * k])} ${xy([x - 30 * k, y - 68 * k])}Z`;
  s.add(`<path d="${spout}" fill="${s.linear([[0, lit(metal, 0.5)], [1, lit(metal, -0.5)]], 0, 0, 0.6, 1)}"/>`); // prettier-ignore
  s.add(`<path d="M${xy([x + 34 * k, y - 84 * k])}C${xy([x + 82 * k, y - 104 * k])} ${xy([x + 84 * k, y - 36 * k])} ${xy([x + 40 * k, y - 30 * k])}" fill="none" stroke="${s.linear([[0, lit(metal, 0.3)], [1, lit(metal, -0.6)]])}" stroke-width="${round(8 * k)}" stroke-linecap="round"/>`); // prettier-ignore
  const outline: Array<[number, number]> = [[0, 26], [5, 24], [10, 30], [34, 46], [58, 44], [80, 30], [88, 24], [94, 26], [108, 18], [120, 7], [126, 4], [132, 6], [138, 1]]; // prettier-ignore
  turned(s, x, y, outline.map(([h, r]) => [h * k, r * k]), metal, { gloss: 0.8 }); // prettier-ignore
  band(s, x, y - 56 * k, 44 * k, 0.16, 2 * k, lit(metal, -0.4), `${round(3 * k)} ${round(2 * k)}`);
  band(s, x, y - 84 * k, 27 * k, 0.16, 1.5 * k, lit(metal, -0.4));
  band(s, x, y - 30 * k, 44 * k, 0.16, 1.5 * k, lit(metal, -0.4));
}

export function bottle(s: Sheet, x: number, y: number, h: number, glass: string, cap = '#6a4228'): void {
  turned(s, x, y, [[0, h * 0.2], [h * 0.04, h * 0.22], [h * 0.5, h * 0.22], [h * 0.62, h * 0.17], [h * 0.68, h * 0.075], [h * 0.76, h * 0.07]], glass, { gloss: 0.9 }); // prettier-ignore
  turned(s, x, y - h * 0.76, [[0, h * 0.085], [h * 0.2, h * 0.08], [h * 0.24, h * 0.05]], cap, { gloss: 0.3 }); // prettier-ignore
  s.add(
    `<rect x="${round(x - h * 0.17)}" y="${round(y - h * 0.42)}" width="${round(h * 0.34)}" height="${round(h * 0.24)}" fill="#f6ecd8" opacity=".92"/><path d="${star(x, y - h * 0.3, h * 0.06, 8, 0.6)}" fill="${lit(glass, -0.3)}"/>`,
  );
}

export function dropper(s: Sheet, x: number, y: number, h: number, glass: string): void {
  turned(s, x, y, [[0, h * 0.26], [h * 0.04, h * 0.29], [h * 0.48, h * 0.29], [h * 0.56, h * 0.2], [h * 0.6, h * 0.11]], glass, { gloss: 0.95 }); // prettier-ignore
  turned(s, x, y - h * 0.6, [[0, h * 0.12], [h * 0.16, h * 0.12]], BRASS, { gloss: 0.9 }); // prettier-ignore
  turned(s, x, y - h * 0.76, [[0, h * 0.075], [h * 0.12, h * 0.085], [h * 0.22, h * 0.06], [h * 0.25, h * 0.02]], '#f4ead8', { gloss: 0.5 }); // prettier-ignore
  s.add(
    `<rect x="${round(x - h * 0.2)}" y="${round(y - h * 0.4)}" width="${round(h * 0.4)}" height="${round(h * 0.27)}" rx="3" fill="#fbf6ec" opacity=".94"/><path d="${star(x, y - h * 0.3, h * 0.05, 8, 0.6)}" fill="${lit(glass, -0.2)}"/><path d="M${round(x - h * 0.12)} ${round(y - h * 0.2)}h${round(h * 0.24)}" stroke="${lit(glass, -0.2)}" stroke-width="3"/>`,
  );
}

/** A candle in a small glass. */
export function candle(s: Sheet, x: number, y: number, size: number, glass = '#c98a4a'): void {
  turned(s, x, y, [[0, size * 0.34], [size * 0.5, size * 0.4], [size, size * 0.42]], glass, { gloss: 0.4, tilt: 0.2, mouth: '#ffcf7a' }); // prettier-ignore
  glow(s, x, y - size * 0.6, size * 0.8, '#ffd88a', 0.9);
  s.add(
    `<path d="M${x} ${round(y - size * 1.42)}q${round(size * 0.14)} ${round(size * 0.3)} 0 ${round(size * 0.44)}q${round(-size * 0.14)} ${round(-size * 0.14)} 0 ${round(-size * 0.44)}" fill="#fff6d6"/>`,
  );
  glow(s, x, y - size * 1.15, size * 1.7, '#ffc66a', 0.4);
}
