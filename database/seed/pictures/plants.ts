import { lit } from './palette.ts';
import { polygon, smoothPath, xy } from './paths.ts';
import { type Point, type Sheet, round } from './sheet.ts';

/** One leaf along an axis, with a lit and a shaded half. */
export function leaf(
  s: Sheet,
  x: number,
  y: number,
  length: number,
  width: number,
  angle: number,
  colour: string,
): void {
  const [c, n] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): Point => [x + c * along - n * across, y + n * along + c * across];
  const tip = at(length, 0);
  const half = (sign: number) =>
    `M${xy([x, y])}Q${xy(at(length * 0.45, sign * width))} ${xy(tip)}Q${xy(at(length * 0.5, sign * width * 0.08))} ${xy([x, y])}Z`;
  s.add(`<path d="${half(-1)}" fill="${lit(colour, 0.28)}"/>`, `<path d="${half(1)}" fill="${lit(colour, -0.22)}"/>`);
}

/** A sprig that curves as it grows: olive, mint or orange, by its leaf. */
export function sprig(
  s: Sheet,
  x: number,
  y: number,
  length: number,
  angle: number,
  colour: string,
  leafLength = 60,
  pairs = 6,
  fruit?: string,
): void {
  const bend = s.between(-0.5, 0.5);
  const at = (t: number): Point => [
    x + Math.cos(angle + bend * t) * length * t,
    y + Math.sin(angle + bend * t) * length * t,
  ];
  s.add(
    `<path d="${smoothPath([at(0), at(0.33), at(0.66), at(1)])}" fill="none" stroke="${lit(colour, -0.4)}" stroke-width="${round(Math.max(3, leafLength * 0.07))}" stroke-linecap="round"/>`,
  );
  for (let i = 1; i <= pairs; i++) {
    const t = i / pairs;
    const [px, py] = at(t);
    for (const side of [-1, 1]) {
      const size = leafLength * (1.1 - t * 0.45) * s.between(0.85, 1.15);
      leaf(
        s,
        px,
        py,
        size,
        size * 0.34,
        angle + bend * t + side * s.between(0.5, 1),
        lit(colour, s.between(-0.22, 0.22)),
      );
    }
    if (fruit && i % 2 === 0) s.add(`<circle cx="${round(px + 14)}" cy="${round(py + 20)}" r="${round(leafLength * 0.22)}" fill="${s.radial([[0, lit(fruit, 0.4)], [1, lit(fruit, -0.3)]], 0.35, 0.3, 0.7)}"/>`); // prettier-ignore
  }
}

/** A palm frond: arched rib, drooping leaflets. */
export function frond(
  s: Sheet,
  x: number,
  y: number,
  length: number,
  angle: number,
  colour: string,
  leaflets = 22,
): void {
  const droop = Math.cos(angle) >= 0 ? 1 : -1;
  const at = (t: number): Point => [
    x + Math.cos(angle) * length * t,
    y + Math.sin(angle) * length * t + length * 0.42 * t * t,
  ];
  let [light, dark] = ['', ''];
  for (let i = 2; i <= leaflets; i++) {
    const t = i / leaflets;
    const [px, py] = at(t);
    const size = length * 0.34 * Math.sin(Math.PI * (0.15 + t * 0.8));
    const direction = Math.atan2(Math.sin(angle) + 0.84 * t, Math.cos(angle));
    for (const side of [-1, 1]) {
      const a = direction + side * (0.95 - t * 0.35);
      const blade = polygon([[px, py - 1.5], [px + Math.cos(a) * size * 0.5 + 2, py + Math.sin(a) * size * 0.5 + size * 0.02], [px + Math.cos(a) * size, py + Math.sin(a) * size + size * 0.18], [px + droop * 3, py + 3]]); // prettier-ignore
      if (side === -1) light += blade;
      else dark += blade;
    }
  }
  s.add(
    `<path d="${dark}" fill="${lit(colour, -0.35)}"/>`,
    `<path d="${light}" fill="${lit(colour, 0.16)}"/>`,
    `<path d="${smoothPath([at(0), at(0.33), at(0.66), at(1)])}" fill="none" stroke="${lit(colour, 0.3)}" stroke-width="${round(Math.max(1.5, length * 0.012))}"/>`,
  );
}

export function palmTree(s: Sheet, x: number, foot: number, height: number, colour: string, lean = 0): void {
  const [tx, ty] = [x + lean, foot - height];
  const w = height * 0.032;
  const bark = s.linear([[0, '#a47a52'], [0.5, '#7b5537'], [1, '#3d2720']], 0, 0, 1, 0); // prettier-ignore
  s.add(
    `<path d="M${xy([x - w * 1.4, foot])}Q${xy([x + lean * 0.3 - w, foot - height * 0.5])} ${xy([tx - w * 0.8, ty])}H${round(tx + w * 0.8)}Q${xy([x + lean * 0.3 + w, foot - height * 0.5])} ${xy([x + w * 1.4, foot])}Z" fill="${bark}"/>`,
  );
  const size = height * 0.48;
  for (const angle of [0.25, 2.9, -0.15, 3.3, -0.55, -2.55, -0.95, -2.1, -1.5]) {
    frond(
      s,
      tx,
      ty,
      size * s.between(0.82, 1.08),
      angle + s.between(-0.12, 0.12),
      lit(colour, s.between(-0.15, 0.2)),
      18,
    );
  }
}
