import { glow } from './light.ts';
import { SKIES, type Sky, clouds, dune, range, ridge, ripples, sky, stars } from './nature.ts';
import { SUN, lit, mix } from './palette.ts';
import { polygon, smoothPath, xy } from './paths.ts';
import { frond, leaf, palmTree, sprig } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { ball, ellipse } from './solids.ts';
import { camel, hiker, quadBike, tent } from './vehicles.ts';

const skyOf = (s: Sheet): Sky => SKIES[s.pick(['day', 'gold', 'gold', 'dusk'] as const)];

export function desert(s: Sheet): void {
  const sand = s.pick(['#d98a4a', '#c9743c', '#e0a262']);
  if (s.variant === 1) return camp(s, sand);
  const tone = s.variant === 2 ? SKIES.dusk : SKIES[s.pick(['gold', 'day'] as const)];
  s.plane(5);
  sky(s, tone, 470, 1180, 360);
  clouds(s, 4, 170, tone.low, 0.22);
  ridge(s, 480, 60, mix(sand, tone.middle, 0.6), tone.low, 0.1);
  s.plane(0);
  dune(s, [420, 400], [560, 620], -200, 1000, mix(sand, tone.low, 0.4));
  dune(s, [1240, 430], [1110, 640], 640, 1900, mix(sand, tone.low, 0.3));
  dune(s, [880, 470], [700, 760], 60, 1700, mix(sand, tone.low, 0.12));
  if (s.variant === 0) {
    for (let i = 0; i < 4; i++)
      camel(s, 620 + i * 118, 664 - i * 30 + (i === 0 ? 14 : 0), 0.62 - i * 0.045, lit(sand, -0.78), i > 0);
  }
  dune(s, [1380, 600], [980, 1080], 240, 2100, sand);
  ripples(s, 850, 1067, sand);
  s.plane(3);
  glow(s, 1180, 400, 900, tone.sun, 0.22, 0.4);
  s.plane(14);
  s.add(`<path d="M-20 1080C200 960 420 1010 700 1080Z" fill="${lit(sand, -0.5)}"/>`);
}

function camp(s: Sheet, sand: string): void {
  s.plane();
  sky(s, SKIES.night, 640, 300, 560);
  stars(s, 420, 600);
  s.plane(7);
  const band = s.linear([[0, '#b9a4d8', 0], [0.5, '#d8c4e8', 0.28], [1, '#b9a4d8', 0]], 0, 0, 1, 1); // prettier-ignore
  s.add(`<path d="M500 -60Q1000 240 1500 640H1160Q800 300 260 -60Z" fill="${band}"/>`);
  s.plane();
  const night = mix(sand, '#1b2148', 0.66);
  dune(s, [1180, 480], [1020, 700], 420, 2000, night);
  dune(s, [340, 540], [520, 760], -300, 1100, mix(night, sand, 0.12));
  s.add(`<rect y="750" width="1600" height="320" fill="${s.linear([[0, mix(night, sand, 0.35)], [1, lit(night, -0.3)]])}"/>`); // prettier-ignore
  tent(s, 420, 830, 1.1, '#d9a05e');
  tent(s, 1200, 820, 0.95, '#c98a4a');
  tent(s, 850, 800, 0.7, '#b97c40');
  ripples(s, 900, 1067, mix(night, sand, 0.3));
  s.plane(6);
  glow(s, 810, 930, 420, '#ffab4a', 0.6, 0.5);
  for (let i = 0; i < 9; i++) glow(s, 180 + i * 160, 880 + (i % 3) * 40, 60, '#ffd08a', 0.9, 0.8);
  s.plane();
  for (let i = 0; i < 5; i++)
    s.add(
      `<path d="M${770 + i * 18} 950q${s.between(-20, 20)} -50 ${10 - i * 2} -${round(s.between(70, 130))}q30 60 14 130Z" fill="${s.pick(['#ffb24a', '#ff8a2a', '#ffe08a'])}" opacity=".9"/>`,
    );
  s.add('<path d="M740 966l140 -22M760 942l120 26" stroke="#2a1510" stroke-width="16" stroke-linecap="round"/>');
}

