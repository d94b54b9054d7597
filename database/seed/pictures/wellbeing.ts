import { drape, folded, lantern, niche, rolled, steam, tiledFloor, zellige } from './crafts.ts';
import { glow, shadow, shafts, studio, wall } from './light.ts';
import { bowl, dropShadow, surface } from './overhead.ts';
import { type Mood, SUN, lit, mix, moodOf } from './palette.ts';
import { polygon, star } from './paths.ts';
import { frond, leaf, sprig } from './plants.ts';
import { type Sheet, round } from './sheet.ts';
import { ball, band, ellipse, slab, turned } from './solids.ts';
import { bottle, candle } from './vessels.ts';

const GREEN = '#5a6f3c';

const BRASS = '#b98a3e';

/** The polished lime plaster of bath houses. */
const TADELAKT = ['#d08a62', '#d0a878', '#bd7a5e', '#8fa89c', '#cf9480'] as const;

export function hammam(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) return basinDetail(s, mood);
  if (s.variant === 2) return dome(s, mood);
  const plaster = s.pick(TADELAKT);
  s.plane(4);
  wall(s, plaster, 'none', 780);
  niche(s, 800, 770, 560, 640, lit(plaster, 0.2), lit(plaster, -0.4), 'horseshoe');
  for (const x of [170, 1430]) niche(s, x, 770, 260, 480, lit(plaster, 0.15), lit(plaster, -0.35), 'horseshoe');
  for (let i = 0; i < 5; i++)
    s.add(`<path d="${star(480 + i * 160, 78 + Math.abs(i - 2) * 22, 26, 8, 0.55)}" fill="#fff6df"/>`);
  s.plane();
  for (const [left, right] of [
    [0, 46],
    [304, 506],
    [1094, 1296],
    [1554, 1600],
  ] as const)
    zellige(s, left, 520, right, 770, 58, [mood.accent, '#efe3ca', mood.second]);
  zellige(s, 580, 560, 1020, 770, 66, [mood.accent, '#efe3ca', mood.second]);
  tiledFloor(s, 770, [lit(mood.accent, 0.3), '#efe3ca'], { size: 76 });
  s.plane(7);
  s.add('<ellipse cx="850" cy="975" rx="420" ry="50" fill="#200f18" opacity=".55"/>');
  s.plane();
  turned(s, 800, 960, [[0, 250], [40, 250], [60, 268], [150, 300], [170, 306]], '#e6d8c2', { gloss: 0.3, tilt: 0.17, mouth: '#4f8f94' }); // prettier-ignore
  ellipse(s, 800, 788, 270, 42, s.linear([[0, '#2f6a70'], [1, '#9fd0c8']], 0, 0, 1, 1)); // prettier-ignore
  for (const k of [0.4, 0.7])
    s.add(
      `<ellipse cx="780" cy="790" rx="${270 * k}" ry="${40 * k}" fill="none" stroke="#f2fff8" stroke-width="2.5" opacity=".5"/>`,
    );
  tassa(s, 1180, 985, 105);
  folded(s, 370, 1000, 250, 130, '#efe4cf', 3);
  folded(s, 370, 870, 220, 50, mood.second, 1);
  for (const [x, y] of [
    [600, 1010],
    [1010, 1020],
    [1330, 960],
    [210, 985],
  ] as const)
    candle(s, x, y, 46);
  s.plane(6);
  shafts(s, 800, 40, 5, 250, 0.34);
  for (let i = 0; i < 7; i++)
    glow(s, s.between(100, 1500), s.between(500, 900), s.between(220, 360), '#fff6e6', 0.16, 0.5);
  s.plane(16);
  lantern(s, 90, 560, 230, '#6a4526');
}

function tassa(s: Sheet, x: number, y: number, r: number): void {
  turned(s, x, y, [[0, r * 0.4], [r * 0.1, r * 0.5], [r * 0.4, r * 0.9], [r * 0.62, r]], BRASS, { gloss: 0.9, tilt: 0.24, mouth: '#d9b05e' }); // prettier-ignore
  band(s, x, y - r * 0.36, r * 0.86, 0.2, r * 0.07, '#6a4420', '8 6');
  ellipse(s, x + 3, y - r * 0.6, r * 0.8, r * 0.17, s.linear([[0, '#3f7a7c'], [1, '#b9dcd2']], 0, 0, 1, 1)); // prettier-ignore
}

