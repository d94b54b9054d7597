import { drape, folded, niche, tiledFloor } from './crafts.ts';
import { glow, shadow, studio, wall } from './light.ts';
import { lit, mix, moodOf } from './palette.ts';
import { archPath } from './paths.ts';
import { frond, leaf, sprig } from './plants.ts';
import type { Sheet } from './sheet.ts';
import { ball, drum, slab, turned } from './solids.ts';
import { bottle, dropper } from './vessels.ts';

const GREEN = '#5a6f3c';

const BRASS = '#b98a3e';

export function salon(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) {
    studio(s, mood, { horizon: 700 });
    s.plane(6);
    for (const [x, r] of [
      [460, 70],
      [640, 60],
      [840, 80],
      [1120, 120],
    ] as const)
      shadow(s, x, 930, r, r * 2.4);
    s.plane();
    slab(s, 260, 960, 700, 34, 90, '#e9dcc4');
    bottle(s, 420, 926, 400, mood.accent, BRASS);
    bottle(s, 610, 926, 300, mood.second, BRASS);
    turned(s, 800, 920, [[0, 80], [8, 86], [90, 86]], '#f4ead8', { gloss: 0.5 }); // prettier-ignore
    turned(s, 800, 830, [[0, 90], [36, 90], [42, 84]], BRASS, { gloss: 0.8 }); // prettier-ignore
    turned(s, 1130, 960, [[0, 74], [20, 80], [190, 84], [200, 84]], '#f4ead8', { gloss: 0.5, mouth: '#3a2418' }); // prettier-ignore
    for (let i = 0; i < 5; i++) brush(s, 1130 + (i - 2) * 26, 770, (i - 2) * 9, i);
    s.plane(17);
    sprig(s, 1650, 1000, 420, -2.6, GREEN, 120, 6);
    return;
  }
  s.plane(6);
  wall(s, mood.wall, s.pick(['window', 'palm', 'arch']), 780);
  s.plane(3);
  tiledFloor(s, 780, ['#efe4cf', lit(mood.second, 0.25)], { size: 100 });
  if (s.variant === 2) s.frame(1.4, 720, 430);
  s.plane();
  const places = [420, 1120];
  for (const x of places) {
    s.add(`<path d="${archPath(x, 640, 372, 540, 'round')}" fill="${s.linear([[0, '#d9ae5e'], [0.5, '#8a5f2a'], [1, '#e9c47a']], 0, 0, 1, 1)}"/><path d="${archPath(x, 626, 340, 510, 'round')}" fill="${s.linear([[0, mix(mood.wall, '#fffaf0', 0.62)], [0.45, mix(mood.wall, '#fffaf0', 0.22)], [0.46, mix(mood.wall, '#fffaf0', 0.5)], [1, lit(mood.wall, -0.25)]], 0, 0, 1, 1)}"/>`); // prettier-ignore
    slab(s, x - 240, 690, 480, 40, 44, '#a8743f');
    bottle(s, x - 170, 650, 160, mood.accent, BRASS);
    bottle(s, x - 100, 650, 120, mood.second, BRASS);
    turned(s, x + 160, 650, [[0, 30], [70, 44], [110, 24], [120, 28]], '#f1e6d2', { gloss: 0.5 }); // prettier-ignore
    for (let i = 0; i < 3; i++) sprig(s, x + 160, 534, 150, -2 + i * 0.4, GREEN, 44, 5);
    for (const d of [-1, 1]) {
      glow(s, x + d * 250, 330, 130, '#ffdf9a', 0.8);
      ball(s, x + d * 250, 330, 40, '#fff3d4', 1, 0);
    }
  }
  s.plane(8);
  for (const x of places) s.add(`<ellipse cx="${x + 50}" cy="1012" rx="200" ry="26" fill="#200f18" opacity=".6"/>`);
  s.plane();
  for (const x of places) salonChair(s, x, 1010, mood.accent);
  s.plane(16);
  frond(s, 1700, 700, 480, -2.7, GREEN);
}

