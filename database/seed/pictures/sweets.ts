import { glow, shadow, studio } from './light.ts';
import { dropShadow, heap, plate, surface, teaFromAbove } from './overhead.ts';
import { lit, moodOf } from './palette.ts';
import { leaf, sprig } from './plants.ts';
import { type Sheet, round } from './sheet.ts';
import { ball, ellipse, turned } from './solids.ts';
import { teaGlass } from './vessels.ts';

const LEAF = '#5f7a3a';

const TEA = '#c9902f';

export function pastry(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, '#e4d2b4', '#7c4a36']), 'plaster');
    s.plane(10);
    dropShadow(s, 760, 540, 440);
    dropShadow(s, 1390, 300, 130);
    s.plane();
    plate(s, 760, 540, 440, '#e9dcc4', mood.accent);
    for (let i = 0; i < 15; i++)
      sweet(s, 760 + Math.cos(i * 2.4) * 82 * Math.sqrt(i), 540 + Math.sin(i * 2.4) * 78 * Math.sqrt(i), i);
    teaFromAbove(s, 1390, 300, 130);
    for (let i = 0; i < 14; i++)
      leaf(
        s,
        s.between(1180, 1560),
        s.between(640, 1030),
        46,
        24,
        s.between(0, 6),
        s.pick(['#d98a9a', '#e8a9b0', '#c96a7c']),
      );
    return;
  }
  studio(s, mood, { horizon: 690 });
  s.plane(7);
  shadow(s, 720, 960, 200, 420);
  shadow(s, 1230, 960, 80, 190);
  if (s.variant === 2) s.frame(1.5, 700, 600);
  s.plane();
  const china = s.pick(['#f1e8d6', '#d8e0d8', mood.second]);
  cakeStand(s, 720, 960, china);
  teaGlass(s, 1230, 960, 200, TEA);
  heap(s, 1010, 985, 60, 22, ['#c98f4e', '#a8703a', '#8a5228'], 9);
  s.plane(18);
  sprig(s, 1660, 960, 420, -2.6, s.pick([LEAF, '#c96a7c']), 120, 5);
}

function cakeStand(s: Sheet, x: number, y: number, china: string): void {
  turned(s, x, y, [[0, 150], [14, 120], [40, 34], [140, 26], [200, 46], [216, 330], [238, 380], [246, 382]], china, { gloss: 0.6, tilt: 0.13, mouth: china }); // prettier-ignore
  const layer = (count: number, lift: number, reach: number, depth: number) => {
    for (let i = 0; i < count; i++) {
      const u = count === 1 ? 0 : (i / (count - 1)) * 2 - 1;
      const [px, py] = [x + u * reach, y - 250 - lift + (1 - u * u) * depth];
      if ((i + count) % 3 === 0) macaron(s, px, py, s.pick(['#d98a9a', '#a9b86a', '#e8c27a', '#8a5a4a']));
      else gazelleHorn(s, px, py);
    }
  };
  layer(7, 20, 300, -24);
  layer(6, 4, 290, 18);
  layer(5, 78, 200, 4);
  layer(3, 138, 100, 4);
  layer(1, 196, 0, 0);
}

function sweet(s: Sheet, x: number, y: number, i: number): void {
  if (i % 3 === 0) {
    ball(s, x, y, 54, s.pick(['#d98a9a', '#a9b86a', '#e8c27a']), 1, 0.4);
    ellipse(s, x + 4, y + 4, 12, 9, '#8a4a1a');
  } else if (i % 3 === 1) gazelleHorn(s, x, y + 30);
  else {
    s.add(`<g transform="rotate(${round(s.between(0, 90))} ${round(x)} ${round(y)})"><path d="M${round(x)} ${round(y - 58)}l62 58l-62 58l-62 -58Z" fill="#26120a" opacity=".35" transform="translate(8 10)"/><path d="M${round(x)} ${round(y - 58)}l62 58l-62 58l-62 -58Z" fill="${s.linear([[0, '#e9b862'], [1, '#94541c']], 0, 0, 1, 1)}"/></g>`); // prettier-ignore
    ellipse(s, x, y, 17, 11, '#f4e6c4');
  }
}

function gazelleHorn(s: Sheet, x: number, y: number): void {
  s.add(`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(s.between(-9, 9))})"><path d="M-60 -4C-58 -62 58 -62 60 -4C40 4 34 -20 0 -20S-40 4 -60 -4Z" fill="#2a120a" opacity=".35" transform="translate(6 7)"/><path d="M-60 -4C-58 -62 58 -62 60 -4C40 4 34 -20 0 -20S-40 4 -60 -4Z" fill="${s.linear([[0, '#fbeccb'], [0.5, '#e5c48c'], [1, '#a87640']], 0, 0, 0.4, 1)}"/>`); // prettier-ignore
  for (let i = 0; i < 12; i++) ellipse(s, s.between(-44, 44), s.between(-44, -26), 2.6, 1.8, '#fffaf0', 0.9);
  s.add('</g>');
}

function macaron(s: Sheet, x: number, y: number, colour: string): void {
  ellipse(s, x + 6, y + 3, 56, 14, '#2a120a', 0.4);
  s.add(`<rect x="${round(x - 52)}" y="${round(y - 24)}" width="104" height="26" rx="13" fill="${s.linear([[0, colour], [1, lit(colour, -0.5)]])}"/><rect x="${round(x - 48)}" y="${round(y - 36)}" width="96" height="16" rx="8" fill="#f6ead2"/>`); // prettier-ignore
  s.add(`<path d="M${round(x - 54)} ${round(y - 32)}C${round(x - 50)} ${round(y - 76)} ${round(x + 50)} ${round(y - 76)} ${round(x + 54)} ${round(y - 32)}Z" fill="${s.linear([[0, lit(colour, 0.45)], [1, lit(colour, -0.2)]], 0, 0, 0.6, 1)}"/>`); // prettier-ignore
  glow(s, x - 16, y - 54, 20, '#fffaf0', 0.6, 0.4);
}
