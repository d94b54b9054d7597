import { lantern, squareTiles } from './crafts.ts';
import { type Gobo, glow, shadow, studio, wall } from './light.ts';
import { bowl, dropShadow, heap, plate, surface } from './overhead.ts';
import { lit, moodOf } from './palette.ts';
import { star } from './paths.ts';
import { leaf, sprig } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { type Profile, band, slab, turned } from './solids.ts';

const GREEN = '#5a6f3c';

const VASES: readonly Profile[] = [
  [[0, 0.3], [0.06, 0.36], [0.4, 0.6], [0.66, 0.5], [0.82, 0.24], [0.94, 0.22], [1, 0.3]],
  [[0, 0.24], [0.1, 0.34], [0.5, 0.42], [0.8, 0.36], [0.9, 0.2], [1, 0.26]],
  [[0, 0.3], [0.3, 0.5], [0.55, 0.42], [0.75, 0.2], [0.92, 0.18], [1, 0.26]],
]; // prettier-ignore

export function vase(s: Sheet, x: number, y: number, h: number, colour: string, motif?: string, kind = 0): void {
  const shape = VASES[kind % VASES.length]!.map(([t, r]): [number, number] => [t * h, r * h * 0.85]);
  turned(s, x, y, shape, colour, { gloss: 0.55, tilt: 0.18, mouth: '#1d120e' }); // prettier-ignore
  if (!motif) return;
  const radiusAt = (t: number): number => {
    const next = Math.max(
      1,
      shape.findIndex(([height]) => height >= t * h),
    );
    const [a, b] = [shape[next - 1]!, shape[next]!];
    return a[1] + ((b[1] - a[1]) * (t * h - a[0])) / (b[0] - a[0] || 1);
  };
  for (const [t, width, dash] of [
    [0.22, 3, ''],
    [0.26, 9, '9 7'],
    [0.44, 16, '5 13'],
    [0.5, 3, ''],
    [0.62, 10, '10 8'],
    [0.67, 3, ''],
  ] as const) {
    const r = radiusAt(t);
    band(s, x, y - t * h + 2, r, 0.18, (width * h) / 260, motif, dash);
  }
}

export function ceramics(s: Sheet): void {
  const mood = moodOf(s);
  const [glaze, ink] = s.pick([
    ['#f1e8d6', '#24509a'],
    ['#f1e8d6', '#24509a'],
    ['#e9d9b4', '#2f6a5c'],
    ['#f4ead8', '#b4532f'],
  ] as const);
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, mood.table, '#b98a5c']), s.pick(['linen', 'wood', 'plaster']));
    const places = [
      [520, 470, 330],
      [1110, 330, 240],
      [1130, 820, 280],
      [190, 880, 170],
      [700, 960, 150],
      [1470, 560, 150],
    ] as const;
    s.plane(10);
    for (const [x, y, r] of places) dropShadow(s, x, y, r);
    s.plane();
    for (const [x, y, r] of places) {
      if (r > 200) {
        plate(s, x, y, r, glaze, ink);
        rosette(s, x, y, r * 0.6, ink);
      } else bowl(s, x, y, r, ink, glaze, glaze);
    }
    return;
  }
  studio(s, mood, { horizon: 720 });
  s.plane(7);
  for (const [x, r] of [
    [430, 130],
    [760, 160],
    [1120, 150],
    [1330, 80],
  ] as const)
    shadow(s, x, 930, r, r * 2);
  if (s.variant === 2) s.frame(1.45, 900, 720);
  s.plane();
  standingPlate(s, 1060, 640, 290, glaze, ink);
  vase(s, 420, 925, 520, mood.second, '#f1e6cf', 1);
  vase(s, 730, 945, 400, glaze, ink, 0);
  for (let i = 0; i < 4; i++) sprig(s, 420, 410, 260, -2.1 + i * 0.34, GREEN, 70, 7);
  for (let i = 0; i < 5; i++) {
    const r = 150 - i * 2;
    turned(s, 1090 + s.between(-4, 4), 975 - i * 46, [[0, r * 0.45], [10, r * 0.5], [50, r * 0.9], [82, r]], i % 2 ? ink : glaze, { gloss: 0.6, mouth: glaze }); // prettier-ignore
    band(s, 1090, 975 - i * 46 - 66, r * 0.95, 0.16, 10, i % 2 ? glaze : ink, '12 9');
  }
  turned(s, 1350, 960, [[0, 56], [16, 70], [70, 84], [120, 84]], glaze, { gloss: 0.6, mouth: '#3a2010' }); // prettier-ignore
  band(s, 1350, 890, 84, 0.16, 18, ink, '8 12');
  s.plane(18);
  sprig(s, -40, 1000, 380, -0.5, GREEN, 120, 5);
}

