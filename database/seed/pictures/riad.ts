import { cushion, drape, lantern, niche, tiledFloor, zellige } from './crafts.ts';
import { type Gobo, bokeh, glow, shafts, wall } from './light.ts';
import { type Mood, lit, mix, moodOf, vary } from './palette.ts';
import { polygon } from './paths.ts';
import { frond, leaf } from './plants.ts';
import { type Sheet, round } from './sheet.ts';
import { ball, ellipse, slab, turned } from './solids.ts';
import { candle } from './vessels.ts';

const GREEN = '#4f6a3a';

export function riad(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) return bedroom(s, mood);
  courtyard(s, mood, s.variant === 2);
}

function courtyard(s: Sheet, mood: Mood, evening: boolean): void {
  const plaster = evening ? mix(mood.wall, '#4a3050', 0.45) : mix(mood.wall, '#f1e3c6', 0.4);
  s.plane(3);
  wall(s, plaster, evening ? 'none' : 'window', 760);
  s.add(
    `<path d="M0 0H1600V120H0Z" fill="${s.linear([
      [0, '#2a1510'],
      [1, '#5a3420'],
    ])}"/>`,
  );
  for (let x = 0; x < 1600; x += 54) s.add(`<rect x="${x}" y="104" width="30" height="40" fill="#7a4a2c"/>`);
  for (const x of [270, 800, 1330]) {
    niche(
      s,
      x,
      760,
      x === 800 ? 380 : 330,
      x === 800 ? 570 : 510,
      lit(plaster, 0.3),
      evening ? '#e0924a' : mood.deep,
      'horseshoe',
    );
    if (evening) glow(s, x, 560, 260, '#ffc070', 0.6);
    else {
      glow(s, x + 30, 600, 240, '#ffcf8a', 0.55);
      for (const angle of [-0.9, -1.5, -2.2]) frond(s, x - 30, 720, 210, angle, GREEN);
    }
  }
  s.plane();
  zellige(s, 0, 640, 90, 770, 62, [mood.accent, '#f1e6cf', mood.second]);
  zellige(s, 450, 640, 600, 770, 62, [mood.accent, '#f1e6cf', mood.second]);
  zellige(s, 1000, 640, 1150, 770, 62, [mood.accent, '#f1e6cf', mood.second]);
  zellige(s, 1510, 640, 1640, 770, 62, [mood.accent, '#f1e6cf', mood.second]);
  tiledFloor(s, 770, [mix(mood.accent, '#f1e6cf', 0.1), '#efe3ca', mood.second, '#efe3ca'], { size: 62, rows: 13 });
  for (const x of [530, 1070]) column(s, x, 790, 652, '#f1e6d2');
  s.plane(7);
  s.add('<ellipse cx="860" cy="960" rx="420" ry="56" fill="#200f18" opacity=".5"/>');
  for (const x of [190, 1400])
    s.add(`<ellipse cx="${x + 50}" cy="930" rx="170" ry="26" fill="#200f18" opacity=".55"/>`);
  s.plane();
  fountain(s, 800, 955, mood);
  for (const x of [180, 1410]) orangeTree(s, x, 925, mood.second);
  if (evening) {
    for (const [x, y, k] of [
      [450, 330, 120],
      [1150, 300, 130],
      [800, 250, 90],
    ] as const)
      lantern(s, x, y, k, '#7a4f28');
    for (let i = 0; i < 9; i++) candle(s, 330 + i * 118, 1010 + (i % 2) * 24, 30);
  }
  s.plane(5);
  if (evening) bokeh(s, 10, '#ffc070', [100, 120, 1500, 600]);
  else shafts(s, 520, -30, 3, 190, 0.26);
  s.plane(18);
  frond(s, -80, 120, 560, 0.5, GREEN);
  frond(s, 1690, 640, 460, -2.7, GREEN);
}

function column(s: Sheet, x: number, y: number, h: number, stone: string): void {
  turned(s, x, y, [[0, 46], [20, 46], [26, 32], [h * 0.5, 30], [h - 70, 28], [h - 60, 38], [h - 20, 56], [h, 58]], stone, { gloss: 0.1, tilt: 0.12 }); // prettier-ignore
}

function fountain(s: Sheet, x: number, y: number, mood: Mood): void {
  turned(s, x, y, [[0, 330], [90, 330], [104, 348], [120, 348]], mood.accent, { gloss: 0.4, tilt: 0.17 }); // prettier-ignore
  for (let i = -6; i <= 6; i++) {
    const u = i / 6.7;
    s.add(`<path transform="translate(${round(x + 330 * Math.sin(u * 1.5))} ${round(y - 30 + 52 * Math.cos(u * 1.5))}) scale(${round(Math.max(0.15, Math.cos(u * 1.5)) * 10) / 10} 1)" d="${polygon([[0, -34], [26, 0], [0, 34], [-26, 0]])}" fill="${vary(s, '#f1e6cf', 0.15)}"/>`); // prettier-ignore
  }
  ellipse(s, x, y - 120, 344, 58, '#efe0c4');
  ellipse(s, x, y - 118, 318, 50, s.linear([[0, '#1f4a52'], [1, '#6fb0a8']], 0, 0, 1, 1)); // prettier-ignore
  for (const k of [0.3, 0.55, 0.8])
    s.add(
      `<ellipse cx="${x}" cy="${y - 114}" rx="${round(318 * k)}" ry="${round(48 * k)}" fill="none" stroke="#f4fff8" stroke-width="2.4" opacity=".45"/>`,
    );
  for (let i = 0; i < 22; i++)
    ellipse(
      s,
      x + s.between(-280, 280),
      y - 116 + s.between(-26, 26),
      12,
      5,
      s.pick(['#c9465a', '#e07a86', '#f0b0a8']),
    );
  turned(s, x, y - 110, [[0, 40], [60, 24], [120, 30], [140, 130], [156, 138]], '#f1e6d2', { gloss: 0.3, mouth: '#8fc0b8' }); // prettier-ignore
  for (const d of [-1, 1])
    for (const r of [70, 120])
      s.add(
        `<path d="M${x} ${y - 330}Q${x + d * r * 0.7} ${y - 380} ${x + d * r} ${y - 262}" fill="none" stroke="#f4fff8" stroke-width="5" stroke-linecap="round" opacity=".75"/>`,
      );
}

