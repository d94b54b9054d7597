import { cushion, drape, folded, lantern, niche, tiledFloor, weave } from './crafts.ts';
import { GOBOS, type Gobo, glow, shadow, wall } from './light.ts';
import { type Mood, lit, mix, moodOf, vary } from './palette.ts';
import { polygon } from './paths.ts';
import { frond, sprig } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { ball, band, ellipse, turned } from './solids.ts';

const GREEN = '#5a6f3c';

const WOOD = ['#8a5a34', '#a8743f', '#6a4228'] as const;

/** A room to furnish: wall, floor, sun. */
function room(s: Sheet, mood: Mood, floorY = 760, gobo: Gobo = s.pick(GOBOS)): void {
  s.plane(7);
  wall(s, mood.wall, gobo, floorY);
  s.plane(3);
  tiledFloor(s, floorY, [lit(mood.table, -0.05), mood.table, lit(mood.table, 0.1)], { size: 120 });
  s.add(`<rect y="${floorY - 20}" width="1600" height="22" fill="${lit(mood.wall, 0.3)}"/>`);
  glow(s, 500, floorY + 150, 620, '#fff0d2', 0.35, 0.3);
}

interface Weaving {
  ground: string;
  ink: string;
  second: string;
  motif: 'lattice' | 'bands' | 'diamonds';
}

function weavingOf(s: Sheet, mood: Mood): Weaving {
  return s.pick<Weaving>([
    { ground: '#efe4cf', ink: '#3a2a28', second: mood.second, motif: 'lattice' },
    { ground: '#a83a2c', ink: '#efe0c0', second: '#2a2a44', motif: 'bands' },
    { ground: '#e4cfa6', ink: mood.accent, second: mood.second, motif: 'diamonds' },
    { ground: '#2b4478', ink: '#efe0c0', second: '#d9a441', motif: 'bands' },
  ]);
}

/** The pattern of a rug within a rectangle; map it into perspective with `at`. */
function rugPattern(s: Sheet, weaving: Weaving, at: (u: number, v: number) => Point, rows = 8, columns = 5): void {
  const { ground, ink, second, motif } = weaving;
  const quad = (u0: number, v0: number, u1: number, v1: number) => polygon([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]); // prettier-ignore
  s.add(`<path d="${quad(0, 0, 1, 1)}" fill="${ground}"/>`);
  const diamond = (u: number, v: number, w: number, h: number) => polygon([at(u, v - h), at(u + w, v), at(u, v + h), at(u - w, v)]); // prettier-ignore
  if (motif === 'bands') {
    for (let r = 0; r < rows * 2; r++) {
      const v = (r + 0.5) / (rows * 2);
      const h = 0.5 / (rows * 2);
      if (r % 4 === 0) s.add(`<path d="${quad(0, v - h * 0.9, 1, v + h * 0.9)}" fill="${vary(s, second, 0.1)}"/>`);
      if (r % 2 === 0)
        for (let c = 0; c < columns * 3; c++)
          s.add(
            `<path d="${diamond((c + 0.5) / (columns * 3), v, 0.4 / (columns * 3), h * 0.8)}" fill="${vary(s, ink, 0.12)}"/>`,
          );
      else
        for (const shift of [-0.5, 0.5])
          s.add(`<path d="${quad(0, v + shift * h, 1, v + shift * h + h * 0.24)}" fill="${ink}" opacity=".9"/>`);
    }
  } else {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const [u, v] = [(c + 0.5) / columns, (r + 0.5) / rows];
        const [w, h] = [0.5 / columns, 0.5 / rows];
        if (motif === 'diamonds')
          s.add(`<path d="${diamond(u, v, w * 0.94, h * 0.94)}" fill="${vary(s, (r + c) % 2 ? ink : second, 0.12)}"/>`);
        s.add(
          `<path d="${diamond(u, v, w, h)}" fill="none" stroke="${motif === 'lattice' ? ink : ground}" stroke-width="${motif === 'lattice' ? 8 : 4}"/>`,
        );
        s.add(
          `<path d="${diamond(u, v, w * 0.55, h * 0.55)}" fill="${motif === 'lattice' ? 'none' : ground}" stroke="${ink}" stroke-width="${motif === 'lattice' ? 3.5 : 2}"/>`,
        );
        if ((r * 3 + c) % 4 === 0) s.add(`<path d="${diamond(u, v, w * 0.24, h * 0.24)}" fill="${second}"/>`);
      }
    }
  }
}

