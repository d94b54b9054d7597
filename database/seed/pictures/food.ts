import { lantern, squareTiles, steam } from './crafts.ts';
import { bokeh, shadow, studio } from './light.ts';
import { bowl, dropShadow, heap, plate, surface, teaFromAbove } from './overhead.ts';
import { type Mood, lit, mix, moodOf, vary } from './palette.ts';
import { smoothPath } from './paths.ts';
import { leaf, sprig } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { type Profile, ball, band, ellipse, turned } from './solids.ts';
import { teaGlass, teapot } from './vessels.ts';

const CLAY = ['#b9582f', '#a8472c', '#c8743c', '#2b5a8c', '#7d8a4a'] as const;

const OLIVES = ['#4a5424', '#6d7330', '#3a2a2e', '#8a7a34'] as const;

const LEAF = '#5f7a3a';

const TEA = '#c9902f';

export function tagine(s: Sheet): void {
  const [mood, clay] = [moodOf(s), s.pick(CLAY)];
  if (s.variant === 1) return tagineFromAbove(s, mood, clay);
  if (s.variant === 2) return mintTea(s, mood);
  studio(s, mood, { horizon: 700 });
  lantern(s, 1290, 430, 130, '#8a5a2a');
  bokeh(s, 7, '#f0b45a', [1050, 60, 1580, 420]);
  s.plane(6);
  shadow(s, 730, 930, 310, 420);
  shadow(s, 1190, 950, 70, 170);
  shadow(s, 300, 880, 110, 200);
  shadow(s, 1000, 1000, 90, 120);
  s.plane();
  teapot(s, 300, 880, 235);
  turned(s, 730, 935, [[0, 190], [14, 210], [60, 285], [104, 318], [122, 316]], clay, { gloss: 0.45 }); // prettier-ignore
  tagineLid(s, 730, 815, 1, clay);
  teaGlass(s, 1190, 950, 180, TEA);
  bread(s, 1010, 1000, 115);
  s.plane(5);
  steam(s, 730, 380, 300, 0.4);
  s.plane(18);
  sprig(s, -30, 1060, 420, -0.5, LEAF, 130, 6);
}

function tagineLid(s: Sheet, x: number, y: number, k: number, clay: string): void {
  const lid: Profile = [[0, 300], [22, 296], [60, 252], [130, 186], [220, 118], [300, 70], [346, 44], [366, 40], [384, 52], [408, 58], [426, 46], [436, 18]]; // prettier-ignore
  turned(s, x, y, lid.map(([h, r]) => [h * k, r * k]), clay, { gloss: 0.5 }); // prettier-ignore
  for (const [h, r, width, dash] of [
    [34, 284, 16, '26 14'],
    [62, 250, 5, ''],
    [150, 170, 10, '16 10'],
    [172, 154, 4, ''],
  ] as const) {
    band(s, x, y - h * k, r * k, 0.16, width * k, '#f0ddb4', dash);
  }
}

function bread(s: Sheet, x: number, y: number, r: number): void {
  turned(s, x, y, [[0, r * 0.8], [r * 0.12, r], [r * 0.3, r * 0.9], [r * 0.42, r * 0.4]], '#c98f4e', { gloss: 0, tilt: 0.3 }); // prettier-ignore
  for (let i = 0; i < 26; i++)
    ellipse(s, x + s.between(-0.6, 0.6) * r, y - r * s.between(0.2, 0.5), 3, 1.6, '#f3dcae', 0.8);
}