function basinDetail(s: Sheet, mood: Mood): void {
  s.plane(5);
  zellige(s, 0, 0, 1600, 690, 120, [mood.accent, '#efe3ca', mood.second]);
  s.add(`<rect width="1600" height="690" fill="${s.linear([[0, '#fff0d2', 0.5], [0.45, '#3a1d24', 0.15], [1, '#1d1016', 0.7]], 0, 0, 1, 0.7)}"/>`); // prettier-ignore
  s.add(`<path d="M200 -20H620L1000 700H640Z" fill="${SUN}" opacity=".3"/>`);
  s.plane(8);
  s.add(
    `<rect y="680" width="1600" height="390" fill="${s.linear([
      [0, '#f4e6cc'],
      [0.3, '#d9c4a4'],
      [1, '#8f7660'],
    ])}"/>`,
  );
  for (const [x, r] of [
    [470, 180],
    [860, 150],
    [1180, 130],
  ] as const)
    shadow(s, x, 930, r, r * 2);
  s.plane();
  tassa(s, 470, 940, 220);
  turned(s, 860, 950, [[0, 90], [16, 110], [80, 130], [110, 134]], mood.second, { gloss: 0.3, mouth: '#4a3420' }); // prettier-ignore
  ball(s, 850, 850, 74, '#4f4a2a', 0.5, 0.5);
  ball(s, 900, 842, 60, '#5f5a34', 0.5, 0.5);
  bottle(s, 1100, 950, 330, '#b9762a');
  folded(s, 1370, 960, 270, 160, '#efe4cf', 3);
  folded(s, 1370, 800, 240, 56, mood.accent, 1);
  for (let i = 0; i < 9; i++)
    leaf(
      s,
      s.between(560, 1040),
      s.between(985, 1050),
      52,
      28,
      s.between(0, 6),
      s.pick(['#c9566a', '#e08a92', '#f0b8b0']),
    );
  s.plane(6);
  steam(s, 470, 760, 420, 0.3);
  s.plane(16);
  candle(s, 130, 1060, 110);
}

function dome(s: Sheet, mood: Mood): void {
  const plaster = s.pick(TADELAKT);
  s.plane(3);
  s.add(`<rect width="1600" height="1067" fill="${s.radial([[0, lit(plaster, 0.1)], [0.5, lit(plaster, -0.3)], [1, lit(plaster, -0.75)]], 0.5, 0.5, 0.72)}"/>`); // prettier-ignore
  for (let ring = 1; ring < 7; ring++)
    s.add(
      `<ellipse cx="800" cy="520" rx="${ring * 165}" ry="${ring * 148}" fill="none" stroke="${lit(plaster, -0.6)}" stroke-width="10" opacity=".25"/><ellipse cx="800" cy="526" rx="${ring * 165}" ry="${ring * 148}" fill="none" stroke="${lit(plaster, 0.5)}" stroke-width="4" opacity=".25"/>`,
    );
  s.plane();
  for (let ring = 0; ring < 6; ring++) {
    const count = ring === 0 ? 1 : ring * 8;
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * 6.2832 + ring * 0.2;
      const [x, y] = [800 + Math.cos(angle) * ring * 165, 520 + Math.sin(angle) * ring * 148];
      const r = 13 + ring * 6 + (ring === 0 ? 46 : 0);
      s.add(
        `<path d="${star(x + 5, y + 6, r * 1.2, 8, 0.62)}" fill="${lit(plaster, -0.6)}" opacity=".8"/><path d="${star(x, y, r, 8, 0.6)}" fill="${mix('#fff8e4', '#bfe0ee', s.random() * 0.4)}"/>`,
      );
    }
  }
  s.plane(8);
  for (let i = 0; i < 11; i++) {
    const x = s.between(200, 1400);
    const fill = s.linear([[0, SUN, 0.34], [1, SUN, 0]]); // prettier-ignore
    s.add(`<path d="${polygon([[x - 20, 240], [x + 20, 240], [x + 330, 1100], [x + 170, 1100]])}" fill="${fill}"/>`); // prettier-ignore
  }
  for (let i = 0; i < 8; i++)
    glow(s, s.between(0, 1600), s.between(760, 1060), s.between(240, 420), '#fff6e6', 0.2, 0.4);
  s.plane();
  zellige(s, 0, 960, 1600, 1067, 108, [mood.accent, '#efe3ca', mood.second]);
  s.add(`<rect y="946" width="1600" height="18" fill="${lit(plaster, 0.3)}"/><rect y="946" width="1600" height="122" fill="${s.linear([[0, '#1d1016', 0.05], [1, '#1d1016', 0.6]])}"/>`); // prettier-ignore
}

