import { type Point, round } from './sheet.ts';

/** A smooth curve through all the points (Catmull-Rom); `closed` joins the last to the first. */
export function smoothPath(points: Point[], closed = false): string {
  const at = (index: number): Point =>
    closed
      ? points[(index + points.length) % points.length]!
      : points[Math.min(Math.max(index, 0), points.length - 1)]!;
  let path = `M${xy(points[0]!)}`;
  const count = closed ? points.length : points.length - 1;
  for (let i = 0; i < count; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    path += `C${xy(c1)} ${xy(c2)} ${xy(p2)}`;
  }
  return closed ? `${path}Z` : path;
}

export function polygon(points: Point[]): string {
  return `M${points.map(xy).join('L')}Z`;
}

/** Everything below a line of hills. */
export function below(points: Point[], bottom: number): string {
  return `${smoothPath(points)}L${points.at(-1)![0]} ${bottom}L${points[0]![0]} ${bottom}Z`;
}

/** A regular star, or with `inner` = 1 a polygon of twice the sides. */
export function star(cx: number, cy: number, radius: number, tips: number, inner: number, turn = 0): string {
  const points = Array.from({ length: tips * 2 }, (_, i): Point => {
    const r = i % 2 === 0 ? radius : radius * inner;
    const angle = turn + (i * Math.PI) / tips;
    return [cx + r * Math.sin(angle), cy - r * Math.cos(angle)];
  });
  return polygon(points);
}

/** A Moroccan opening: a horseshoe (wider than its jambs) or a pointed arch; (x, y) is the middle of its foot. */
export function archPath(
  x: number,
  y: number,
  width: number,
  height: number,
  kind: 'round' | 'pointed' | 'horseshoe' = 'pointed',
): string {
  const half = width / 2;
  const top = y - height;
  if (kind === 'round')
    return `M${xy([x - half, y])}V${round(top + half)}A${half} ${half} 0 0 1 ${x + half} ${round(top + half)}V${y}Z`;
  if (kind === 'horseshoe') {
    const r = half * 1.12;
    const spring = top + r + r * 0.45;
    return `M${xy([x - half, y])}V${round(spring)}A${r} ${r} 0 1 1 ${x + half} ${round(spring)}V${y}Z`;
  }
  const spring = top + width * 0.62;
  return (
    `M${xy([x - half, y])}V${round(spring)}C${xy([x - half, spring - width * 0.36])} ${xy([x - half * 0.42, top + width * 0.12])} ${xy([x, top])}` +
    `C${xy([x + half * 0.42, top + width * 0.12])} ${xy([x + half, spring - width * 0.36])} ${xy([x + half, spring])}V${y}Z`
  );
}

export function xy([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