function tagineFromAbove(s: Sheet, mood: Mood, clay: string): void {
  surface(s, s.pick([mood.table, '#8a5a3a', '#c9b492']), s.pick(['linen', 'wood']));
  s.plane(10);
  dropShadow(s, 800, 560, 390);
  dropShadow(s, 1340, 260, 150);
  dropShadow(s, 230, 250, 130);
  dropShadow(s, 1360, 860, 170);
  s.plane();
  plate(s, 800, 560, 390, clay);
  ellipse(
    s,
    800,
    560,
    268,
    268,
    s.radial([
      [0, '#c98a35'],
      [0.8, '#9a5a22'],
      [1, '#5c3216'],
    ]),
  );
  stew(s, 800, 560, 215);
  bowl(s, 1340, 260, 150, '#efe3cb', '#6d7330', mood.accent);
  heap(s, 1340, 260, 90, 26, OLIVES, 24);
  teaFromAbove(s, 230, 250, 130);
  ball(s, 1360, 860, 165, '#d09a58', 1, 0);
  for (let i = 0; i < 40; i++)
    ellipse(
      s,
      1360 + s.between(-120, 120),
      860 + s.between(-120, 120),
      s.between(2, 9),
      s.between(2, 6),
      s.pick(['#f6e2b4', '#a8682c', '#f0d49a']),
      0.6,
    );
  s.add(
    '<path d="M1260 820q100 60 200 20M1290 930q60 -90 120 -150" stroke="#8a5a28" stroke-width="6" fill="none" opacity=".5" stroke-linecap="round"/>',
  );
  sprig(s, 120, 1010, 300, -0.7, LEAF, 80, 6);
  s.plane(6);
  steam(s, 760, 520, 320, 0.22);
}

function stew(s: Sheet, x: number, y: number, r: number): void {
  for (let i = 0; i < 9; i++) {
    const angle = i * 2.4;
    const d = r * Math.sqrt((i + 0.4) / 9);
    const [px, py] = [x + Math.cos(angle) * d, y + Math.sin(angle) * d];
    const shape = Array.from({ length: 7 }, (_, k): Point => {
      const radius = s.between(54, 78);
      return [px + Math.cos((k / 7) * 6.28) * radius, py + Math.sin((k / 7) * 6.28) * radius * 0.8];
    });
    s.add(
      `<path d="${smoothPath(
        shape.map(([a, b]): Point => [a + 8, b + 12]),
        true,
      )}" fill="#2a120a" opacity=".5"/>`,
    );
    s.add(`<path d="${smoothPath(shape, true)}" fill="${s.linear([[0, '#d9a25a'], [0.5, '#9a5526'], [1, '#54280f']], 0, 0, 1, 1)}"/>`); // prettier-ignore
    s.add(
      `<path d="M${round(px - 34)} ${round(py - 20)}q20 -22 50 -16" fill="none" stroke="#ffe3a6" stroke-width="7" stroke-linecap="round" opacity=".55"/>`,
    );
  }
  for (let i = 0; i < 6; i++)
    ball(s, x + s.between(-r, r) * 0.75, y + s.between(-r, r) * 0.75, 26, s.pick(['#3a1f26', '#4a2630']), 0.85, 0.5);
  for (let i = 0; i < 4; i++) {
    const [px, py] = [x + s.between(-r, r) * 0.7, y + s.between(-r, r) * 0.7];
    s.add(
      `<path d="M${round(px)} ${round(py)}q40 -46 84 -4q-40 10 -84 4" fill="#e8bd42"/><path d="M${round(px)} ${round(py)}q40 -46 84 -4" fill="none" stroke="#fff0b8" stroke-width="4" opacity=".7"/>`,
    );
  }
  for (let i = 0; i < 22; i++)
    leaf(s, x + s.between(-r, r) * 0.8, y + s.between(-r, r) * 0.8, s.between(18, 34), 8, s.between(0, 6), '#6f8f3c');
  for (let i = 0; i < 60; i++) ellipse(s, x + s.between(-r, r) * 0.8, y + s.between(-r, r) * 0.8, 4.5, 2.6, '#f6e2b4');
}

