import { cushion, tiledFloor } from './crafts.ts';
import { bokeh, glow, shadow, shafts, studio, wall } from './light.ts';
import { type Mood, lit, mix, moodOf } from './palette.ts';
import { star } from './paths.ts';
import { type Sheet, round } from './sheet.ts';
import { ball, ellipse, slab, turned } from './solids.ts';

const TOYS = ['#d9593c', '#e8b04a', '#3f7f9a', '#7d9a4c', '#c97a9a', '#f1e6d2'] as const;

export function kids(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) return pottery(s, mood);
  if (s.variant === 2) return cake(s, mood);
  s.plane(7);
  wall(s, mix(mood.wall, '#f4e6cc', 0.3), s.pick(['window', 'arch']), 760);
  s.plane(3);
  tiledFloor(s, 760, [lit(mood.table, -0.05), mood.table], { size: 120 });
  bunting(s);
  s.plane(9);
  s.add(
    '<ellipse cx="420" cy="965" rx="240" ry="26" fill="#200f18" opacity=".5"/><ellipse cx="880" cy="985" rx="260" ry="26" fill="#200f18" opacity=".5"/><ellipse cx="1270" cy="960" rx="150" ry="20" fill="#200f18" opacity=".5"/>',
  );
  s.plane();
  tipi(s, 390, 950, '#f4e8d2', mood.second);
  blocks(s, 880, 990);
  turned(s, 1280, 970, [[0, 90], [20, 104], [26, 60]], '#c9a06a', { gloss: 0.2 }); // prettier-ignore
  [96, 80, 66, 50, 36].forEach((r, i) => turned(s, 1280, 946 - i * 42, [[0, r * 0.8], [8, r], [32, r], [40, r * 0.8]], TOYS[i]!, { gloss: 0.4, tilt: 0.2 })); // prettier-ignore
  ball(s, 1280, 730, 30, TOYS[0], 1, 0.5);
  for (let i = 0; i < 7; i++)
    balloon(
      s,
      1170 + (i % 4) * 92,
      270 + Math.floor(i / 4) * 110 + s.between(-30, 30),
      s.between(62, 80),
      TOYS[i % 6]!,
      1310,
      760,
    );
  ball(s, 1110, 1000, 50, TOYS[2], 1, 0.5);
  ball(s, 650, 1000, 40, TOYS[1], 1, 0.5);
  s.plane(17);
  balloon(s, 60, 880, 190, mood.accent, 60, 1200);
}

function bunting(s: Sheet): void {
  s.add('<path d="M-20 60Q420 220 800 90T1620 70" fill="none" stroke="#6a4a34" stroke-width="4"/>');
  for (let i = 0; i < 17; i++) {
    const t = i / 16.5;
    const x = t * 1600;
    const y = 70 + Math.sin(t * 6.1) * 66 + 12;
    s.add(`<path d="M${round(x - 34)} ${round(y)}h68l-34 84Z" fill="${s.linear([[0, lit(TOYS[i % 6]!, 0.2)], [1, lit(TOYS[i % 6]!, -0.3)]], 0, 0, 1, 0)}"/>`); // prettier-ignore
  }
}

function balloon(s: Sheet, x: number, y: number, r: number, colour: string, tieX: number, tieY: number): void {
  s.add(
    `<path d="M${round(x)} ${round(y + r * 1.1)}Q${round(x + 20)} ${round((y + tieY) / 2)} ${tieX} ${tieY}" fill="none" stroke="#7a5a4a" stroke-width="2"/><path d="M${round(x - r * 0.12)} ${round(y + r * 1.24)}L${round(x)} ${round(y + r * 1.05)}L${round(x + r * 0.12)} ${round(y + r * 1.24)}Z" fill="${lit(colour, -0.3)}"/>`,
  );
  ball(s, x, y, r, colour, 1.15, 0);
  s.add(
    `<ellipse cx="${round(x - r * 0.36)}" cy="${round(y - r * 0.48)}" rx="${round(r * 0.14)}" ry="${round(r * 0.26)}" fill="#fffaf0" opacity=".6" transform="rotate(28 ${round(x - r * 0.36)} ${round(y - r * 0.48)})"/>`,
  );
}