function rosette(s: Sheet, x: number, y: number, r: number, ink: string): void {
  s.add(`<g fill="${ink}"><path d="${star(x, y, r * 0.34, 8, 0.55)}"/>`);
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * 6.2832;
    s.add(
      `<path d="${star(x + Math.sin(a) * r * 0.62, y - Math.cos(a) * r * 0.62, r * 0.2, 4, 0.5, a)}"/><circle cx="${round(x + Math.sin(a + 0.39) * r * 0.82)}" cy="${round(y - Math.cos(a + 0.39) * r * 0.82)}" r="${round(r * 0.055)}"/>`,
    );
  }
  s.add(`</g><circle cx="${x}" cy="${y}" r="${round(r * 0.13)}" fill="#f1e8d6"/>`);
}

function standingPlate(s: Sheet, x: number, y: number, r: number, glaze: string, ink: string): void {
  s.add(`<g transform="translate(${x} ${y}) scale(.94 1)">`);
  plate(s, 0, 0, r, glaze, ink);
  rosette(s, 0, 0, r * 0.62, ink);
  s.add('</g>');
}

export function lamp(s: Sheet): void {
  const mood = moodOf(s);
  const night = {
    ...mood,
    wall: s.pick(['#7a3f2c', '#4a3550', '#2f3f66', '#6a5030', '#2f4f4c']),
    table: s.pick(['#8a5a3c', '#6a4434']),
  };
  studio(s, night, { horizon: s.variant === 2 ? 700 : 860, gobo: 'none' });
  s.plane(6);
  const source: Point = s.variant === 2 ? [800, 560] : [800, 470];
  for (let i = 0; i < 120; i++) {
    // The pierced metal throws its stars on the wall, larger and fainter as they go.
    const [angle, d] = [i * 2.4, 190 + i * 7.4];
    const [x, y] = [source[0] + Math.cos(angle) * d, source[1] + Math.sin(angle) * d * 0.8];
    s.add(
      `<path d="${star(x, y, 10 + d * 0.042, 8, 0.5, angle)}" fill="#ffd48a" opacity="${round(Math.max(0.08, 0.95 - d / 1300) * 100) / 100}"/>`,
    );
  }
  glow(s, source[0], source[1], 820, '#ffb04f', 0.72);
  glow(s, source[0], source[1], 380, '#ffd890', 0.6);
  const brass = s.pick(['#b9843c', '#8a5a34', '#a8743f']);
  if (s.variant === 2) {
    s.plane(8);
    shadow(s, 800, 950, 200, 300);
    s.plane();
    lantern(s, 800, 950, 330, brass, '#ffdf9a', false);
    lantern(s, 1240, 960, 170, brass, '#ffdf9a', false);
    lantern(s, 400, 970, 140, brass, '#ffdf9a', false);
    return;
  }
  if (s.variant === 1) s.frame(1.5, 800, 460);
  s.plane();
  lantern(s, 800, 690, 270, brass, '#ffe2a0');
  if (s.variant === 0) {
    lantern(s, 1270, 520, 150, brass, '#ffe2a0');
    lantern(s, 330, 430, 130, brass, '#ffe2a0');
    s.plane(12);
    lantern(s, 80, 720, 240, brass);
  }
}