export function mountain(s: Sheet): void {
  const tone = s.variant === 2 ? SKIES.dusk : skyOf(s);
  const rock = s.pick(['#7a5a58', '#6a6a86', '#8a6248']);
  s.plane(4);
  sky(s, tone, 600, 1120, 300);
  clouds(s, 5, 230, '#fff4e0', 0.35);
  s.plane();
  for (const [y, height, share, bottom] of [
    [470, 250, 0.62, 900],
    [560, 220, 0.42, 950],
    [650, 170, 0.24, 1067],
  ] as const) {
    range(s, y, height, mix(rock, tone.middle, share), tone.low, share > 0.3 ? '#fff6ea' : undefined, bottom);
  }
  s.plane(5);
  glow(s, 1000, 640, 1000, tone.low, 0.55, 0.22);
  s.plane();
  if (s.variant === 1) return river(s, tone);
  const meadow = s.pick(['#6f7a3c', '#8a8446', '#5f7242']);
  if (s.variant === 0) village(s, mix(rock, '#c9743c', 0.5), tone.low);
  ridge(s, 840, 130, lit(meadow, -0.15), meadow, 0.1);
  for (let i = 0; i < 46; i++)
    tree(s, s.between(-20, 1620), s.between(800, 930), s.between(0.5, 1), lit(meadow, s.between(-0.4, 0)));
  ridge(s, 985, 110, meadow, lit(meadow, -0.4), 0.1);
  s.add(
    `<path d="M760 1080C900 1010 620 960 780 905S700 850 830 830" fill="none" stroke="${lit('#e0bd8c', 0.1)}" stroke-width="26" stroke-linecap="round" opacity=".9"/>`,
  );
  if (s.variant === 2)
    for (let i = 0; i < 2; i++)
      hiker(s, 800 + i * 74, 925 + i * 12, 0.9, '#2a1b26', s.pick(['#b4532f', '#2b4a9b', '#d9a441']));
  for (let i = 0; i < 130; i++) grass(s, s.between(-20, 1620), s.between(985, 1075), lit(meadow, s.between(-0.3, 0.4)));
  s.plane(16);
  sprig(s, 1650, 1000, 420, -2.5, meadow, 110, 7);
  sprig(s, -40, 1080, 300, -0.9, meadow, 110, 5);
}

function river(s: Sheet, tone: Sky): void {
  const green = s.pick(['#5f7242', '#4f7058']);
  ridge(s, 760, 120, lit(green, -0.35), green, 0.2);
  const water = s.linear([
    [0, mix('#5fa8a0', tone.low, 0.5)],
    [1, '#1f6a70'],
  ]);
  s.add(
    `<path d="M760 770C820 840 700 880 560 940S300 1040 240 1080H1330C1290 1010 1060 980 1010 920S880 830 850 770Z" fill="${water}"/>`,
  );
  for (let i = 0; i < 60; i++) {
    const t = s.random();
    const y = 800 + t * 260;
    s.add(
      `<path d="M${round(800 + s.between(-1, 1) * (40 + t * 400))} ${round(y)}h${round(20 + t * 110)}" stroke="#fff6e4" stroke-width="${round(1.5 + t * 4)}" stroke-linecap="round" opacity="${round(s.between(0.2, 0.6))}"/>`,
    );
  }
  const rock = s.pick(['#8a6a58', '#7a6f6a', '#9a7458']);
  for (const side of [-1, 1]) {
    const wallOf = (lean: number, top: number): Point[] => [[800 + side * 30, 800], [800 + side * (24 + lean), 560], [800 + side * (44 + lean), 420 + top], [800 + side * (190 + lean), 330 + top], [800 + side * (430 + lean), 400 + top], [800 + side * (720 + lean), 300 + top], [800 + side * 900, 260], [800 + side * 900, 860], [800 + side * 300, 812]]; // prettier-ignore
    s.add(`<path d="${polygon(wallOf(0, 0))}" fill="${s.linear([[0, lit(rock, side > 0 ? 0.3 : 0)], [1, lit(rock, side > 0 ? -0.35 : -0.6)]], side > 0 ? 0 : 1, 0, side > 0 ? 1 : 0, 1)}"/>`); // prettier-ignore
    for (let i = 0; i < 26; i++) {
      const [x, y] = [800 + side * s.between(60, 880), s.between(440, 790)];
      s.add(`<path d="${polygon([[x, y], [x + 36, y - 60], [x + 64, y + 20], [x + 30, y + 80]])}" fill="${lit(rock, s.between(-0.5, 0.45))}" opacity=".4"/>`); // prettier-ignore
    }
    for (let i = 0; i < 15; i++)
      tree(
        s,
        800 + side * s.between(150, 880),
        s.between(330, 420),
        s.between(0.5, 0.9),
        lit(green, s.between(-0.3, 0.1)),
      );
  }
  s.add(
    `<path d="M776 432C764 560 784 680 764 800H858C846 680 840 560 828 440Z" fill="${s.linear([
      [0, '#f4fbf6'],
      [1, '#cfe6e2'],
    ])}"/>`,
  );
  for (let i = 0; i < 30; i++)
    s.add(
      `<path d="M${round(s.between(778, 838))} ${round(s.between(440, 620))}v${round(s.between(60, 170))}" stroke="${s.chance(0.5) ? '#ffffff' : '#8fc0bc'}" stroke-width="3" opacity=".6"/>`,
    );
  for (const side of [-1, 1]) {
    for (let i = 0; i < 15; i++) {
      const t = i / 15;
      const x = 800 + side * (150 + t * 640) + s.between(-40, 40);
      const y = 800 + t * 270;
      ball(s, x, y, 26 + t * 76, s.pick(['#8a7a6a', '#a08c74', '#6f6660']), 0.62, 0);
      if (s.chance(0.8))
        for (let k = 0; k < 5; k++)
          leaf(s, x, y - 20, 50 + t * 90, 12 + t * 14, -2.6 + k * 0.5, lit(green, s.between(-0.2, 0.3)));
    }
  }
  s.plane(4);
  glow(s, 810, 800, 220, '#ffffff', 0.6, 0.35);
  s.plane(15);
  frond(s, -60, 700, 520, -0.2, green);
  sprig(s, 1660, 560, 460, 2.6, green, 130, 6);
}