function tipi(s: Sheet, x: number, y: number, cloth: string, trim: string): void {
  s.add(`<path d="M${x - 30} ${y - 620}L${x + 190} ${y}M${x + 30} ${y - 620}L${x - 190} ${y}M${x} ${y - 630}V${y - 500}" stroke="#8a5a34" stroke-width="13" stroke-linecap="round"/><path d="M${x} ${y - 540}L${x + 216} ${y}H${x - 216}Z" fill="${s.linear([[0, lit(cloth, 0.2)], [0.5, cloth], [1, lit(cloth, -0.45)]], 0, 0, 1, 0.4)}"/><path d="M${x} ${y - 400}Q${x + 60} ${y - 170} ${x + 90} ${y}H${x - 90}Q${x - 60} ${y - 170} ${x} ${y - 400}Z" fill="${s.linear([[0, '#2a1810'], [1, '#6a4a34']])}"/><path d="M${x} ${y - 400}Q${x - 70} ${y - 200} ${x - 150} ${y - 120}L${x - 100} ${y}H${x - 90}Q${x - 60} ${y - 170} ${x} ${y - 400}Z" fill="${lit(cloth, 0.3)}"/>`); // prettier-ignore
  for (let i = 0; i < 9; i++)
    s.add(
      `<path d="${star(x + (i < 5 ? -1 : 1) * (70 + (i % 5) * 22), y - 300 + (i % 5) * 62, 15, 5, 0.5)}" fill="${trim}"/>`,
    );
  cushion(s, x + 10, y - 30, 130, 80, trim, 4);
}

function blocks(s: Sheet, x: number, y: number): void {
  for (const [dx, lift, w, tone] of [
    [-170, 0, 110, 0],
    [-50, 0, 110, 2],
    [70, 0, 110, 3],
    [-110, 110, 106, 1],
    [12, 110, 106, 4],
    [-48, 216, 100, 5],
  ] as const) {
    const colour = TOYS[tone]!;
    slab(s, x + dx, y - lift, w, w - 8, 26, colour, 8);
    s.add(
      `<path d="${star(x + dx + w / 2, y - lift - w / 2 + 4, w * 0.26, [5, 8, 4, 6, 8, 5][tone]!, 0.52)}" fill="${lit(colour, tone === 5 ? -0.4 : 0.5)}" opacity=".85"/>`,
    );
  }
  s.add(`<path d="M${x - 60} ${y - 340}h124l-62 -84Z" fill="${s.linear([[0, '#e8704c'], [1, '#8a3424']], 0, 0, 1, 0.3)}"/>`); // prettier-ignore
}

function pottery(s: Sheet, mood: Mood): void {
  const clay = s.pick(['#c08a62', '#b9704a', '#d0a884']);
  studio(s, mood, { horizon: 660 });
  s.plane(8);
  shadow(s, 760, 960, 330, 300);
  shadow(s, 1270, 950, 110, 200);
  s.plane();
  turned(s, 760, 975, [[0, 330], [40, 340], [56, 340]], '#8a5f40', { gloss: 0.1, tilt: 0.2, mouth: '#a8784f' }); // prettier-ignore
  turned(s, 760, 925, [[0, 210], [22, 214]], '#6a6560', { gloss: 0.4, tilt: 0.2, mouth: '#8a847c' }); // prettier-ignore
  turned(s, 760, 896, [[0, 110], [60, 150], [150, 176], [230, 130], [280, 96], [310, 112]], clay, { gloss: 0.5, mouth: '#5a3420' }); // prettier-ignore
  for (let i = 0; i < 9; i++)
    s.add(
      `<path d="M${round(760 - 150 + i)} ${790 - i * 14}Q760 ${816 - i * 14} ${910 - i} ${790 - i * 14}" fill="none" stroke="${lit(clay, -0.4)}" stroke-width="2.4" opacity=".35"/>`,
    );
  turned(s, 1270, 955, [[0, 80], [20, 92], [130, 96]], '#efe4cf', { gloss: 0.3, mouth: '#4a3020' }); // prettier-ignore
  for (let i = 0; i < 5; i++)
    s.add(
      `<path d="M${1230 + i * 20} 840L${1190 + i * 38} ${600 + (i % 2) * 30}" stroke="${['#a8743f', '#3f7f9a', '#d9593c', '#8a5a34', '#e8b04a'][i]}" stroke-width="12" stroke-linecap="round"/>`,
    );
  for (const [x, y, k, tone] of [[300, 950, 0.5, '#efe4cf'], [430, 1000, 0.36, mood.accent], [1060, 1010, 0.3, mood.second]] as const) turned(s, x, y, [[0, 110 * k], [60 * k, 160 * k], [150 * k, 170 * k], [190 * k, 180 * k]], tone, { gloss: 0.4, mouth: '#5a3420' }); // prettier-ignore
  for (let i = 0; i < 40; i++)
    ellipse(s, s.between(480, 1120), s.between(960, 1050), s.between(2, 7), s.between(1, 4), clay, 0.7);
  s.plane(6);
  shafts(s, 260, -60, 3, 220, 0.2);
}

