import { glow } from './light.ts';
import { SKIES, type Sky, clouds, ridge, sea, sky } from './nature.ts';
import { lit, mix } from './palette.ts';
import { smoothPath } from './paths.ts';
import { frond, palmTree } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { ellipse } from './solids.ts';
import { boardShape, sailBoat } from './vehicles.ts';

const skyOf = (s: Sheet): Sky => SKIES[s.pick(['day', 'gold', 'gold', 'dusk'] as const)];

export function surf(s: Sheet): void {
  const tone = skyOf(s);
  const teal = s.pick(['#1f7a80', '#2a6f8f', '#2f8a84']);
  const board = s.pick(['#f1e3c6', '#e8a13c', '#d9593c', '#7fb0a8']);
  if (s.variant === 1) return boards(s, tone);
  if (s.variant === 2) return beachFromAbove(s, teal, board);
  s.plane(5);
  sky(s, tone, 480, 1160, 360);
  clouds(s, 4, 200, '#fff4e0', 0.3);
  ridge(s, 480, 70, mix('#6a5a5a', tone.middle, 0.5), tone.low, 0.3, 500);
  s.plane(3);
  sea(s, 470, mix(teal, tone.low, 0.45), lit(teal, -0.25), 1160);
  s.plane();
  const face = s.linear([[0, mix(teal, '#d8f0dc', 0.66)], [0.35, mix(teal, '#8fd8c4', 0.4)], [1, lit(teal, -0.45)]], 0, 0, 0.25, 1); // prettier-ignore
  s.add(
    `<path d="M-40 1080V760C120 640 300 420 620 350C860 300 1010 380 1030 470C960 430 880 470 860 560C840 680 1000 800 1640 830V1080Z" fill="${face}"/>`,
  );
  for (let i = 0; i < 34; i++) {
    const t = i / 34;
    s.add(
      `<path d="M${round(-40 + t * 640)} ${round(1060 - t * 160)}C${round(200 + t * 460)} ${round(900 - t * 300)} ${round(420 + t * 300)} ${round(560 - t * 120)} ${round(700 + t * 290)} ${round(372 + t * 70)}" fill="none" stroke="${t % 0.1 < 0.05 ? '#e4f8ec' : lit(teal, -0.5)}" stroke-width="${round(s.between(1.5, 5))}" opacity="${round(s.between(0.1, 0.35) * 10) / 10}"/>`,
    );
  }
  for (let i = 0; i < 240; i++) {
    const t = s.random();
    const [x, y] = [560 + t * 490, 356 - Math.sin(t * 2.6) * 46 + t * 130 + s.between(-30, 26)];
    ellipse(s, x, y, s.between(5, 26), s.between(4, 17), s.chance(0.75) ? '#fffdf6' : '#cfe6e0', s.between(0.4, 0.95));
  }
  for (let i = 0; i < 200; i++)
    ellipse(
      s,
      s.between(760, 1640),
      820 + s.between(-40, 60) - Math.abs(s.between(-1, 1)) * 50,
      s.between(8, 44),
      s.between(5, 18),
      '#fffdf6',
      s.between(0.3, 0.9),
    );
  surfer(s, 560, 700, board);
  s.plane(6);
  glow(s, 960, 400, 260, '#fffdf6', 0.4, 0.6);
  glow(s, 1160, 790, 460, '#fffdf6', 0.4, 0.3);
  s.plane(12);
  for (let i = 0; i < 26; i++)
    ellipse(s, s.between(100, 1500), s.between(860, 1067), s.between(4, 16), s.between(4, 16), '#fffdf6', 0.7);
}

function surfer(s: Sheet, x: number, y: number, board: string): void {
  s.add(
    `<path d="M${x - 130} ${y + 60}C${x - 260} ${y + 130} ${x - 340} ${y + 220} ${x - 420} ${y + 340}C${x - 330} ${y + 250} ${x - 200} ${y + 180} ${x - 60} ${y + 60}Z" fill="#fffdf6" opacity=".75"/>`,
  );
  s.add(
    `<g transform="translate(${x} ${y}) rotate(-24)"><path d="M-130 30Q20 56 160 6Q40 8 -130 20Z" fill="${s.linear([
      [0, lit(board, 0.4)],
      [1, lit(board, -0.3)],
    ])}"/>`,
  );
  s.add(
    '<g fill="none" stroke="#1c1a24" stroke-linecap="round" stroke-linejoin="round"><path d="M-54 24L-34 -22L6 -34L34 -4L46 20" stroke-width="21"/><path d="M4 -36L26 -92" stroke-width="27"/><path d="M24 -86L-34 -72M28 -86L86 -76" stroke-width="12"/></g><circle cx="38" cy="-120" r="17" fill="#3a2420"/></g>',
  );
}

