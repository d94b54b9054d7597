import { glow } from './light.ts';
import { lit, mix } from './palette.ts';
import { below, polygon, smoothPath, xy } from './paths.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { SCENE_WIDTH as W } from './size.ts';

export interface Sky {
  top: string;
  middle: string;
  low: string;
  sun: string;
}

export const SKIES: Record<'day' | 'gold' | 'dusk' | 'night', Sky> = {
  day: { top: '#3f7fb5', middle: '#8fbcd3', low: '#f3e3c4', sun: '#fff6df' },
  gold: { top: '#7f93b0', middle: '#f0bf85', low: '#ffdf9c', sun: '#fff3c8' },
  dusk: { top: '#37426e', middle: '#bf7072', low: '#f7a860', sun: '#ffd48a' },
  night: { top: '#0d1433', middle: '#22305f', low: '#6a5480', sun: '#ffe9c0' },
};

export function sky(s: Sheet, tone: Sky, horizon: number, sunX = 1100, sunY = horizon - 130): void {
  s.add(
    `<rect width="${W}" height="${horizon + 60}" fill="${s.linear([
      [0, tone.top],
      [0.58, tone.middle],
      [1, tone.low],
    ])}"/>`,
  );
  glow(s, sunX, sunY, 620, tone.sun, 0.75, 0.75);
  glow(s, sunX, sunY, 150, '#fffaf0', 0.95);
}

export function clouds(s: Sheet, count: number, y: number, colour: string, opacity = 0.5): void {
  for (let i = 0; i < count; i++) {
    const [cx, cy] = [s.between(0, W), y + s.between(-130, 90)];
    for (let puff = 0; puff < 5; puff++)
      glow(s, cx + s.between(-150, 150), cy + s.between(-16, 16), s.between(90, 220), colour, opacity, 0.2);
  }
}

export function stars(s: Sheet, count: number, bottom: number): void {
  for (let i = 0; i < count; i++) {
    s.add(
      `<circle cx="${round(s.between(0, W))}" cy="${round(s.between(0, bottom))}" r="${round(0.8 + s.random() ** 4 * 3)}" fill="#fff6e4" opacity="${round(s.between(0.3, 1))}"/>`,
    );
  }
}

/** A range of hills with its light side towards the sun, fading downwards into haze. */
export function ridge(
  s: Sheet,
  y: number,
  height: number,
  colour: string,
  haze: string,
  jagged = 0.5,
  bottom = 1067,
): Point[] {
  const points: Point[] = [];
  const [phase, wave] = [s.between(0, 6), s.between(0.9, 1.6)];
  for (let x = -40; x <= W + 40; x += 40) {
    const slow = Math.sin(phase + (x / W) * 5 * wave) * 0.5 + Math.sin(phase * 2 + (x / W) * 11) * 0.25;
    points.push([x, y - height * (0.5 + slow * 0.55) - s.between(-1, 1) * height * 0.16 * jagged]);
  }
  const path = jagged > 0.4 ? `M${points.map(xy).join('L')}L${W + 40} ${bottom}L-40 ${bottom}Z` : below(points, bottom);
  s.add(
    `<path d="${path}" fill="${s.linear([
      [0, colour],
      [1, mix(colour, haze, 0.75)],
    ])}"/>`,
  );
  return points;
}

/** A range of rock against the light: broken crests, a shaded flank under every peak, snow if there is any. */
export function range(
  s: Sheet,
  y: number,
  height: number,
  colour: string,
  haze: string,
  snow?: string,
  bottom = 1067,
): void {
  const peaks: Point[] = [];
  for (let x = -140; x < W + 240; x += s.between(130, 250)) peaks.push([x, y - height * s.between(0.45, 1)]);
  const flanks = peaks.slice(1).map((peak, i) => {
    const before = peaks[i]!;
    const valley: Point = [
      before[0] + (peak[0] - before[0]) * s.between(0.4, 0.6),
      Math.max(peak[1], before[1]) + height * s.between(0.14, 0.3),
    ];
    return { down: broken(s, before, valley), up: broken(s, valley, peak) };
  });
  const crest = flanks.flatMap(({ down, up }) => [...down, ...up]);
  s.add(
    `<path d="M${crest.map(xy).join('L')}V${bottom}H-140Z" fill="${s.linear([
      [0, lit(colour, 0.16)],
      [1, mix(colour, haze, 0.8)],
    ])}"/>`,
  );
  const shade = s.linear([
    [0, lit(colour, -0.42), 0.8],
    [1, lit(colour, -0.2), 0],
  ]);
  const cap =
    snow &&
    s.linear([
      [0, snow, 0.95],
      [1, snow, 0.35],
    ]);
  flanks.slice(0, -1).forEach(({ up }, i) => {
    const [peak, down] = [up.at(-1)!, flanks[i + 1]!.down];
    const spine = [0.22, 0.45, 0.7, 1].map((t, k): Point => [
      peak[0] + (k % 2 ? -1 : 1) * s.between(6, 26),
      peak[1] + height * 0.95 * t,
    ]);
    const foot: Point = [up[0]![0] - 30, up[0]![1] + height * 0.5];
    if (cap) {
      const line = peak[1] + height * s.between(0.16, 0.24);
      const above = (points: Point[]) => points.filter((point) => point[1] < line);
      const rim = [...above(up), ...above(down)];
      const [first, last] = [rim[0] ?? peak, rim.at(-1) ?? peak];
      const torn = [0.8, 0.6, 0.4, 0.2].map((t, k): Point => [
        first[0] + (last[0] - first[0]) * t,
        line + height * (k % 2 ? 0.1 : -0.03),
      ]);
      if (rim.length > 2) s.add(`<path d="${polygon([...rim, ...torn])}" fill="${cap}"/>`);
    }
    s.add(`<path d="${polygon([...up, ...spine, foot])}" fill="${shade}"/>`);
  });
}