function orangeTree(s: Sheet, x: number, y: number, clay: string): void {
  turned(s, x, y, [[0, 66], [20, 80], [120, 104], [136, 112], [150, 112]], clay, { gloss: 0.2, mouth: '#3a2418' }); // prettier-ignore
  s.add(
    `<path d="M${x - 10} ${y - 146}Q${x - 4} ${y - 250} ${x - 12} ${y - 330}h22Q${x + 14} ${y - 250} ${x + 12} ${y - 146}Z" fill="#5a3c28"/>`,
  );
  for (let i = 0; i < 130; i++) {
    const [angle, d] = [i * 2.4, 150 * Math.sqrt((i + 0.5) / 130)];
    const [px, py] = [x + Math.cos(angle) * d, y - 420 + Math.sin(angle) * d];
    leaf(s, px, py, 62, 22, s.between(0, 6.28), lit(GREEN, -0.5 + (150 - (py - (y - 420)) - (px - x)) / 340));
    if (i % 15 === 7) ball(s, px, py, 19, '#e8862a', 1, 0.4);
  }
}

function bedroom(s: Sheet, mood: Mood): void {
  s.plane(5);
  wall(s, mood.wall, s.pick(['window', 'lattice', 'palm'] as Gobo[]), 800);
  niche(s, 1010, 720, 620, 600, lit(mood.wall, 0.3), mix(mood.wall, mood.second, 0.3));
  s.plane();
  zellige(s, 720, 440, 1300, 720, 74, [mood.accent, '#f1e6cf', mood.second]);
  s.plane(3);
  tiledFloor(s, 800, [lit(mood.second, 0.15), mood.second], { size: 90 });
  s.plane(8);
  s.add('<path d="M420 960H1640V1067H300Z" fill="#200f18" opacity=".55"/>');
  s.plane();
  bed(s, 1010, 940, mood);
  slab(s, 300, 930, 210, 150, 40, '#7a4a2c');
  turned(s, 405, 740, [[0, 46], [40, 70], [90, 50], [120, 18], [150, 16]], mood.second, { gloss: 0.5 }); // prettier-ignore
  turned(s, 405, 590, [[0, 110], [110, 66]], '#f4dfb0', { gloss: 0 }); // prettier-ignore
  glow(s, 405, 560, 300, '#ffd48a', 0.5);
  lantern(s, 1010, 330, 110, '#8a5a2a');
  s.plane(5);
  shafts(s, 260, -40, 3, 240, 0.24);
  s.plane(15);
  drape(s, -60, 190, -10, 1100, lit('#efe3cf', -0.05), 5, 30);
  frond(s, 1690, 780, 460, -2.6, GREEN);
}

function bed(s: Sheet, x: number, y: number, mood: Mood): void {
  const linen = s.linear([[0, '#fffaf0'], [0.5, '#efe4d2'], [1, '#b7a18c']], 0, 0, 0.7, 1); // prettier-ignore
  s.add(
    `<path d="M${x - 420} ${y - 190}H${x + 420}L${x + 520} ${y}H${x - 520}Z" fill="${linen}"/><path d="M${x - 520} ${y}H${x + 520}V${y + 90}Q${x} ${y + 106} ${x - 520} ${y + 90}Z" fill="${s.linear(
      [
        [0, '#e6d8c2'],
        [1, '#8f7866'],
      ],
    )}"/>`,
  );
  for (let i = 0; i < 6; i++)
    cushion(
      s,
      x - 330 + i * 132,
      y - 236 + (i % 2) * 8,
      190,
      130,
      i % 2 ? '#f4ead8' : lit(mood.accent, 0.1),
      s.between(-6, 6),
      i % 2 ? undefined : '#f1e6cf',
    );
  cushion(s, x - 90, y - 176, 190, 110, mood.second, -4, '#f1e6cf');
  cushion(s, x + 110, y - 172, 180, 104, lit(mood.accent, -0.1), 5);
  const throwTone = mood.second;
  s.add(
    `<path d="M${x - 470} ${y - 96}H${x + 470}L${x + 506} ${y - 26}V${y + 50}Q${x} ${y + 66} ${x - 506} ${y + 50}V${y - 26}Z" fill="${s.linear(
      [
        [0, lit(throwTone, 0.2)],
        [0.5, throwTone],
        [1, lit(throwTone, -0.45)],
      ],
    )}"/>`,
  );
  for (let i = 0; i < 4; i++)
    s.add(
      `<path d="M${x - 480 - i * 6} ${y - 70 + i * 26}Q${x} ${y - 62 + i * 28} ${x + 480 + i * 6} ${y - 70 + i * 26}" fill="none" stroke="#f4e6c8" stroke-width="${i % 2 ? 3 : 7}" opacity=".75"/>`,
    );
  for (let px = x - 500; px < x + 505; px += 15)
    s.add(`<path d="M${px} ${y + 52}v${round(s.between(22, 32))}" stroke="#f4e6c8" stroke-width="3"/>`);
}
