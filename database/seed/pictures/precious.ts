import { niche } from './crafts.ts';
import { type Gobo, glow, shadow, studio } from './light.ts';
import { bowl, dropShadow, heap, surface } from './overhead.ts';
import { type Mood, lit, mix, moodOf } from './palette.ts';
import { star, xy } from './paths.ts';
import { leaf, sprig } from './plants.ts';
import { type Sheet, round } from './sheet.ts';
import { ball, ballFill, drum, ellipse, slab, turned } from './solids.ts';

const GOLD = '#d0a045';

const GREEN = '#6f8250';

/** Plinths in the sun, for what is small and precious. */
function plinths(s: Sheet, mood: Mood, gobo?: Gobo): void {
  studio(s, mood, { horizon: 700, gobo: gobo ?? s.pick(['palm', 'arch', 'window', 'lattice'] as const) });
  s.plane(5);
  niche(s, 1240, 702, 360, 520, lit(mood.wall, 0.25), lit(mood.wall, -0.1), 'round');
  s.plane(8);
  shadow(s, 780, 950, 270, 460);
  shadow(s, 400, 960, 160, 260);
  shadow(s, 1190, 970, 150, 240);
  s.plane();
}

export function argan(s: Sheet): void {
  const mood = moodOf(s);
  const oil = s.pick(['#d9962a', '#c9842a', '#e0a83a']);
  if (s.variant === 1) {
    surface(s, s.pick(['#8a5f40', mood.table, mood.wall]), s.pick(['wood', 'linen']));
    s.plane(10);
    for (const [x, y, r] of [
      [600, 560, 300],
      [1180, 330, 190],
      [1240, 810, 150],
    ] as const)
      dropShadow(s, x, y, r);
    s.plane();
    bowl(s, 600, 560, 300, '#a8703f', '#5a3820');
    heap(s, 600, 560, 200, 38, ['#a8703a', '#c98f52', '#8a5a2c', '#b98044'], 36);
    bowl(s, 1180, 330, 190, '#f1e6d2', oil, mood.accent);
    bowl(s, 1240, 810, 150, mood.second, '#f1e2c0');
    heap(s, 150, 250, 130, 40, ['#7d8a3c', '#a8a044', '#6a7432'], 11);
    sprig(s, 130, 980, 460, -0.7, GREEN, 84, 9, '#8a9440');
    sprig(s, 1520, 60, 320, 2.1, GREEN, 80, 7, '#a8a044');
    return;
  }
  plinths(s, mood);
  s.frame(s.variant === 2 ? 1.6 : 1.2, 740, 700);
  drum(s, 780, 960, 280, 120, lit(mood.table, 0.1));
  drum(s, 400, 975, 150, 60, lit(mood.second, 0.1));
  s.add('<g opacity=".96">');
  oilBottle(s, 780, 830, 420, oil);
  s.add('</g>');
  turned(s, 400, 910, [[0, 60], [10, 70], [60, 112], [82, 118]], '#a8703f', { gloss: 0.3, mouth: '#3a2418' }); // prettier-ignore
  heap(s, 400, 832, 70, 26, ['#a8703a', '#c98f52', '#8a5a2c'], 14);
  heap(s, 1120, 985, 90, 30, ['#7d8a3c', '#a8703a', '#b98044'], 12);
  sprig(s, 960, 960, 420, -0.75, GREEN, 84, 8, '#8a9440');
  s.plane(17);
  sprig(s, -50, 1040, 420, -0.5, GREEN, 130, 6);
}

function oilBottle(s: Sheet, x: number, y: number, h: number, oil: string): void {
  turned(s, x, y, [[0, h * 0.22], [h * 0.03, h * 0.26], [h * 0.5, h * 0.26], [h * 0.6, h * 0.2], [h * 0.66, h * 0.08], [h * 0.74, h * 0.08]], oil, { gloss: 0.95 }); // prettier-ignore
  glow(s, x - h * 0.04, y - h * 0.26, h * 0.26, '#ffe9a0', 0.5, 1.2);
  turned(s, x, y - h * 0.72, [[0, h * 0.095], [h * 0.1, h * 0.095]], '#8a5f34', { gloss: 0.3 }); // prettier-ignore
  turned(s, x, y - h * 0.82, [[0, h * 0.06], [h * 0.1, h * 0.066], [h * 0.18, h * 0.05], [h * 0.21, h * 0.014]], '#2f2420', { gloss: 0.6 }); // prettier-ignore
  s.add(
    `<rect x="${round(x - h * 0.19)}" y="${round(y - h * 0.45)}" width="${round(h * 0.38)}" height="${round(h * 0.27)}" fill="#f8f0de"/><rect x="${round(x - h * 0.17)}" y="${round(y - h * 0.43)}" width="${round(h * 0.34)}" height="${round(h * 0.23)}" fill="none" stroke="${lit(oil, -0.3)}" stroke-width="2.5"/>`,
  );
  leaf(s, x - h * 0.02, y - h * 0.25, h * 0.13, h * 0.04, -0.9, GREEN);
  leaf(s, x - h * 0.02, y - h * 0.25, h * 0.13, h * 0.04, -2.2, GREEN);
  ball(s, x - h * 0.02, y - h * 0.25, h * 0.03, '#a8703a');
}