export function kitchen(s: Sheet): void {
  const mood = moodOf(s);
  const pot = s.pick(['#b4532f', '#2b5a8c', '#5d6b3c', '#e0a13c']);
  if (s.variant === 1) {
    surface(s, s.pick(['#a8743f', '#c9a06a']), 'wood');
    s.plane(10);
    for (const [x, y, r] of [
      [620, 520, 330],
      [1200, 330, 190],
      [1270, 800, 170],
    ] as const)
      dropShadow(s, x, y, r);
    s.plane();
    s.add(
      `<rect x="900" y="480" width="420" height="56" rx="26" fill="${s.linear([
        [0, '#8a5a34'],
        [1, '#3a2214'],
      ])}"/>`,
    );
    bowl(s, 620, 520, 330, pot, '#c9702c');
    heap(s, 620, 520, 200, 40, ['#d95a34', '#e8a13c', '#7d8a3c', '#c9432c'], 34);
    bowl(s, 1200, 330, 190, '#efe4cf', '#e8c27a', mood.accent);
    heap(s, 1270, 800, 130, 52, ['#d9432c', '#c93a2a', '#e0603c'], 9);
    sprig(s, 160, 960, 380, -0.6, '#5f8a3a', 80, 8);
    return;
  }
  s.plane(6);
  wall(s, mood.wall, s.pick(['window', 'palm'] as Gobo[]), 760);
  s.plane(s.variant === 2 ? 5 : 0);
  squareTiles(s, 0, 420, 1600, 760, 68, s.pick([mood.accent, '#7fa08c', '#efe4cf']));
  s.add(`<rect y="420" width="1600" height="340" fill="${s.linear([[0, '#fff0d2', 0.4], [0.5, '#fff0d2', 0.05], [1, '#1d1016', 0.5]], 0, 0, 1, 0.4)}"/>`); // prettier-ignore
  s.add(
    `<rect x="120" y="250" width="1000" height="26" fill="${s.linear([
      [0, '#a8743f'],
      [1, '#5a3820'],
    ])}"/><rect x="120" y="276" width="1000" height="46" fill="#200f18" opacity=".3"/>`,
  );
  for (let i = 0; i < 6; i++) turned(s, 220 + i * 160, 250, [[0, 44], [10, 50], [90 + (i % 3) * 30, 52], [104 + (i % 3) * 30, 40]], [mood.second, '#efe4cf', '#b98a5c'][i % 3]!, { gloss: 0.4, mouth: '#2a1810' }); // prettier-ignore
  s.plane();
  s.add(
    `<rect y="756" width="1600" height="60" fill="${s.linear([
      [0, '#d9ae74'],
      [1, '#a8743f'],
    ])}"/><rect y="816" width="1600" height="260" fill="${s.linear([
      [0, '#7d5232'],
      [1, '#4a2c1c'],
    ])}"/>`,
  );
  s.plane(8);
  s.add(
    `<rect y="740" width="1600" height="330" fill="${s.linear([
      [0, '#c99a62'],
      [1, '#7d5232'],
    ])}"/>`,
  );
  for (const [x, r] of [
    [470, 190],
    [900, 140],
    [1250, 120],
  ] as const)
    shadow(s, x, 925, r, r * 1.6);
  if (s.variant === 2) s.frame(1.45, 560, 760);
  s.plane();
  casserole(s, 470, 935, 1, pot);
  mixer(s, 960, 930, pot);
  slab(s, 1150, 950, 330, 22, 60, '#b98a5c');
  heap(s, 1270, 900, 56, 32, ['#d9432c', '#e0603c'], 4);
  for (let i = 0; i < 4; i++) leaf(s, 1390, 920, 90, 26, -2.6 + i * 0.4, '#6f9a4c');
  turned(s, 1500, 930, [[0, 60], [20, 70], [170, 74]], '#efe4cf', { gloss: 0.4, mouth: '#2a1810' }); // prettier-ignore
  for (let i = 0; i < 4; i++)
    s.add(
      `<path d="M${1470 + i * 20} 770L${1430 + i * 44} 560" stroke="${['#a8743f', '#8a5a34', '#c9a06a', '#6a4228'][i]}" stroke-width="13" stroke-linecap="round"/><ellipse cx="${1428 + i * 44}" cy="545" rx="19" ry="34" fill="${['#a8743f', '#8a5a34', '#c9a06a', '#6a4228'][i]}"/>`,
    );
  s.plane(4);
  glow(s, 480, 560, 220, '#fffaf0', 0.35);
}

