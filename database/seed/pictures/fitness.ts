import { lantern, rolled } from './crafts.ts';
import { GOBOS, glow, shadow, shafts, studio, wall } from './light.ts';
import { SKIES, ridge, sea, sky } from './nature.ts';
import { SUN, lit, mix, moodOf } from './palette.ts';
import { polygon, smoothPath } from './paths.ts';
import { frond, palmTree } from './plants.ts';
import { type Point, type Sheet } from './sheet.ts';
import { slab, turned } from './solids.ts';
import { candle } from './vessels.ts';

const GREEN = '#5a6f3c';

const BRASS = '#b98a3e';

export function gym(s: Sheet): void {
  const mood = moodOf(s);
  const metal = s.pick(['#3a3a42', '#2f3440']);
  s.plane(6);
  wall(s, mix(mood.wall, '#5a5560', 0.42), 'window', 780);
  s.plane(4);
  s.add(
    `<rect y="770" width="1600" height="300" fill="${s.linear([
      [0, '#6a5a54'],
      [0.4, '#4a4044'],
      [1, '#241f26'],
    ])}"/>`,
  );
  glow(s, 560, 880, 700, SUN, 0.34, 0.24);
  if (s.variant !== 1) {
    s.add(
      `<path d="M180 770V250H960V770M180 420H960M180 590H960" stroke="${lit(metal, -0.2)}" stroke-width="22" fill="none"/>`,
    );
    for (let row = 0; row < 3; row++)
      for (let i = 0; i < 5; i++)
        hexDumbbell(s, 270 + i * 150, 400 + row * 170, 0.5, metal, [mood.accent, mood.second, '#e0a13c'][row]!);
  }
  if (s.variant === 2) s.frame(1.35, 1000, 700);
  s.plane(8);
  for (const [x, r] of [
    [560, 260],
    [1150, 160],
    [1390, 120],
  ] as const)
    shadow(s, x, 965, r, r * 1.6);
  s.plane();
  if (s.variant === 1) {
    kettlebell(s, 560, 990, 2, metal, mood.second);
    kettlebell(s, 1050, 975, 1.5, metal, mood.accent);
    hexDumbbell(s, 1390, 930, 1.2, metal, mood.second);
  } else {
    hexDumbbell(s, 470, 905, 1.5, metal, mood.second);
    hexDumbbell(s, 780, 965, 1.2, metal, mood.second);
    kettlebell(s, 1150, 975, 1.35, metal, mood.accent);
    kettlebell(s, 1400, 945, 1, metal, mood.second);
    for (let i = 0; i < 2; i++)
      s.add(
        `<path d="M${1200 + i * 240} -10V330" stroke="#c9a06a" stroke-width="12"/><circle cx="${1200 + i * 240}" cy="400" r="68" fill="none" stroke="${s.linear(
          [
            [0, '#d9ae74'],
            [1, '#6a4228'],
          ],
        )}" stroke-width="23"/>`,
      );
  }
  rolled(s, 90, 950, 64, 190, mood.accent);
  s.plane(6);
  shafts(s, 200, -60, 4, 250, 0.22);
  s.plane(18);
  s.add(`<path d="M-40 1090Q300 940 640 1090Z" fill="#1a161c" opacity=".8"/>`);
}

function hexDumbbell(s: Sheet, x: number, y: number, k: number, metal: string, ring: string): void {
  s.add(
    `<g transform="translate(${x} ${y}) scale(${k})"><rect x="-70" y="-42" width="140" height="24" rx="10" fill="${s.linear(
      [
        [0, '#e9e4da'],
        [0.5, '#a8a298'],
        [1, '#4a464a'],
      ],
    )}"/>`,
  );
  for (const d of [-1, 1]) {
    s.add(
      `<path d="M${d * 58} -72L${d * 128} -72L${d * 140} -50V-8L${d * 128} 12H${d * 58}L${d * 50} -8V-50Z" fill="${s.linear(
        [
          [0, lit(metal, 0.35)],
          [0.5, metal],
          [1, lit(metal, -0.6)],
        ],
      )}"/><path d="M${d * 58} -72L${d * 128} -72L${d * 140} -50H${d * 50}Z" fill="${lit(metal, 0.3)}"/><rect x="${d > 0 ? 66 : -76}" y="-72" width="10" height="84" fill="${ring}" opacity=".9"/>`,
    );
  }
  s.add('</g>');
}

function kettlebell(s: Sheet, x: number, y: number, k: number, metal: string, ring: string): void {
  s.add(`<g transform="translate(${x} ${y}) scale(${k})"><path d="M-52 -130C-76 -230 76 -230 52 -130" fill="none" stroke="${s.linear([[0, lit(metal, 0.5)], [1, lit(metal, -0.4)]], 0, 0, 1, 0.6)}" stroke-width="27"/>`); // prettier-ignore
  turned(s, 0, 0, [[0, 52], [10, 72], [60, 98], [110, 84], [146, 52]], metal, { gloss: 0.35 }); // prettier-ignore
  s.add(
    `<ellipse cx="-6" cy="-66" rx="40" ry="38" fill="${lit(ring, -0.1)}"/><ellipse cx="-6" cy="-66" rx="27" ry="26" fill="${lit(metal, -0.1)}"/></g>`,
  );
}