export function perfume(s: Sheet): void {
  const mood = moodOf(s);
  const juice = s.pick(['#d9932f', '#c96a6f', '#b98ac0', '#7fa08c', '#d9a48a']);
  const flower = s.pick(['#d9677a', '#f0c4b8', '#f4e6d8', '#c9566a']);
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, mood.table]), 'plaster');
    s.plane(12);
    s.add(
      `<rect x="560" y="330" width="420" height="520" rx="40" fill="#26121a" opacity=".5" transform="rotate(-14 760 560)"/><ellipse cx="900" cy="720" rx="300" ry="120" fill="${lit(juice, 0.4)}" opacity=".55" transform="rotate(40 900 720)"/>`,
    );
    s.plane();
    s.add('<g transform="rotate(-14 740 560)">');
    flacon(s, 740, 790, 470, juice);
    s.add('</g>');
    for (let i = 0; i < 7; i++)
      rose(
        s,
        [250, 180, 420, 1210, 1390, 1290, 1060][i]!,
        [260, 560, 900, 240, 470, 800, 960][i]!,
        s.between(64, 104),
        flower,
      );
    for (let i = 0; i < 16; i++)
      leaf(
        s,
        s.between(60, 1540),
        s.between(60, 1020),
        s.between(46, 84),
        26,
        s.between(0, 6),
        s.chance(0.5) ? flower : GREEN,
      );
    return;
  }
  plinths(s, mood);
  s.frame(s.variant === 2 ? 1.75 : 1.22, 800, 640);
  drum(s, 780, 960, 280, 110, lit(mood.table, 0.12));
  drum(s, 1190, 985, 150, 220, lit(mood.second, 0.05));
  flacon(s, 780, 850, 470, juice);
  rose(s, 1010, 905, 78, flower);
  rose(s, 560, 930, 92, flower);
  rose(s, 430, 960, 62, flower);
  flacon(s, 1190, 765, 240, mix(juice, mood.accent, 0.4));
  for (let i = 0; i < 12; i++)
    leaf(s, s.between(240, 1100), s.between(975, 1040), 52, 24, s.between(-0.5, 3.5), s.chance(0.7) ? flower : GREEN);
  s.plane(18);
  sprig(s, -50, 1060, 400, -0.5, flower, 120, 5);
}

function flacon(s: Sheet, x: number, y: number, h: number, juice: string): void {
  const [w, b] = [h * 0.31, h * 0.66];
  const glass = s.linear([[0, '#fffaf0', 0.7], [0.2, lit(juice, 0.5), 0.75], [0.5, juice, 0.7], [1, lit(juice, -0.5), 0.85]], 0, 0, 1, 0.2); // prettier-ignore
  const liquid = s.linear([[0, lit(juice, 0.5)], [0.35, juice], [0.75, lit(juice, 0.15)], [1, lit(juice, -0.55)]], 0, 0, 1, 0.35); // prettier-ignore
  s.add(
    `<rect x="${round(x - w)}" y="${round(y - b)}" width="${round(w * 2)}" height="${round(b)}" rx="${round(h * 0.07)}" fill="${glass}"/>`,
  );
  s.add(
    `<path d="M${xy([x - w * 0.84, y - b * 0.76])}H${round(x + w * 0.84)}V${round(y - b * 0.16)}Q${xy([x + w * 0.84, y - b * 0.08])} ${xy([x + w * 0.7, y - b * 0.08])}H${round(x - w * 0.7)}Q${xy([x - w * 0.84, y - b * 0.08])} ${xy([x - w * 0.84, y - b * 0.16])}Z" fill="${liquid}"/>`,
  );
  s.add(
    `<path d="M${x} ${round(y - b * 0.1)}V${round(y - b)}" stroke="#fffaf0" stroke-width="4" opacity=".4"/><path d="M${xy([x - w * 0.9, y - b * 0.9])}V${round(y - b * 0.12)}" stroke="#fffdf6" stroke-width="${round(h * 0.022)}" stroke-linecap="round" opacity=".85"/><path d="M${xy([x + w * 0.9, y - b * 0.84])}V${round(y - b * 0.2)}" stroke="#ffe9c4" stroke-width="${round(h * 0.01)}" opacity=".7"/><path d="M${xy([x - w * 0.5, y - b * 0.7])}L${xy([x + w * 0.1, y - b * 0.7])}L${xy([x - w * 0.3, y - b * 0.1])}H${round(x - w * 0.7)}Z" fill="#fffaf0" opacity=".16"/>`,
  );
  s.add(
    `<path d="${star(x, y - b * 0.42, h * 0.085, 8, 0.7)}" fill="none" stroke="#fff3d4" stroke-width="3.4" opacity=".9"/><path d="${star(x, y - b * 0.42, h * 0.05, 8, 0.6)}" fill="#fff3d4" opacity=".85"/>`,
  );
  turned(s, x, y - b - 1, [[0, h * 0.1], [h * 0.06, h * 0.1]], GOLD, { gloss: 0.9 }); // prettier-ignore
  turned(s, x, y - b - h * 0.06, [[0, h * 0.12], [h * 0.02, h * 0.13], [h * 0.16, h * 0.13], [h * 0.2, h * 0.1], [h * 0.22, h * 0.04]], mix(GOLD, '#8a5a2c', 0.3), { gloss: 0.9 }); // prettier-ignore
}