function cake(s: Sheet, mood: Mood): void {
  const cream = s.pick(['#f4d8d0', '#f6ead2', '#d8e4da']);
  studio(s, mood, { horizon: 690, gobo: 'window' });
  bokeh(s, 12, '#ffd08a', [40, 60, 1560, 560]);
  for (let i = 0; i < 6; i++) balloon(s, 150 + i * 270, 190 + (i % 2) * 130, 90, TOYS[i]!, 150 + i * 270, 800);
  s.plane(8);
  shadow(s, 800, 960, 330, 320);
  s.plane();
  turned(s, 800, 980, [[0, 160], [14, 130], [34, 50], [80, 60], [100, 330], [116, 350]], '#f1e6d2', { gloss: 0.6, tilt: 0.14, mouth: '#f4ead8' }); // prettier-ignore
  turned(s, 800, 866, [[0, 270], [100, 272], [170, 270]], cream, { gloss: 0.1, tilt: 0.18 }); // prettier-ignore
  ellipse(s, 800, 696, 270, 48, lit(cream, 0.3));
  turned(s, 800, 700, [[0, 170], [80, 172], [130, 170]], lit(mood.second, 0.25), { gloss: 0.1, tilt: 0.18 }); // prettier-ignore
  ellipse(s, 800, 570, 170, 31, lit(mood.second, 0.5));
  for (let i = -6; i <= 6; i++) {
    const a = i * 0.24;
    ball(s, 800 + Math.sin(a) * 268, 852 + Math.cos(a) * 46, 24, i % 2 ? '#fbf4e6' : mood.second, 1, 0.4);
    ball(s, 800 + Math.sin(a) * 168, 692 + Math.cos(a) * 29, 16, '#fbf4e6', 1, 0.4);
  }
  for (let i = 0; i < 44; i++)
    s.add(
      `<rect x="${round(s.between(560, 1040))}" y="${round(s.between(740, 850))}" width="15" height="5" rx="2" fill="${s.pick(TOYS)}" transform="rotate(${round(s.between(0, 180))} 800 790)"/>`,
    );
  for (let i = 0; i < 7; i++) {
    const x = 800 + (i - 3) * 42;
    s.add(
      `<rect x="${x - 6}" y="${470 + Math.abs(i - 3) * 4}" width="12" height="100" rx="4" fill="${TOYS[i % 6]}"/><path d="M${x} ${416 + Math.abs(i - 3) * 4}q15 28 0 46q-15 -18 0 -46" fill="#fff3c4"/>`,
    );
    glow(s, x, 440, 74, '#ffc66a', 0.6);
  }
  for (const [x, tone] of [[360, TOYS[0]], [1240, TOYS[2]]] as const) s.add(`<path d="M${x - 70} 980L${x} 770L${x + 70} 980Q${x} 1004 ${x - 70} 980Z" fill="${s.linear([[0, lit(tone, 0.35)], [0.5, tone], [1, lit(tone, -0.4)]], 0, 0, 1, 0)}"/><circle cx="${x}" cy="768" r="22" fill="#f4e6c8"/>`); // prettier-ignore
}