/** A straight slope made rock: halved three times, each time pushed a little off its line. */
function broken(s: Sheet, from: Point, to: Point): Point[] {
  let points: Point[] = [from, to];
  for (let push = 15; push > 3; push /= 2) {
    points = points.flatMap((point, i): Point[] => {
      const next = points[i + 1];
      return next ? [point, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2 + s.between(-push, push)]] : [point];
    });
  }
  return points;
}

/** A dune: a crest that winds towards us, one side in the sun and one in the shade, both losing themselves below. */
export function dune(s: Sheet, peak: Point, foot: Point, left: number, right: number, colour: string): void {
  const [px, py] = peak;
  const [fx, fy] = foot;
  const crest: Point[] = [
    peak,
    [px + (fx - px) * 0.18 + 46, py + (fy - py) * 0.3],
    [px + (fx - px) * 0.62 - 52, py + (fy - py) * 0.62],
    foot,
  ];
  const slope = (end: number): Point[] => [[px + (end - px) * 0.12, py + 10], [px + (end - px) * 0.45, py + (fy - py) * 0.5], [end, fy + 6], [end < px ? -60 : 1660, fy + 34]]; // prettier-ignore
  const skyline = [...slope(left).reverse(), peak, ...slope(right)].filter(
    ([x], index, all) => index === 0 || x > all[index - 1]![0],
  );
  const sunny = s.linear([[0, lit(colour, 0.42)], [0.4, lit(colour, 0.12)], [1, lit(colour, -0.18)]], 1, 0, 0.2, 1); // prettier-ignore
  const shade = lit(colour, -0.48);
  const shady = s.linear([
    [0, shade, 1],
    [0.35, lit(colour, -0.34), 0.9],
    [0.8, lit(colour, -0.2), 0.35],
    [1, colour, 0],
  ]);
  const lee: Point[] = slope(left).slice(0, 3);
  s.add(
    `<path d="${smoothPath(skyline)}V1080H-60Z" fill="${sunny}"/>`,
    `<path d="${smoothPath(crest)}L${xy([Math.min(fx, lee[2]![0]) - 40, fy + 8])}L${xy(lee[2]!)}${smoothPath([...lee].reverse().concat([peak])).replace(/^M[^C]*/, '')}Z" fill="${shady}"/>`,
  );
}

/** Ripples that the wind leaves in sand. */
export function ripples(s: Sheet, top: number, bottom: number, colour: string): void {
  for (let y = top; y < bottom; y += 5 + (y - top) * 0.045) {
    const sway = (y - top) * 0.06 + 3;
    const points = Array.from({ length: 12 }, (_, i): Point => [
      i * 150 - 20,
      y + Math.sin(i * 1.3 + y * 0.021) * sway + s.between(-sway, sway) * 0.3,
    ]);
    const width = round(1 + (y - top) * 0.012);
    s.add(
      `<path d="${smoothPath(points)}" fill="none" stroke="${lit(colour, -0.5)}" stroke-width="${width}" opacity=".22"/>`,
      `<path d="${smoothPath(points.map(([px, py]): Point => [px, py + width * 1.3]))}" fill="none" stroke="${lit(colour, 0.6)}" stroke-width="${width}" opacity=".26"/>`,
    );
  }
}

/** Open water from the horizon down, with the sun's path on it. */
export function sea(
  s: Sheet,
  horizon: number,
  far: string,
  near: string,
  sunX: number,
  glint = '#fff3d0',
  bottom = 1067,
): void {
  s.add(
    `<rect y="${horizon}" width="${W}" height="${bottom - horizon}" fill="${s.linear([
      [0, far],
      [1, near],
    ])}"/>`,
  );
  for (let i = 0; i < 260; i++) {
    const t = s.random() ** 1.6;
    const y = horizon + 3 + t * (bottom - horizon);
    const spread = 60 + t * 760;
    const x = s.chance(0.55) ? sunX + s.between(-1, 1) * spread * 0.45 : s.between(0, W);
    const length = (14 + t * 120) * s.between(0.5, 1.4);
    const onPath = Math.abs(x - sunX) < spread * 0.5;
    s.add(
      `<path d="M${round(x)} ${round(y)}q${round(length / 2)} ${round(-1 - t * 6)} ${round(length)} 0q${round(-length / 2)} ${round(2 + t * 4)} ${round(-length)} 0" fill="${onPath ? glint : lit(near, s.chance(0.5) ? 0.35 : -0.3)}" opacity="${round((onPath ? 0.75 : 0.32) * 10) / 10}"/>`,
    );
  }
}