function rose(s: Sheet, x: number, y: number, r: number, colour: string): void {
  ellipse(s, x + r * 0.14, y + r * 0.2, r, r * 0.92, '#26121a', 0.4);
  for (let ring = 0; ring < 5; ring++) {
    const k = r * (1 - ring * 0.19);
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * 6.2832 + ring * 0.7;
      const [px, py] = [x + Math.cos(a) * k * 0.42, y + Math.sin(a) * k * 0.42];
      ellipse(s, px, py, k * 0.58, k * 0.52, ballFill(s, lit(colour, 0.12 - ring * 0.1)));
    }
  }
  ellipse(s, x, y, r * 0.14, r * 0.12, lit(colour, -0.4));
}

export function jewellery(s: Sheet): void {
  const mood = moodOf(s);
  const metal = s.pick([GOLD, GOLD, '#c9c6c0']);
  const stone = s.pick(['#2b5fa8', '#b3392c', '#2f8a7a', '#e0862a']);
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, mood.deep, mood.second]), s.pick(['linen', 'plaster']));
    s.plane(7);
    necklaceLine(s, 812, 214, 470, '#26121a', 16, true);
    dropShadow(s, 330, 800, 130);
    s.plane();
    necklaceLine(s, 800, 200, 470, metal, 12, false);
    pendant(s, 800, 742, 92, metal, stone);
    bangle(s, 330, 800, 130, metal, stone);
    bangle(s, 420, 860, 120, metal, mood.accent);
    for (const [x, y] of [
      [1240, 780],
      [1390, 800],
    ] as const)
      earring(s, x, y, 60, metal, stone);
    return;
  }
  plinths(s, mood);
  s.frame(s.variant === 2 ? 1.75 : 1.22, 800, 690);
  drum(s, 780, 960, 280, 100, lit(mood.table, 0.12));
  drum(s, 400, 975, 150, 210, lit(mood.second, 0.05));
  slab(s, 1050, 985, 300, 70, 70, lit(mood.table, -0.05));
  bust(s, 780, 862, 400, mix(mood.deep, '#3a2a2a', 0.4), metal, stone);
  for (let i = 0; i < 3; i++) bangleSide(s, 400, 762 - i * 26, 100 - i * 3, metal, i === 1 ? stone : undefined);
  ring(s, 1140, 888, 46, metal, stone);
  ring(s, 1270, 892, 40, metal, mood.accent);
  for (const d of [-1, 1]) earring(s, 1200 + d * 34, 620, 34, metal, stone);
  s.plane(17);
  sprig(s, 1650, 1020, 380, -2.5, GREEN, 120, 5);
}

function necklaceLine(s: Sheet, x: number, y: number, r: number, colour: string, bead: number, flat: boolean): void {
  const fill = flat ? colour : ballFill(s, colour);
  for (let i = 0; i <= 74; i++) {
    const a = Math.PI * (-0.1 + (1.2 * i) / 74);
    ellipse(s, x + Math.cos(a) * r * 0.86, y + Math.sin(a) * r, bead, bead, fill, flat ? 0.5 : 1);
  }
}