function mintTea(s: Sheet, mood: Mood): void {
  studio(s, mood, { horizon: 640 });
  s.plane(7);
  squareTiles(s, 0, 642, 1600, 1067, 74, mood.accent);
  s.add(`<rect y="640" width="1600" height="427" fill="${s.linear([[0, '#fff0d2', 0.5], [0.5, '#fff0d2', 0.08], [1, '#1d1218', 0.5]], 0, 0, 1, 0.4)}"/>`); // prettier-ignore
  shadow(s, 560, 950, 260, 380);
  s.plane();
  turned(s, 740, 965, [[0, 300], [12, 420], [30, 470], [44, 476]], '#b98a3e', { gloss: 0.7, tilt: 0.2, mouth: '#c79a4e' }); // prettier-ignore
  teapot(s, 560, 895, 370, '#cfc9bd');
  teaGlass(s, 900, 945, 250, TEA);
  teaGlass(s, 1090, 915, 250, mix(TEA, '#8a5a1a', 0.3));
  for (let i = 0; i < 4; i++) sprig(s, 900, 710, 120, -2 + i * 0.35, '#5f8a3a', 54, 4);
  s.plane(5);
  steam(s, 905, 690, 240, 0.35);
  s.plane(16);
  sprig(s, 1640, 1010, 380, -2.5, '#6f8f3c', 130, 5);
}

export function breakfast(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 2) {
    studio(s, mood, { horizon: 660 });
    s.plane(6);
    for (const x of [420, 860, 1230]) shadow(s, x, 950, 150, 220);
    s.plane();
    pancakes(s, 780, 965, 300, 9);
    juice(s, 1240, 940, 300, '#f09a2c');
    honey(s, 360, 945);
    s.plane(18);
    sprig(s, -40, 980, 420, -0.4, LEAF, 120, 6, '#e88a2c');
    return;
  }
  surface(s, s.pick(['#e9dcc2', '#cfa06a', mood.wall]), s.variant === 0 ? 'linen' : 'wood');
  if (s.variant === 1) s.frame(1.45, 700, 560);
  s.plane(10);
  for (const [x, y, r] of [
    [640, 580, 300],
    [1160, 330, 180],
    [1290, 760, 200],
    [250, 240, 130],
    [220, 800, 150],
    [930, 150, 110],
  ] as const)
    dropShadow(s, x, y, r);
  s.plane();
  plate(s, 640, 580, 300, '#f1e8d6', mood.accent);
  for (let i = 0; i < 3; i++) msemen(s, 640 + (i - 1) * 34, 590 - i * 26, 172, -18 + i * 22);
  bowl(s, 1160, 330, 180, '#f1e8d6', '#f2e6cf', mood.second);
  eggs(s, 1160, 330);
  bowl(s, 1290, 760, 200, lit(mood.accent, 0.1), '#6d7330');
  heap(s, 1290, 760, 132, 32, OLIVES, 28);
  teaFromAbove(s, 250, 240, 130);
  bowl(s, 220, 800, 150, '#c98f4e', '#d9932a');
  bowl(s, 930, 150, 110, '#f1e8d6', '#f0a02c');
  sprig(s, 1520, 120, 320, 2.2, LEAF, 80, 6, '#e88a2c');
  sprig(s, 470, 1040, 260, -0.5, '#5f8a3a', 60, 6);
}

function msemen(s: Sheet, x: number, y: number, half: number, turn: number): void {
  const fill = s.linear([[0, '#f5dca4'], [0.5, '#dfae62'], [1, '#a86a2c']], 0, 0, 1, 1); // prettier-ignore
  s.add(
    `<g transform="translate(${x} ${y}) rotate(${turn})"><rect x="${-half + 8}" y="${-half + 14}" width="${half * 2}" height="${half * 2}" rx="26" fill="#2a120a" opacity=".4"/><rect x="${-half}" y="${-half}" width="${half * 2}" height="${half * 2}" rx="26" fill="${fill}"/>`,
  );
  for (let i = 0; i < 26; i++)
    ellipse(
      s,
      s.between(-half, half) * 0.85,
      s.between(-half, half) * 0.85,
      s.between(6, 26),
      s.between(5, 15),
      '#8a4a1a',
      s.between(0.1, 0.4),
    );
  s.add(
    `<path d="M${-half * 0.8} ${-half * 0.3}q${half * 0.8} 30 ${half * 1.6} -6M${-half * 0.3} ${-half * 0.8}q-20 ${half * 0.8} 10 ${half * 1.6}" stroke="#fff0c4" stroke-width="4" fill="none" opacity=".5"/></g>`,
  );
}