function brush(s: Sheet, x: number, y: number, lean: number, i: number): void {
  s.add(
    `<g transform="translate(${x} ${y}) rotate(${lean})"><rect x="-8" y="-170" width="16" height="220" rx="7" fill="${['#3a2420', '#8a5a34', '#2a2a34', '#a8743f', '#3a2420'][i]}"/><rect x="-14" y="-214" width="28" height="52" fill="${BRASS}"/><path d="M-14 -212Q-36 -262 0 -300Q36 -262 14 -212Z" fill="${s.linear(
      [
        [0, '#e9c4a4'],
        [1, '#6a4030'],
      ],
    )}"/></g>`,
  );
}

function salonChair(s: Sheet, x: number, y: number, leather: string): void {
  const fill = (a: number, b: number) => s.linear([[0, lit(leather, a)], [1, lit(leather, b)]], 0, 0, 0.7, 1); // prettier-ignore
  turned(s, x, y, [[0, 130], [12, 124], [22, 30], [110, 26]], '#c9c4ba', { gloss: 0.9 }); // prettier-ignore
  s.add(`<rect x="${x - 128}" y="${y - 400}" width="256" height="270" rx="50" fill="${fill(0.35, -0.3)}"/>`);
  for (let i = 1; i < 4; i++)
    s.add(
      `<path d="M${x - 128 + i * 64} ${y - 392}V${y - 170}" stroke="${lit(leather, -0.5)}" stroke-width="4" opacity=".5"/>`,
    );
  s.add(
    `<rect x="${x - 150}" y="${y - 180}" width="300" height="80" rx="34" fill="${fill(0.3, -0.5)}"/><rect x="${x - 186}" y="${y - 256}" width="46" height="130" rx="20" fill="${fill(0.3, -0.4)}"/><rect x="${x + 140}" y="${y - 256}" width="46" height="130" rx="20" fill="${fill(0, -0.6)}"/><path d="M${x - 150} ${y - 90}H${x + 150}" stroke="#d8d2c6" stroke-width="9"/>`,
  );
}