function village(s: Sheet, clay: string, haze: string): void {
  for (let i = 0; i < 44; i++) {
    const row = i % 4;
    const [w, h] = [s.between(44, 92), s.between(40, 84)];
    const x = 880 + s.between(-60, 560) - row * 30;
    const y = 760 + row * 34 + (x - 1100) * 0.04;
    const tone = mix(lit(clay, s.between(-0.1, 0.25)), haze, 0.28 - row * 0.06);
    s.add(`<path d="${polygon([[x, y], [x, y - h], [x + w, y - h], [x + w, y]])}" fill="${s.linear([[0, lit(tone, 0.25)], [0.55, tone], [0.56, lit(tone, -0.35)], [1, lit(tone, -0.3)]], 0, 0, 1, 0)}"/>`); // prettier-ignore
    for (let k = 0; k < 2; k++)
      s.add(
        `<rect x="${round(x + w * (0.15 + k * 0.24))}" y="${round(y - h * 0.68)}" width="7" height="11" fill="${lit(clay, -0.75)}"/>`,
      );
  }
}

function tree(s: Sheet, x: number, y: number, k: number, colour: string): void {
  ellipse(s, x + 14 * k, y + 4, 34 * k, 8 * k, '#1a1410', 0.35);
  s.add(`<path d="${smoothPath([[x - 26 * k, y], [x - 34 * k, y - 30 * k], [x - 6 * k, y - 66 * k], [x + 28 * k, y - 34 * k], [x + 24 * k, y]], true)}" fill="${s.linear([[0, lit(colour, 0.35)], [1, lit(colour, -0.4)]], 0.7, 0, 0.2, 1)}"/>`); // prettier-ignore
}

function grass(s: Sheet, x: number, y: number, colour: string): void {
  const lean = s.between(-16, 16);
  s.add(
    `<path d="M${xy([x - 4, y])}Q${xy([x + lean * 0.3, y - 26])} ${xy([x + lean, y - 56])}Q${xy([x + lean * 0.5, y - 24])} ${xy([x + 4, y])}Z" fill="${colour}"/>`,
  );
}

export function quad(s: Sheet): void {
  const tone = skyOf(s);
  const earth = s.pick(['#c9854c', '#b8743f', '#d9a066']);
  const paint = s.pick(['#b3392c', '#2b5a8c', '#d98a1e', '#3f6a3c']);
  s.plane(7);
  sky(s, tone, 560, 1200, 380);
  for (const [y, h, share] of [
    [520, 170, 0.6],
    [570, 110, 0.35],
  ] as const)
    ridge(s, y, h, mix('#7a5048', tone.middle, share), tone.low, 0.8, 640);
  s.add(`<rect y="590" width="1600" height="480" fill="${s.linear([[0, mix(earth, tone.low, 0.5)], [0.3, earth], [1, lit(earth, -0.3)]])}"/>`); // prettier-ignore
  for (let i = 0; i < 7; i++)
    palmTree(s, s.between(-40, 1640), s.between(610, 650), s.between(190, 330), '#5f6a3a', s.between(-40, 40));
  s.plane(s.variant === 1 ? 6 : 0);
  ripples(s, 640, 1067, earth);
  for (const [x, w] of [
    [690, 60],
    [980, 66],
  ] as const)
    s.add(
      `<path d="M${x + 100} 600C${x + 90} 700 ${x + 40} 860 ${x - 110} 1080H${x + w + 20}C${x + 90} 860 ${x + 118} 700 ${x + 114} 600Z" fill="${lit(earth, -0.5)}" opacity=".4"/>`,
    );
  for (let i = 0; i < 70; i++)
    ellipse(
      s,
      s.between(0, 1600),
      s.between(640, 1067),
      s.between(3, 11),
      s.between(2, 6),
      lit(earth, s.between(-0.6, 0.2)),
      0.7,
    );
  if (s.variant === 2) {
    s.plane();
    for (const [x, y, k] of [
      [1030, 705, 0.36],
      [760, 745, 0.44],
      [420, 830, 0.62],
    ] as const) {
      quadBike(s, x, y, k, s.pick([paint, '#2b5a8c', '#d98a1e']), true);
      for (let i = 0; i < 4; i++)
        glow(s, x - 200 * k - i * 70 * k, y - 20 - i * 8, 160 * k, lit(earth, 0.35), 0.6, 0.5);
    }
  } else {
    s.plane(8);
    s.add('<ellipse cx="860" cy="900" rx="520" ry="52" fill="#200f18" opacity=".6"/>');
    if (s.variant === 1) s.frame(1.4, 900, 660);
    s.plane();
    quadBike(s, 800, 900, 1.45, paint, false);
  }
  s.plane(12);
  for (let i = 0; i < 8; i++)
    glow(s, s.between(60, 420), s.between(820, 960), s.between(90, 190), lit(earth, 0.4), 0.34, 0.6);
  glow(s, 1200, 420, 800, SUN, 0.2, 0.7);
}