function casserole(s: Sheet, x: number, y: number, k: number, colour: string): void {
  for (const d of [-1, 1])
    s.add(
      `<path d="M${x + d * 186 * k} ${y - 150 * k}q${d * 60 * k} 4 ${d * 44 * k} 44t${-d * 50 * k} 10" fill="none" stroke="${lit(colour, -0.3)}" stroke-width="${22 * k}"/>`,
    );
  turned(s, x, y, [[0, 170 * k], [20 * k, 186 * k], [150 * k, 194 * k], [170 * k, 200 * k]], colour, { gloss: 0.7 }); // prettier-ignore
  turned(s, x, y - 172 * k, [[0, 202 * k], [14 * k, 200 * k], [50 * k, 140 * k], [70 * k, 50 * k], [78 * k, 26 * k]], lit(colour, 0.08), { gloss: 0.7 }); // prettier-ignore
  turned(s, x, y - 246 * k, [[0, 16 * k], [16 * k, 20 * k], [30 * k, 40 * k], [46 * k, 30 * k]], '#c9a24e', { gloss: 0.8 }); // prettier-ignore
}

function mixer(s: Sheet, x: number, y: number, colour: string): void {
  s.add(`<path d="M${x - 130} ${y}H${x + 120}Q${x + 128} ${y - 36} ${x + 80} ${y - 40}H${x - 100}Q${x - 136} ${y - 36} ${x - 130} ${y}Z" fill="${s.linear([[0, lit(colour, 0.3)], [1, lit(colour, -0.5)]])}"/><path d="M${x + 20} ${y - 36}Q${x + 40} ${y - 160} ${x + 14} ${y - 260}H${x + 110}Q${x + 124} ${y - 120} ${x + 112} ${y - 36}Z" fill="${s.linear([[0, lit(colour, 0.1)], [0.3, lit(colour, 0.35)], [1, lit(colour, -0.5)]], 0, 0, 1, 0)}"/>`); // prettier-ignore
  turned(s, x - 52, y - 38, [[0, 50], [10, 60], [110, 96], [130, 102]], '#d3cec4', { gloss: 0.9, mouth: '#efe4cf' }); // prettier-ignore
  s.add(`<path d="M${x - 150} ${y - 300}Q${x - 160} ${y - 370} ${x - 60} ${y - 376}H${x + 70}Q${x + 140} ${y - 370} ${x + 132} ${y - 290}Q${x + 124} ${y - 246} ${x + 20} ${y - 246}H${x - 90}Q${x - 146} ${y - 250} ${x - 150} ${y - 300}Z" fill="${s.linear([[0, lit(colour, 0.5)], [0.4, colour], [1, lit(colour, -0.5)]])}"/><path d="M${x - 120} ${y - 344}Q${x - 20} ${y - 366} ${x + 80} ${y - 350}" stroke="#fffaf0" stroke-width="9" fill="none" stroke-linecap="round" opacity=".7"/><rect x="${x - 76}" y="${y - 248}" width="44" height="44" fill="#b9b4aa"/><path d="M${x - 152} ${y - 296}H${x + 132}" stroke="#e6e0d4" stroke-width="7"/>`); // prettier-ignore
}