export function massage(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 2) {
    surface(s, s.pick([mood.table, '#8a5f40', mood.wall]), s.pick(['wood', 'linen']));
    s.plane(10);
    for (const [x, y, r] of [
      [740, 540, 330],
      [1280, 290, 140],
      [1330, 800, 120],
    ] as const)
      dropShadow(s, x, y, r);
    s.plane();
    bowl(s, 740, 540, 330, mood.second, '#8fb8b0');
    for (let i = 0; i < 20; i++)
      leaf(
        s,
        740 + s.between(-190, 170),
        540 + s.between(-190, 190),
        84,
        46,
        s.between(0, 6),
        s.pick(['#d98a9a', '#f0c0b8', '#f8e4dc']),
      );
    for (let i = 0; i < 3; i++) orchid(s, 640 + i * 110, 470 + (i % 2) * 130, 76);
    bowl(s, 1280, 290, 140, '#efe4cf', '#c9862a', mood.accent);
    bowl(s, 1330, 800, 120, '#6a4a3a', '#e9e0d0');
    sprig(s, 150, 960, 420, -0.9, GREEN, 100, 6);
    return;
  }
  if (s.variant === 1) return treatmentRoom(s, mood);
  studio(s, mood, { horizon: 690 });
  s.plane(14);
  frond(s, 1250, 500, 460, -2.2, GREEN);
  frond(s, 1400, 560, 480, -1.2, GREEN);
  s.plane(7);
  for (const [x, r] of [
    [420, 200],
    [880, 160],
    [1240, 80],
  ] as const)
    shadow(s, x, 920, r, r * 1.6);
  s.plane();
  rolled(s, 250, 856, 74, 380, '#efe4cf');
  rolled(s, 330, 736, 66, 330, lit(mood.accent, 0.35));
  rolled(s, 480, 868, 62, 330, '#f8efe0');
  stones(s, 960, 945);
  orchid(s, 1120, 905, 84);
  orchid(s, 1030, 640, 66);
  candle(s, 1290, 940, 100, mood.second);
  candle(s, 1450, 905, 66, mood.second);
  s.plane(17);
  sprig(s, -50, 1060, 420, -0.4, GREEN, 140, 5);
}

function stones(s: Sheet, x: number, y: number): void {
  for (const [r, lift, dx] of [
    [170, 0, 0],
    [136, 82, 10],
    [104, 148, -8],
    [70, 200, 4],
  ] as const) {
    ellipse(s, x + dx + 12, y - lift + 6, r, r * 0.3, '#0d0a0e', 0.5);
    ball(s, x + dx, y - lift - r * 0.24, r, s.pick(['#4a4850', '#3f4248', '#56505a']), 0.34, 0.28);
  }
}

function orchid(s: Sheet, x: number, y: number, r: number): void {
  const petal = s.pick(['#f8e6ea', '#fbf4ea', '#e9b8c8']);
  for (let i = 0; i < 5; i++) {
    const a = -1.57 + (i / 5) * 6.2832;
    leaf(s, x, y, r, r * (i === 0 ? 0.6 : 0.82), a, lit(petal, i > 2 ? -0.12 : 0.05));
  }
  ball(s, x, y, r * 0.2, '#c9466a');
  ball(s, x, y + r * 0.05, r * 0.1, '#f0c04a');
}

function treatmentRoom(s: Sheet, mood: Mood): void {
  s.plane(7);
  wall(s, mood.wall, 'arch', 760);
  niche(s, 360, 762, 330, 520, lit(mood.wall, 0.3), mix(mood.wall, mood.accent, 0.3));
  s.plane(3);
  tiledFloor(s, 760, [lit(mood.table, -0.1), mood.table], { size: 110 });
  s.plane(10);
  s.add('<ellipse cx="880" cy="1000" rx="640" ry="46" fill="#200f18" opacity=".55"/>');
  s.plane();
  slab(s, 260, 690, 200, 16, 20, '#8a5a34');
  for (let i = 0; i < 3; i++) bottle(s, 300 + i * 62, 674, 150 - i * 16, ['#b9762a', '#5d6b3c', '#efe4cf'][i]!);
  s.add('<path d="M560 990V800M1250 990V800M640 990V820M1180 990V820" stroke="#6a4228" stroke-width="26"/>');
  s.add(
    `<path d="M440 700Q900 670 1360 700Q1400 730 1370 760L1380 930Q900 970 430 930L440 760Q410 730 440 700Z" fill="${s.linear(
      [
        [0, '#fffaf0'],
        [0.3, '#f1e6d4'],
        [1, '#a08a78'],
      ],
    )}"/>`,
  );
  for (let i = 0; i < 15; i++)
    s.add(
      `<path d="M${470 + i * 62} 770q${round(s.between(-20, 20))} 80 ${round(s.between(-10, 10))} 165" stroke="#8f7866" stroke-width="${round(s.between(3, 9))}" fill="none" opacity=".2"/>`,
    );
  s.add(`<path d="M880 688Q1000 680 1120 690L1150 930Q1000 950 860 938Z" fill="${s.linear([[0, lit(mood.accent, 0.2)], [1, lit(mood.accent, -0.45)]])}"/><path d="M864 900Q1000 914 1148 894M868 874Q1000 888 1144 868" stroke="#f4ead8" stroke-width="7" fill="none"/>`); // prettier-ignore
  rolled(s, 500, 664, 46, 250, '#fbf4e6');
  folded(s, 1240, 696, 170, 80, '#efe4cf', 2);
  orchid(s, 1240, 596, 56);
  for (const [x, y, k] of [
    [1180, 330, 110],
    [1400, 440, 84],
  ] as const)
    lantern(s, x, y, k, '#8a5a2a');
  for (let i = 0; i < 5; i++) candle(s, 170 + i * 92, 1000 - (i % 2) * 26, 42);
  s.plane(16);
  drape(s, 1470, 1680, -20, 1100, '#efe3cf', 4, 30);
}