function eggs(s: Sheet, x: number, y: number): void {
  for (const [dx, dy] of [
    [-50, -20],
    [46, -34],
    [4, 52],
  ] as const) {
    ellipse(
      s,
      x + dx,
      y + dy,
      62,
      54,
      s.radial([
        [0, '#fffdf4'],
        [1, '#eadfc8'],
      ]),
    );
    ball(s, x + dx + 4, y + dy, 27, '#f0a224', 1, 0.7);
  }
}

function pancakes(s: Sheet, x: number, y: number, r: number, count: number): void {
  turned(s, x, y, [[0, r * 0.6], [16, r * 1.1], [30, r * 1.22]], '#efe6d4', { gloss: 0.5, tilt: 0.22, mouth: '#efe6d4' }); // prettier-ignore
  for (let i = 0; i < count; i++) {
    const [cx, cy] = [x + s.between(-10, 10), y - 34 - i * 30];
    turned(s, cx, cy, [[0, r * 0.9], [14, r * 0.95], [28, r * 0.9]], vary(s, '#d9a056', 0.14), { gloss: 0, tilt: 0.22 }); // prettier-ignore
    ellipse(
      s,
      cx,
      cy - 28,
      r * 0.9,
      r * 0.2,
      s.radial([
        [0, '#d99a4c'],
        [0.8, '#e9bd78'],
        [1, '#b87a38'],
      ]),
    );
  }
  const top = y - 34 - count * 30;
  for (let i = 0; i < 50; i++)
    ellipse(
      s,
      x + s.between(-0.75, 0.75) * r,
      top + 3 + s.between(-0.1, 0.1) * r,
      s.between(4, 9),
      2.6,
      '#8a4f1e',
      0.55,
    );
  s.add(`<path d="M${x - 90} ${top}q30 -26 100 -20t110 16q30 10 20 70q-6 30 -18 0q-8 -44 -40 -42t-40 60q-8 40 -22 4q-6 -50 -40 -56t-70 -32" fill="${s.linear([[0, '#ffd67a', 0.95], [1, '#c9781a', 0.9]])}"/>`); // prettier-ignore
  ball(s, x + 10, top - 22, 30, '#f3dfae', 0.7, 0.3);
}

function juice(s: Sheet, x: number, y: number, h: number, colour: string): void {
  turned(s, x, y, [[0, h * 0.2], [h * 0.5, h * 0.24], [h * 0.86, h * 0.27]], colour, { gloss: 0.6, tilt: 0.2 }); // prettier-ignore
  ellipse(s, x, y - h * 0.86, h * 0.265, h * 0.053, lit(colour, 0.4));
  s.add(
    `<path d="M${x - h * 0.27} ${y - h * 0.86}L${x - h * 0.285} ${y - h}A${h * 0.285} ${h * 0.06} 0 0 0 ${x + h * 0.285} ${y - h}L${x + h * 0.27} ${y - h * 0.86}" fill="#fff" opacity=".2"/><ellipse cx="${x}" cy="${y - h}" rx="${h * 0.285}" ry="${h * 0.06}" fill="none" stroke="#fff8ea" stroke-width="3" opacity=".8"/>`,
  );
}

function honey(s: Sheet, x: number, y: number): void {
  turned(s, x, y, [[0, 96], [20, 118], [110, 124], [150, 96], [170, 96]], '#d98a1e', { gloss: 0.8, mouth: '#f0b040' }); // prettier-ignore
  s.add(
    `<path d="M${x + 10} ${y - 160}L${x + 96} ${y - 330}" stroke="#a8703a" stroke-width="12" stroke-linecap="round"/>`,
  );
}