function boards(s: Sheet, tone: Sky): void {
  const wallTone = s.pick(['#e9dcc2', '#7fa6b8', '#d9a066', '#e3ece6']);
  s.plane(6);
  sky(s, tone, 640, 1300, 380);
  sea(s, 560, '#5f9aa8', '#2a6f80', 1300, '#fff3d0', 760);
  s.add(
    `<rect y="740" width="1600" height="330" fill="${s.linear([
      [0, '#e6c796'],
      [1, '#a87c50'],
    ])}"/>`,
  );
  s.add(`<rect x="-10" y="0" width="1080" height="850" fill="${s.linear([[0, lit(wallTone, 0.2)], [1, lit(wallTone, -0.3)]], 0, 0, 1, 1)}"/>`); // prettier-ignore
  s.add(`<path d="M1070 0V850H1110V-10Z" fill="${lit(wallTone, -0.55)}"/>`);
  palmTree(s, 1400, 780, 560, '#4f6a3a', -60);
  s.plane(9);
  for (let i = 0; i < 4; i++)
    s.add(
      `<path d="M${180 + i * 220} 900C${260 + i * 220} 700 ${330 + i * 220} 420 ${330 + i * 220} 240C${420 + i * 220} 420 ${400 + i * 220} 760 ${300 + i * 220} 910Z" fill="#2a1720" opacity=".45"/>`,
    );
  s.plane();
  const colours = ['#f1e3c6', '#2b6f8c', '#d9593c', '#e8b04a', '#5d8a78'];
  for (let i = 0; i < 4; i++)
    boardShape(
      s,
      210 + i * 220,
      910 - (i % 2) * 14,
      740 - s.between(0, 120),
      colours[(i + Math.floor(s.between(0, 5))) % 5]!,
      s.pick(['#b4532f', '#fffaf0', '#1f3a5f']),
      s.between(2, 7),
    );
  s.plane();
  for (let i = 0; i < 260; i++)
    ellipse(
      s,
      s.between(0, 1600),
      s.between(890, 1067),
      s.between(1, 3),
      1.4,
      s.chance(0.5) ? '#fff1cf' : '#7a5430',
      0.6,
    );
  s.plane(18);
  frond(s, 1700, 60, 620, 2.5, '#4f6a3a');
}

function beachFromAbove(s: Sheet, teal: string, board: string): void {
  s.plane(3);
  s.add(`<rect width="1600" height="1067" fill="${s.linear([[0, '#f0d9ae'], [0.55, '#dcb780'], [1, '#c79a62']], 0, 1, 1, 0)}"/>`); // prettier-ignore
  const shore = (shift: number): Point[] =>
    Array.from({ length: 9 }, (_, i): Point => [i * 215 - 60, 470 + shift - i * 20 + Math.sin(i * 1.7) * 46]);
  const fill = (shift: number) => `${smoothPath(shore(shift))}L1660 -20L-60 -20Z`;
  s.add(`<path d="${fill(60)}" fill="#b98a58" opacity=".55"/><path d="${fill(26)}" fill="#fffaf0" opacity=".6"/><path d="${fill(0)}" fill="${s.linear([[0, lit(teal, -0.3)], [0.55, teal], [1, mix(teal, '#d8f0dc', 0.75)]])}"/>`); // prettier-ignore
  s.plane();
  for (const [shift, width] of [
    [24, 26],
    [-60, 18],
    [-190, 22],
    [-330, 14],
  ] as const) {
    s.add(`<path d="${smoothPath(shore(shift))}" fill="none" stroke="#fffdf6" stroke-width="${width}" opacity=".55"/>`);
    for (let i = 0; i < 120; i++) {
      const t = s.between(0, 8);
      const x = t * 215 - 60;
      ellipse(
        s,
        x,
        470 + shift - t * 20 + Math.sin(t * 1.7) * 46 + s.between(-20, 14),
        s.between(6, 34),
        s.between(3, 11),
        '#fffdf6',
        s.between(0.2, 0.7),
      );
    }
  }
  for (let i = 0; i < 420; i++)
    ellipse(
      s,
      s.between(0, 1600),
      s.between(600, 1067),
      s.between(1, 3.4),
      s.between(1, 2),
      s.chance(0.5) ? '#fff3d4' : '#8a6238',
      0.55,
    );
  s.plane(10);
  s.add('<g transform="translate(1010 830) rotate(64)"><ellipse rx="86" ry="300" fill="#2a1720" opacity=".5"/></g>');
  s.plane();
  s.add('<g transform="translate(850 930) rotate(64)">');
  boardShape(s, 0, 20, 580, board, '#b4532f', 0);
  s.add('</g>');
  for (let i = 0; i < 9; i++) ellipse(s, 300 + i * 74, 980 - i * 22 + (i % 2) * 26, 13, 20, '#9a7044', 0.6);
}