export function rug(s: Sheet): void {
  const mood = moodOf(s);
  const weaving = weavingOf(s, mood);
  if (s.variant === 1) {
    s.plane();
    s.add(`<rect width="1600" height="1067" fill="${lit(mood.table, -0.1)}"/>`);
    s.plane(10);
    s.add(
      '<rect x="120" y="150" width="1420" height="1000" fill="#200f18" opacity=".6" transform="rotate(-4 800 600)"/>',
    );
    s.plane();
    s.add('<g transform="rotate(-4 800 600)">');
    for (let x = 96; x < 1500; x += 13)
      s.add(
        `<path d="M${x} 104q${round(s.between(-8, 8))} -30 ${round(s.between(-6, 6))} -${round(s.between(52, 70))}" stroke="${lit(weaving.ground, 0.3)}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
      );
    rugPattern(s, weaving, (u, v) => [90 + u * 1420, 104 + v * 1400], 8, 6); // prettier-ignore
    weave(s, s.clip('M90 104H1510V1300H90Z'), [90, 104, 1510, 1300], weaving.ground, 8);
    s.add('</g>');
    s.plane(14);
    s.add(`<path d="M200 -40H620L1250 1120H700Z" fill="#fff0d2" opacity=".3"/><path d="M720 -40H900L1600 1120H1400Z" fill="#fff0d2" opacity=".25"/><rect width="1600" height="1067" fill="${s.linear([[0, '#fff0d2', 0.2], [0.4, '#fff', 0], [1, '#1d1016', 0.55]], 0, 0, 1, 0.8)}"/>`); // prettier-ignore
    return;
  }
  room(s, mood, 640);
  if (s.variant === 2) {
    s.plane(8);
    shadow(s, 800, 980, 520, 300);
    s.plane();
    for (let i = 0; i < 6; i++)
      folded(
        s,
        620 + s.between(-14, 14),
        965 - i * 86,
        700,
        84,
        [weaving.ground, weaving.second, mood.accent, '#efe4cf', mood.second, '#b98a5c'][i]!,
        2,
      );
    for (let i = 0; i < 3; i++)
      rollUp(s, 1120 + i * 118, 985, 62, 560 - i * 70, [mood.second, '#efe4cf', mood.accent][i]!, weaving.ink);
    turned(s, 640, 450, [[0, 60], [30, 90], [110, 100], [160, 50], [190, 56]], mood.second, { gloss: 0.3, mouth: '#2a1810' }); // prettier-ignore
    for (let i = 0; i < 5; i++) sprig(s, 640, 270, 200, -2.3 + i * 0.36, GREEN, 60, 6);
    return;
  }
  s.plane(7);
  s.add('<path d="M330 745L1290 745L1560 1060L70 1060Z" fill="#200f18" opacity=".5"/>');
  s.plane();
  const at = (u: number, v: number): Point => {
    const y = 735 + 310 * v ** 1.25;
    const half = 470 + ((y - 735) / 310) * 270;
    return [800 + (u * 2 - 1) * half, y];
  };
  rugPattern(s, weaving, at, 6, 6);
  for (let i = 0; i <= 90; i++) {
    const [x, y] = at(i / 90, 1);
    s.add(
      `<path d="M${round(x)} ${round(y)}q${round(s.between(-5, 5))} 14 ${round(s.between(-4, 4))} 26" stroke="${lit(weaving.ground, 0.25)}" stroke-width="4" fill="none"/>`,
    );
  }
  s.add(`<path d="${polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)])}" fill="${s.linear([[0, '#fff0d2', 0.35], [0.5, '#fff', 0], [1, '#1d1016', 0.45]], 0, 0, 1, 0.6)}"/>`); // prettier-ignore
  armchair(s, 1120, 800, mix(mood.accent, mood.wall, 0.1), s.pick(WOOD));
  turned(s, 430, 815, [[0, 90], [10, 130], [70, 150], [130, 130], [140, 90]], '#b9743c', { gloss: 0.3 }); // prettier-ignore
  turned(s, 190, 820, [[0, 70], [40, 100], [190, 96], [230, 70], [250, 76]], mood.second, { gloss: 0.3, mouth: '#2a1810' }); // prettier-ignore
  for (const angle of [-1.2, -1.9, -0.7, -2.4, -1.55]) frond(s, 190, 580, 330, angle, GREEN);
  s.plane(16);
  drape(s, 1480, 1700, -10, 1090, '#efe3cf', 4, 30);
}

function rollUp(s: Sheet, x: number, y: number, r: number, h: number, colour: string, ink: string): void {
  turned(s, x, y, [[0, r], [h * 0.5, r * 1.03], [h, r]], colour, { gloss: 0, tilt: 0.3 }); // prettier-ignore
  for (let i = 1; i < 7; i++) band(s, x, y - (h * i) / 7, r * 0.99, 0.3, i % 2 ? 6 : 16, ink, i % 2 ? '' : '14 9');
  ellipse(s, x, y - h, r, r * 0.3, lit(colour, 0.25));
  for (const k of [0.8, 0.55, 0.3])
    s.add(
      `<ellipse cx="${x}" cy="${y - h}" rx="${round(r * k)}" ry="${round(r * k * 0.3)}" fill="none" stroke="${lit(colour, -0.5)}" stroke-width="4"/>`,
    );
}

function armchair(s: Sheet, x: number, y: number, cloth: string, wood: string): void {
  const fill = (top: number, bottom: number) => s.linear([[0, lit(cloth, top)], [1, lit(cloth, bottom)]], 0, 0, 0.6, 1); // prettier-ignore
  s.add(
    `<path d="M${x - 150} ${y}l20 -110M${x + 160} ${y}l-20 -110M${x - 100} ${y - 26}v-80M${x + 100} ${y - 26}v-80" stroke="${wood}" stroke-width="16" stroke-linecap="round"/>`,
  );
  s.add(
    `<path d="M${x - 170} ${y - 130}C${x - 190} ${y - 420} ${x - 120} ${y - 440} ${x} ${y - 440}S${x + 190} ${y - 420} ${x + 170} ${y - 130}Z" fill="${fill(0.22, -0.35)}"/>`,
  );
  s.add(
    `<path d="M${x - 140} ${y - 92}Q${x} ${y - 74} ${x + 140} ${y - 92}V${y - 170}Q${x} ${y - 200} ${x - 140} ${y - 170}Z" fill="${fill(0.35, -0.3)}"/>`,
  );
  for (const d of [-1, 1])
    s.add(
      `<path d="M${x + d * 130} ${y - 86}Q${x + d * 128} ${y - 260} ${x + d * 168} ${y - 264}T${x + d * 204} ${y - 220}V${y - 92}Q${x + d * 160} ${y - 74} ${x + d * 130} ${y - 86}Z" fill="${d < 0 ? fill(0.4, -0.15) : fill(0.05, -0.5)}"/>`,
    );
  cushion(s, x + 6, y - 250, 190, 160, '#efe4cf', -6, lit(cloth, -0.1));
}

export function sofa(s: Sheet): void {
  const mood = moodOf(s);
  const cloth = s.pick([mood.accent, '#efe4cf', mood.second, '#7d8a5c']);
  room(s, mood, 740, s.variant === 2 ? 'lattice' : undefined);
  if (s.variant === 1) s.frame(1.6, 640, 640);
  if (s.variant === 2) s.frame(1.15, 900, 560);
  s.plane(4);
  niche(s, 1220, 742, 300, 520, lit(mood.wall, 0.3), mix(mood.wall, mood.second, 0.4));
  frame(s, 480, 140, 250, 300, mood);
  frame(s, 770, 180, 190, 230, mood);
  s.plane(8);
  s.add('<path d="M150 900H1240L1330 960H120Z" fill="#200f18" opacity=".6"/>');
  s.plane();
  const fill = (top: number, bottom: number) => s.linear([[0, lit(cloth, top)], [1, lit(cloth, bottom)]], 0, 0, 0.5, 1); // prettier-ignore
  s.add('<path d="M220 930v-60M1130 930v-60" stroke="#5a3820" stroke-width="22"/>');
  s.add(
    `<rect x="180" y="500" width="980" height="300" rx="56" fill="${fill(0.25, -0.35)}"/><rect x="190" y="790" width="960" height="100" rx="22" fill="${fill(-0.1, -0.55)}"/>`,
  );
  for (let i = 0; i < 3; i++)
    s.add(`<rect x="${262 + i * 274}" y="700" width="272" height="112" rx="36" fill="${fill(0.42, -0.25)}"/>`);
  for (const x of [150, 1070])
    s.add(
      `<rect x="${x}" y="610" width="120" height="290" rx="54" fill="${x === 150 ? fill(0.4, -0.2) : fill(0.1, -0.5)}"/>`,
    );
  const tones = [mood.second, '#e0b04f', '#efe4cf', mood.accent, mood.second].filter((tone) => tone !== cloth);
  tones
    .slice(0, 4)
    .forEach((tone, i) =>
      cushion(s, 350 + i * 200, 640 + (i % 2) * 16, 190, 176, tone, s.between(-12, 12), i % 2 ? undefined : '#fbf2e0'),
    );
  const throwTone = lit(mood.table, 0.2);
  s.add(`<path d="M900 690Q990 676 1060 700L1076 880Q990 900 916 872Z" fill="${s.linear([[0, lit(throwTone, 0.4)], [1, lit(throwTone, -0.35)]], 0, 0, 1, 1)}"/>`); // prettier-ignore
  for (let x = 920; x < 1076; x += 11)
    s.add(`<path d="M${x} ${round(874 + (x - 920) * 0.05)}v30" stroke="${lit(throwTone, 0.3)}" stroke-width="4"/>`);
  coffeeTable(s, 640, 1030, mood);
  turned(s, 1400, 960, [[0, 80], [40, 112], [200, 104], [240, 78], [256, 84]], mood.second, { gloss: 0.3, mouth: '#2a1810' }); // prettier-ignore
  for (const angle of [-1.2, -1.9, -0.8, -2.3, -1.55, -1]) frond(s, 1400, 710, 400, angle, GREEN);
  lantern(s, 1220, 430, 105, '#8a5a2a');
}

function frame(s: Sheet, x: number, y: number, w: number, h: number, mood: Mood): void {
  s.add(
    `<rect x="${x + 14}" y="${y + 18}" width="${w}" height="${h}" fill="#2a1720" opacity=".4"/><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#6a4228"/><rect x="${x + 12}" y="${y + 12}" width="${w - 24}" height="${h - 24}" fill="#f4ead8"/>`,
  );
  s.add(
    `<circle cx="${x + w * 0.55}" cy="${y + h * 0.4}" r="${w * 0.2}" fill="${mood.second}"/><path d="M${x + 30} ${y + h * 0.75}Q${x + w * 0.4} ${y + h * 0.4} ${x + w - 30} ${y + h * 0.72}V${y + h - 30}H${x + 30}Z" fill="${mood.accent}"/>`,
  );
}

function coffeeTable(s: Sheet, x: number, y: number, mood: Mood): void {
  turned(s, x, y, [[0, 150], [14, 120], [30, 100], [80, 104], [96, 270], [112, 280]], '#b98a3e', { gloss: 0.6, tilt: 0.16, mouth: '#c99a4e' }); // prettier-ignore
  turned(s, x - 80, y - 112, [[0, 40], [30, 66], [60, 80]], mood.accent, { gloss: 0.4, mouth: '#3a2418' }); // prettier-ignore
  ball(s, x - 96, y - 176, 26, '#e8862a');
  ball(s, x - 56, y - 174, 25, '#e09a3a');
}