export function clinic(s: Sheet): void {
  const mood = moodOf(s);
  const pale = mix(mood.wall, '#f4efe4', 0.62);
  if (s.variant === 1) {
    studio(s, { ...mood, wall: pale, table: '#f1e8da' }, { horizon: 690 });
    s.plane(7);
    for (const [x, r] of [
      [470, 110],
      [800, 130],
      [1130, 110],
    ] as const)
      shadow(s, x, 900, r, r * 2);
    s.plane();
    drum(s, 800, 960, 230, 110, lit(pale, -0.05));
    drum(s, 470, 970, 140, 190, mix(pale, mood.accent, 0.25));
    drum(s, 1150, 975, 160, 70, mix(pale, mood.second, 0.25));
    dropper(s, 800, 850, 330, s.pick(['#b9762a', '#5f8a8c', '#7d8a4a']));
    turned(s, 470, 780, [[0, 84], [8, 90], [80, 90]], '#fbf6ec', { gloss: 0.6 }); // prettier-ignore
    turned(s, 470, 702, [[0, 94], [34, 94], [40, 88]], BRASS, { gloss: 0.8 }); // prettier-ignore
    turned(s, 1150, 905, [[0, 50], [10, 54], [200, 54], [214, 30], [240, 30]], '#fbf6ec', { gloss: 0.6 }); // prettier-ignore
    for (let i = 0; i < 5; i++) leaf(s, 1010, 960, 150, 48, -2.9 + i * 0.5, '#6f8f5a');
    s.plane(16);
    sprig(s, -40, 1030, 400, -0.6, '#6f8f5a', 120, 6);
    return;
  }
  s.plane(6);
  wall(s, pale, 'window', 790);
  s.plane(3);
  s.add(
    `<rect y="780" width="1600" height="290" fill="${s.linear([
      [0, '#efe4d4'],
      [0.4, '#dccbb4'],
      [1, '#a8927c'],
    ])}"/><rect y="768" width="1600" height="16" fill="#fbf6ec"/>`,
  );
  niche(s, 1270, 770, 330, 540, lit(pale, 0.4), mix(pale, mood.accent, 0.4), 'round');
  s.plane(s.variant === 2 ? 4 : 0);
  for (let row = 0; row < 3; row++) {
    slab(s, 1130, 420 + row * 116, 280, 12, 10, '#c9a06a');
    for (let i = 0; i < 4; i++) turned(s, 1170 + i * 66, 408 + row * 116, [[0, 20], [s.between(34, 64), 20], [70, 10], [78, 10]], s.pick(['#fbf6ec', mood.accent, '#b9762a', mood.second]), { gloss: 0.6 }); // prettier-ignore
  }
  if (s.variant === 2) s.frame(1.22, 900, 560);
  s.plane(9);
  s.add('<ellipse cx="760" cy="985" rx="470" ry="36" fill="#200f18" opacity=".5"/>');
  s.plane();
  treatmentChair(s, 720, 980, mix(mood.accent, '#f4efe4', 0.2));
  s.add(`<path d="M300 980V420Q300 230 470 230H560" stroke="${s.linear([[0, '#e9e4da'], [1, '#8a847a']], 0, 0, 1, 0.5)}" stroke-width="17" fill="none"/><ellipse cx="300" cy="982" rx="110" ry="18" fill="#b9b2a6"/>`); // prettier-ignore
  s.add(
    `<ellipse cx="640" cy="262" rx="120" ry="44" fill="#e9e4da" transform="rotate(14 640 262)"/><ellipse cx="644" cy="274" rx="98" ry="28" fill="#fffdf4" transform="rotate(14 644 274)"/>`,
  );
  turned(s, 1480, 985, [[0, 80], [160, 104], [180, 110]], '#f4ead8', { gloss: 0.3, mouth: '#3a2418' }); // prettier-ignore
  for (const angle of [-1.2, -1.9, -0.8, -2.4, -1.55]) frond(s, 1480, 800, 350, angle, '#6f8f5a');
  s.plane(8);
  glow(s, 720, 560, 420, '#fff8e4', 0.45, 0.8);
  s.plane(16);
  drape(s, -80, 130, -20, 1100, '#f8f1e4', 4, 26);
}

function treatmentChair(s: Sheet, x: number, y: number, leather: string): void {
  const fill = (a: number, b: number) => s.linear([[0, lit(leather, a)], [1, lit(leather, b)]], 0, 0, 0.5, 1); // prettier-ignore
  turned(s, x, y, [[0, 170], [20, 160], [40, 80], [190, 70]], '#e9e4da', { gloss: 0.6 }); // prettier-ignore
  s.add(`<g stroke-linejoin="round"><path d="M${x - 420} ${y - 250}L${x - 130} ${y - 190}H${x + 190}L${x + 400} ${y - 480}" stroke="${fill(-0.3, -0.6)}" stroke-width="104" fill="none" stroke-linecap="round"/><path d="M${x - 424} ${y - 268}L${x - 134} ${y - 208}H${x + 184}L${x + 392} ${y - 494}" stroke="${fill(0.45, -0.1)}" stroke-width="74" fill="none" stroke-linecap="round"/></g>`); // prettier-ignore
  s.add(
    `<rect x="${x + 366}" y="${y - 590}" width="130" height="80" rx="34" fill="${fill(0.5, -0.1)}" transform="rotate(-54 ${x + 430} ${y - 550})"/><path d="M${x - 60} ${y - 300}H${x + 130}" stroke="#d8d2c6" stroke-width="26" stroke-linecap="round"/>`,
  );
  folded(s, x - 270, y - 268, 150, 40, '#fffaf0', 1);
}