export function yoga(s: Sheet): void {
  const mood = moodOf(s);
  const mat = s.pick([mood.accent, mood.second, '#7d8a5c', '#8a6a8c']);
  if (s.variant === 1) {
    studio(s, mood, { horizon: 720, gobo: s.pick(GOBOS) });
    s.plane(8);
    for (const [x, r] of [
      [560, 320],
      [1100, 150],
    ] as const)
      shadow(s, x, 930, r, r);
    s.plane();
    rolled(s, 330, 860, 104, 560, mat);
    s.add('<path d="M480 760V962M760 760V962" stroke="#f1e6d2" stroke-width="16"/>');
    slab(s, 980, 960, 240, 120, 60, '#c9a06a', 12);
    turned(s, 1100, 830, [[0, 50], [12, 60], [50, 100], [74, 106]], BRASS, { gloss: 0.9, mouth: '#c99a4e' }); // prettier-ignore
    s.add('<path d="M1180 770L1250 700" stroke="#6a4228" stroke-width="16" stroke-linecap="round"/>');
    turned(s, 1400, 950, [[0, 60], [120, 84], [150, 86]], mood.second, { gloss: 0.3, mouth: '#2a1810' }); // prettier-ignore
    for (const angle of [-1.1, -1.9, -0.7, -2.4, -1.55]) frond(s, 1400, 800, 330, angle, GREEN);
    s.plane(16);
    candle(s, 90, 1050, 110);
    return;
  }
  const tone = [SKIES.gold, SKIES.gold, SKIES.dusk][s.variant]!;
  s.plane(5);
  sky(s, tone, 600, 980, 400);
  if (s.variant === 0)
    for (const [y, h, k] of [
      [520, 170, 0.65],
      [590, 140, 0.4],
      [650, 110, 0.2],
    ] as const)
      ridge(s, y, h, mix('#6a5a6a', tone.middle, k), tone.low, 0.9, 800);
  else sea(s, 560, mix('#2f6f8a', tone.low, 0.5), '#2a5a78', 980, '#ffe9b8', 760);
  palmTree(s, 180, 760, 520, '#3f4f34', 70);
  s.plane();
  s.add(
    `<rect y="730" width="1600" height="340" fill="${s.linear([
      [0, '#d9b07a'],
      [0.4, '#a87848'],
      [1, '#5f3c26'],
    ])}"/>`,
  );
  for (let i = -12; i <= 12; i++)
    s.add(
      `<path d="M${800 + i * 80} 730L${800 + i * 250} 1070" stroke="#3a2014" stroke-width="${3 + Math.abs(i) * 0.1}" opacity=".5"/>`,
    );
  s.add(
    `<path d="M0 690H1600V716H0Z" fill="#8a5a34"/><path d="${Array.from({ length: 21 }, (_, i) => `M${i * 80} 690V740`).join('')}" stroke="#6a4228" stroke-width="9"/>`,
  );
  s.plane(5);
  s.add('<path d="M560 845H1090L1290 905H660Z" fill="#200f18" opacity=".4"/>');
  s.plane();
  s.add(`<path d="${polygon([[520, 830], [1080, 830], [1200, 905], [470, 905]])}" fill="${s.linear([[0, lit(mat, 0.3)], [1, lit(mat, -0.2)]], 0, 0, 1, 0.5)}"/><path d="M470 905H1200V916H470Z" fill="${lit(mat, -0.5)}"/>`); // prettier-ignore
  meditating(s, 830, 880, s.variant === 2 ? 1.15 : 1);
  turned(s, 1330, 960, [[0, 60], [130, 90], [150, 94]], mood.second, { gloss: 0.3, mouth: '#2a1810' }); // prettier-ignore
  for (const angle of [-1.1, -2, -0.7, -1.55]) frond(s, 1330, 810, 280, angle, GREEN);
  lantern(s, 330, 960, 90, '#6a4526', '#ffcf7a', false);
  s.plane(8);
  glow(s, 960, 520, 700, tone.sun, 0.32, 0.6);
  s.plane(17);
  frond(s, 1700, 90, 620, 2.6, '#3f4f34');
}

/** A distant figure seated against the light. */
function meditating(s: Sheet, x: number, y: number, k: number): void {
  const tone = s.linear([
    [0, '#5a3a34'],
    [1, '#241620'],
  ]);
  const body: Point[] = [[-112, -8], [-70, -44], [-34, -66], [-40, -120], [-50, -168], [-24, -190], [24, -190], [50, -168], [40, -120], [34, -66], [70, -44], [112, -8], [0, 4]]; // prettier-ignore
  s.add(
    `<g transform="translate(${x} ${y}) scale(${k})"><path d="${smoothPath(body, true)}" fill="${tone}"/><path d="M-46 -160Q-96 -100 -92 -44M46 -160Q96 -100 92 -44" stroke="#3a2428" stroke-width="19" fill="none" stroke-linecap="round"/><path d="M-10 -186h20v-26h-20Z" fill="#4a2c28"/><ellipse cy="-234" rx="25" ry="31" fill="#3a2226"/><circle cx="2" cy="-272" r="14" fill="#2a1820"/><path d="M20 -258Q30 -234 20 -210M46 -176Q60 -150 52 -110" stroke="#ffd9a0" stroke-width="4" fill="none" opacity=".8"/></g>`,
  );
}