export function boat(s: Sheet): void {
  const tone = s.variant === 2 ? SKIES.dusk : skyOf(s);
  const water = s.pick(['#1f6a80', '#2a5f8c', '#2f7f86']);
  s.plane(5);
  sky(s, tone, 520, 1080, 400);
  clouds(s, 6, 220, tone.low, 0.4);
  ridge(s, 525, 90, mix('#7a6a6a', tone.middle, 0.5), tone.low, 0.4, 540);
  if (s.variant !== 2) medina(s, 180, 520);
  s.plane();
  sea(s, 518, mix(water, tone.low, 0.5), lit(mix(water, tone.top, 0.45), -0.2), 1080);
  if (s.variant === 1) {
    s.plane();
    for (const [x, y, k, c] of [
      [1240, 690, 0.7, '#2b6fa8'],
      [420, 760, 0.95, '#2463a0'],
      [960, 900, 1.4, '#2b5fa4'],
    ] as const)
      rowBoat(s, x, y, k, c);
  } else {
    s.plane();
    if (s.variant === 0)
      for (const [x, k] of [
        [330, 0.16],
        [1420, 0.12],
      ] as const)
        sailBoat(s, x, 545, k, '#f4ead6', '#5a3a2a');
    sailBoat(
      s,
      s.variant === 0 ? 760 : 940,
      s.variant === 0 ? 850 : 800,
      s.variant === 0 ? 1 : 0.8,
      s.pick(['#f7eedb', '#e9b872', '#c96a4a']),
      s.pick(['#fbf4e6', '#1f3a5f', '#7a4a2a']),
    );
    for (let i = 0; i < 90; i++)
      s.add(
        `<path d="M${round(s.between(420, 1160))} ${round(s.between(860, 900))}q30 -8 60 0q-30 8 -60 0" fill="#fffdf6" opacity="${round(s.between(0.1, 0.6) * 10) / 10}"/>`,
      );
  }
  for (let i = 0; i < 6; i++) {
    const [x, y] = [s.between(200, 1400), s.between(120, 380)];
    s.add(
      `<path d="M${round(x)} ${round(y)}q10 -12 22 0q12 -12 24 -2" fill="none" stroke="#3a2a34" stroke-width="3" stroke-linecap="round" opacity=".7"/>`,
    );
  }
  s.plane(14);
  for (let i = 0; i < 16; i++)
    s.add(
      `<path d="M${round(s.between(-100, 1600))} ${round(s.between(980, 1067))}q90 -26 200 0q-90 24 -200 0" fill="${s.chance(0.5) ? lit(water, 0.4) : lit(water, -0.5)}" opacity=".5"/>`,
    );
}

function medina(s: Sheet, x: number, y: number): void {
  for (let i = 0; i < 26; i++) {
    const [w, h] = [s.between(34, 74), s.between(24, 70)];
    const px = x + i * 22;
    s.add(`<rect x="${round(px)}" y="${round(y - h)}" width="${round(w)}" height="${round(h + 8)}" fill="${s.linear([[0, '#fbf0da'], [1, '#c9a684']], 0, 0, 1, 0)}"/>`); // prettier-ignore
  }
  s.add(`<path d="M${x + 300} ${y}V${y - 150}H${x + 344}V${y}ZM${x + 312} ${y - 150}V${y - 184}H${x + 332}V${y - 150}Z" fill="${s.linear([[0, '#f4dfba'], [1, '#b98a60']], 0, 0, 1, 0)}"/>`); // prettier-ignore
}

function rowBoat(s: Sheet, x: number, y: number, k: number, colour: string): void {
  s.add(
    `<g transform="translate(${x} ${y}) scale(${k})"><ellipse cy="22" rx="260" ry="22" fill="#0d1c2a" opacity=".5"/>`,
  );
  s.add(`<path d="M-290 -112Q-120 -60 60 -62Q190 -64 262 -104L220 12Q0 40 -200 10Q-262 -40 -290 -112Z" fill="${s.linear([[0, lit(colour, 0.35)], [0.5, colour], [1, lit(colour, -0.5)]])}"/>`); // prettier-ignore
  s.add(
    `<path d="M-290 -112Q-120 -60 60 -62Q190 -64 262 -104Q190 -84 60 -80Q-120 -80 -270 -124Z" fill="#f4e6c8"/><path d="M-268 -70Q-100 -24 60 -26Q180 -28 248 -62" fill="none" stroke="#f4e6c8" stroke-width="9"/><path d="M-276 -52Q-110 -4 60 -8Q170 -10 238 -38" fill="none" stroke="#c9593c" stroke-width="6"/>`,
  );
  s.add(
    '<path d="M-60 -76V-210M-60 -200Q60 -170 120 -84" stroke="#5a3a2a" stroke-width="9" fill="none"/><path d="M-110 -76h120v-26h-120Z" fill="#7a4a2a"/></g>',
  );
}