function pendant(s: Sheet, x: number, y: number, r: number, metal: string, stone: string): void {
  s.add(`<path d="${star(x + 10, y + 14, r, 8, 0.75)}" fill="#26121a" opacity=".4"/><path d="${star(x, y, r, 8, 0.765, Math.PI / 8)}" fill="${s.linear([[0, lit(metal, 0.6)], [0.5, metal], [1, lit(metal, -0.6)]], 0, 0, 1, 1)}"/><path d="${star(x, y, r * 0.8, 8, 0.765, Math.PI / 8)}" fill="none" stroke="${lit(metal, -0.5)}" stroke-width="${round(r * 0.05)}" stroke-dasharray="${round(r * 0.06)} ${round(r * 0.06)}"/>`); // prettier-ignore
  ball(s, x, y, r * 0.38, stone, 1, 0.7);
  for (let i = 0; i < 8; i++)
    ball(s, x + Math.cos(i * 0.785) * r * 0.6, y + Math.sin(i * 0.785) * r * 0.6, r * 0.08, lit(metal, 0.2), 1, 0.5);
}

function bangle(s: Sheet, x: number, y: number, r: number, metal: string, stone: string): void {
  s.add(`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${s.linear([[0, lit(metal, 0.6)], [0.5, metal], [1, lit(metal, -0.6)]], 0, 0, 1, 1)}" stroke-width="30"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${lit(metal, -0.5)}" stroke-width="7" stroke-dasharray="9 12" opacity=".6"/><path d="M${x - r} ${y}A${r} ${r} 0 0 1 ${x} ${y - r}" fill="none" stroke="#fffaf0" stroke-width="5" opacity=".7"/>`); // prettier-ignore
  ball(s, x + r * 0.7, y - r * 0.7, 20, stone, 1, 0.7);
}

function bangleSide(s: Sheet, x: number, y: number, r: number, metal: string, stone?: string): void {
  turned(s, x, y, [[0, r], [6, r + 5], [18, r + 5], [24, r]], metal, { gloss: 0.9, tilt: 0.2, mouth: lit(metal, -0.5) }); // prettier-ignore
  if (stone) for (let i = -2; i <= 2; i++) ball(s, x + i * r * 0.34, y - 6 + (4 - i * i) * 3, 9, stone, 1, 0.7);
}

function earring(s: Sheet, x: number, y: number, r: number, metal: string, stone: string): void {
  s.add(
    `<path d="M${x} ${y - r * 2.6}q${r * 0.5} -${r * 0.5} ${r * 0.1} ${r * 0.8}" stroke="${metal}" stroke-width="${r * 0.09}" fill="none"/>`,
  );
  ball(s, x, y - r * 1.5, r * 0.34, stone, 1, 0.7);
  pendant(s, x, y, r, metal, stone);
  for (const d of [-0.5, 0, 0.5]) ball(s, x + d * r, y + r * 1.25 - Math.abs(d) * r * 0.3, r * 0.16, metal, 1.3, 0.6);
}

function ring(s: Sheet, x: number, y: number, r: number, metal: string, stone: string): void {
  s.add(`<ellipse cx="${x}" cy="${y - r}" rx="${r}" ry="${r}" fill="none" stroke="${s.linear([[0, lit(metal, 0.6)], [0.5, metal], [1, lit(metal, -0.6)]], 0, 0, 1, 1)}" stroke-width="${round(r * 0.22)}"/>`); // prettier-ignore
  ball(s, x, y - r * 2.15, r * 0.48, stone, 0.86, 0.8);
}

function bust(s: Sheet, x: number, y: number, h: number, velvet: string, metal: string, stone: string): void {
  turned(s, x, y, [[0, h * 0.36], [h * 0.1, h * 0.42], [h * 0.42, h * 0.44], [h * 0.58, h * 0.28], [h * 0.68, h * 0.135], [h * 0.95, h * 0.11], [h, h * 0.12]], velvet, { gloss: 0, mouth: velvet }); // prettier-ignore
  const bead = ballFill(s, metal);
  for (const [r, size] of [
    [h * 0.3, 8],
    [h * 0.22, 6],
  ] as const)
    for (let i = 0; i <= 34; i++) {
      const a = Math.PI * (0.02 + (0.96 * i) / 34);
      ellipse(s, x + Math.cos(a) * r * 0.74, y - h * 0.6 + Math.sin(a) * r * 0.95, size, size, bead);
    }
  pendant(s, x, y - h * 0.27, h * 0.085, metal, stone);
}
