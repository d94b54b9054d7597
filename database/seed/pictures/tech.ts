import { bokeh, glow, shadow, studio } from './light.ts';
import { bowl, dropShadow, surface } from './overhead.ts';
import { type Mood, lit, mix, moodOf } from './palette.ts';
import { archPath, polygon, smoothPath } from './paths.ts';
import { frond, leaf, sprig } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { ball, drum, ellipse, slab, turned } from './solids.ts';

const GREEN = '#5a6f3c';
const BODY = ['#2b2d36', '#d9d2c4', '#3a4a6a', '#8a6a5a', '#4f5f52'] as const;

/** What a screen shows: a sunset over dunes, no words. */
function wallpaper(s: Sheet, mood: Mood, x: number, y: number, w: number, h: number, r: number): void {
  const clip = s.clip(
    `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
  );
  s.add(
    `<g clip-path="${clip}"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${s.linear([
      [0, mix(mood.accent, '#1b1f48', 0.5)],
      [0.5, '#d9707a'],
      [0.75, '#ffc57a'],
    ])}"/>`,
  );
  glow(s, x + w * 0.62, y + h * 0.55, Math.min(w, h) * 0.42, '#fff0c4', 0.9);
  ellipse(s, x + w * 0.62, y + h * 0.55, Math.min(w, h) * 0.1, Math.min(w, h) * 0.1, '#fff8e4');
  for (const [i, tone] of [mood.second, lit(mood.second, -0.3), lit(mood.second, -0.6)].entries()) {
    const top = y + h * (0.62 + i * 0.12);
    s.add(
      `<path d="${smoothPath([
        [x - 10, top + h * 0.05],
        [x + w * 0.3, top - h * 0.06 + i * 14],
        [x + w * 0.62, top + h * 0.05],
        [x + w + 10, top - h * 0.04],
      ])}V${y + h}H${x - 10}Z" fill="${tone}"/>`,
    );
  }
  s.add('</g>');
}

/** The light of a window across glass. */
function glare(s: Sheet, points: Point[], opacity = 0.2): void {
  s.add(`<path d="${polygon(points)}" fill="${s.linear([[0, '#ffffff', opacity], [1, '#ffffff', 0]], 0, 0, 0.6, 1)}"/>`); // prettier-ignore
}

export function phone(s: Sheet): void {
  const mood = moodOf(s);
  const body = s.pick(BODY);
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, mood.table, '#8a5f40']), s.pick(['linen', 'wood', 'plaster']));
    s.plane(12);
    s.add(
      '<rect x="600" y="150" width="430" height="820" rx="60" fill="#26121a" opacity=".6" transform="rotate(-12 800 540)"/>',
    );
    dropShadow(s, 1300, 320, 150);
    dropShadow(s, 280, 760, 110);
    s.plane();
    s.add('<g transform="rotate(-12 780 520)">');
    handset(s, mood, 580, 110, 400, 820, body);
    s.add('</g>');
    bowl(s, 1300, 320, 150, '#efe4cf', '#6a4020', mood.accent);
    earbuds(s, 280, 760, 110, '#f4ecdf');
    sprig(s, 1460, 980, 380, -2.4, GREEN, 90, 7);
    return;
  }
  studio(s, mood, { horizon: 700 });
  s.plane(9);
  shadow(s, 700, 950, 210, 420);
  shadow(s, 1060, 960, 180, 320);
  if (s.variant === 2) s.frame(1.7, 1120, 400);
  s.plane();
  slab(s, 420, 985, 860, 60, 120, lit(mood.table, 0.12));
  s.add('<g transform="translate(980 150) skewY(-4) scale(.94 1)">');
  back(s, 0, 60, 370, 730, body);
  s.add('</g><g transform="translate(560 110) skewY(3)">');
  handset(s, mood, 0, 0, 390, 800, body);
  s.add('</g>');
  earbuds(s, 420, 945, 84, '#f4ecdf');
  s.plane(18);
  frond(s, 1700, 820, 460, -2.7, GREEN);
  bokeh(s, 3, '#ffd9a0', [30, 820, 300, 1040]);
}

function handset(s: Sheet, mood: Mood, x: number, y: number, w: number, h: number, body: string): void {
  s.add(`<rect x="${x - 5}" y="${y}" width="${w + 10}" height="${h}" rx="58" fill="${s.linear([[0, lit(body, 0.6)], [0.5, body], [1, lit(body, -0.5)]], 0, 0, 1, 0.4)}"/><rect x="${x + 5}" y="${y + 9}" width="${w - 10}" height="${h - 18}" rx="50" fill="#0b0a10"/>`); // prettier-ignore
  wallpaper(s, mood, x + 17, y + 21, w - 34, h - 42, 42);
  s.add(
    `<rect x="${x + w / 2 - 52}" y="${y + 38}" width="104" height="28" rx="14" fill="#0b0a10"/><g fill="#fffaf0" opacity=".88"><rect x="${x + w / 2 - 72}" y="${y + h - 40}" width="144" height="7" rx="3"/></g>`,
  );
  for (let i = 0; i < 4; i++)
    s.add(
      `<rect x="${round(x + 44 + (i * (w - 88 - 62)) / 3)}" y="${y + h - 134}" width="62" height="62" rx="17" fill="${[mood.second, '#f4ead8', mood.accent, '#e0b04f'][i]}" opacity=".92"/>`,
    );
  glare(s, [[x + 20, y + 30], [x + w * 0.62, y + 24], [x + w * 0.16, y + h * 0.7], [x + 20, y + h * 0.76]], 0.26); // prettier-ignore
}

function back(s: Sheet, x: number, y: number, w: number, h: number, body: string): void {
  s.add(`<rect x="${x - 5}" y="${y}" width="${w + 10}" height="${h}" rx="56" fill="${lit(body, -0.5)}"/><rect x="${x}" y="${y + 4}" width="${w}" height="${h - 8}" rx="52" fill="${s.linear([[0, lit(body, 0.4)], [0.5, body], [1, lit(body, -0.4)]], 0, 0, 1, 1)}"/><rect x="${x + 26}" y="${y + 32}" width="160" height="170" rx="42" fill="${lit(body, 0.14)}" stroke="${lit(body, -0.35)}" stroke-width="3"/>`); // prettier-ignore
  for (const [dx, dy] of [
    [70, 78],
    [142, 116],
    [70, 156],
  ] as const) {
    ellipse(s, x + dx, y + dy, 34, 34, lit(body, -0.5));
    ball(s, x + dx, y + dy, 25, '#1a1c2c', 1, 0.7);
    ellipse(s, x + dx + 4, y + dy + 4, 8, 8, '#3a5a8a');
  }
  glare(s, [[x + w * 0.5, y], [x + w * 0.86, y], [x + w * 0.4, y + h], [x + w * 0.1, y + h]], 0.16); // prettier-ignore
}

/** The closed case of a pair of earbuds. */
function earbuds(s: Sheet, x: number, y: number, r: number, colour: string): void {
  const [w, h] = [r * 1.1, r * 0.78];
  const fill = s.linear([[0, lit(colour, 0.5)], [0.4, colour], [1, lit(colour, -0.5)]], 0, 0, 0.7, 1); // prettier-ignore
  s.add(
    `<rect x="${round(x - w)}" y="${round(y - h)}" width="${round(w * 2)}" height="${round(h * 2)}" rx="${round(h * 0.92)}" fill="${fill}"/>`,
    `<path d="M${round(x - w + 2)} ${round(y - h * 0.2)}Q${x} ${round(y - h * 0.1)} ${round(x + w - 2)} ${round(y - h * 0.2)}" fill="none" stroke="${lit(colour, -0.55)}" stroke-width="3"/>`,
    `<path d="M${round(x - w * 0.6)} ${round(y - h * 0.7)}q${round(w * 0.4)} ${round(-h * 0.16)} ${round(w * 0.8)} 0" fill="none" stroke="#fffdf6" stroke-width="${round(r * 0.08)}" stroke-linecap="round" opacity=".8"/>`,
  );
  ellipse(s, x, y + h * 0.2, r * 0.05, r * 0.05, '#7fc08a');
}

export function headphones(s: Sheet): void {
  const mood = moodOf(s);
  const shell = s.pick(['#2b2d36', '#e9dcc4', mood.accent, mood.second]);
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, mood.second, mood.table]), s.pick(['plaster', 'linen']));
    s.plane(14);
    s.add(
      '<g transform="translate(40 50) rotate(-18 800 560)"><path d="M470 700C430 250 1170 250 1130 700" fill="none" stroke="#26121a" stroke-width="90" opacity=".5"/><circle cx="480" cy="740" r="170" fill="#26121a" opacity=".5"/><circle cx="1120" cy="740" r="170" fill="#26121a" opacity=".5"/></g>',
    );
    s.plane();
    s.add('<g transform="rotate(-18 800 560)">');
    headset(s, 800, 560, 1.05, shell);
    s.add('</g>');
    for (let i = 0; i < 5; i++) leaf(s, 1380, 960, 260, 80, -2.9 + i * 0.4, GREEN);
    return;
  }
  studio(s, mood, { horizon: 720 });
  s.plane(8);
  shadow(s, 800, 970, 300, 420);
  if (s.variant === 2) s.frame(1.75, 620, 600);
  s.plane();
  drum(s, 800, 985, 380, 80, lit(mood.table, 0.12));
  turned(s, 800, 910, [[0, 150], [14, 130], [22, 24], [480, 22], [500, 60], [520, 60]], s.pick(['#a8743f', '#c9a24e']), { gloss: 0.5 }); // prettier-ignore
  headset(s, 800, 545, 0.86, shell);
  s.plane(17);
  sprig(s, -50, 1020, 420, -0.5, GREEN, 130, 6);
  frond(s, 1720, 700, 440, -2.7, GREEN);
}

function headset(s: Sheet, x: number, y: number, k: number, shell: string): void {
  const metal = s.linear([[0, '#fff3da'], [0.5, '#b9a88c'], [1, '#5a4a3c']], 0, 0, 1, 0.4); // prettier-ignore
  s.add(`<g transform="translate(${x} ${y}) scale(${k})"><path d="M-300 130C-350 -290 350 -290 300 130" fill="none" stroke="${metal}" stroke-width="26"/><path d="M-262 -60C-200 -270 200 -270 262 -60" fill="none" stroke="${s.linear([[0, lit(shell, 0.35)], [0.5, shell], [1, lit(shell, -0.5)]], 0, 0, 1, 0.5)}" stroke-width="62" stroke-linecap="round"/><path d="M-240 -90C-180 -262 60 -262 130 -216" fill="none" stroke="#fffaf0" stroke-width="7" stroke-linecap="round" opacity=".5"/>`); // prettier-ignore
  for (const d of [-1, 1]) {
    s.add(`<g transform="translate(${d * 300} 150) rotate(${d * -8})"><rect x="${d > 0 ? -118 : 18}" y="-136" width="100" height="280" rx="50" fill="${s.linear([[0, '#5a4a44'], [0.5, '#2f2528'], [1, '#141016']], 0, 0, 1, 0.4)}"/><rect x="${d > 0 ? -40 : -74}" y="-146" width="114" height="300" rx="56" fill="${s.linear([[0, lit(shell, 0.45)], [0.4, shell], [1, lit(shell, -0.6)]], 0, 0, 1, 0.35)}"/><ellipse cx="${d > 0 ? 26 : -26}" cy="4" rx="34" ry="104" fill="${s.linear([[0, lit(shell, 0.2)], [1, lit(shell, -0.35)]], 0, 0, 1, 1)}" stroke="${metal}" stroke-width="5"/><path d="M${d > 0 ? -20 : -54} -100q-14 100 0 200" stroke="#fffaf0" stroke-width="7" fill="none" stroke-linecap="round" opacity=".55"/></g>`); // prettier-ignore
  }
  s.add('</g>');
}

export function laptop(s: Sheet): void {
  const mood = moodOf(s);
  const body = s.pick(['#c9c4ba', '#8a8680', '#3a3c46']);
  if (s.variant === 1) {
    surface(s, s.pick(['#a8743f', mood.table, '#6a4a36']), 'wood');
    s.plane(12);
    s.add('<rect x="390" y="170" width="940" height="700" rx="30" fill="#26121a" opacity=".6"/>');
    dropShadow(s, 1440, 330, 110);
    s.plane();
    s.add(`<rect x="350" y="130" width="920" height="690" rx="26" fill="${s.linear([[0, lit(body, 0.5)], [1, lit(body, -0.2)]], 0, 0, 1, 1)}"/>`); // prettier-ignore
    keyboard(s, 410, 190, 800, 330, body);
    s.add(
      `<rect x="640" y="556" width="340" height="220" rx="16" fill="${lit(body, -0.1)}" stroke="${lit(body, -0.4)}" stroke-width="3"/>`,
    );
    bowl(s, 1440, 330, 110, '#efe4cf', '#5a3218', mood.accent);
    s.add(
      `<rect x="60" y="420" width="220" height="300" rx="8" fill="${mood.second}"/><rect x="60" y="420" width="26" height="300" fill="${lit(mood.second, -0.4)}"/><path d="M250 760L330 500" stroke="#e0b04f" stroke-width="13" stroke-linecap="round"/>`,
    );
    sprig(s, 1500, 990, 340, -2.4, GREEN, 84, 7);
    return;
  }
  studio(s, mood, { horizon: 690 });
  s.plane(6);
  s.add('<ellipse cx="840" cy="955" rx="620" ry="44" fill="#200f18" opacity=".6"/>');
  shadow(s, 330, 905, 70, 150);
  if (s.variant === 2) s.frame(1.5, 900, 640);
  s.plane();
  turned(s, 250, 880, [[0, 66], [130, 92], [160, 96]], mood.second, { gloss: 0.3, mouth: '#2a1810' }); // prettier-ignore
  for (const angle of [-1.1, -1.9, -0.7, -2.4, -1.55]) frond(s, 250, 720, 300, angle, GREEN);
  s.add(
    `<rect x="440" y="270" width="800" height="540" rx="24" fill="${lit(body, -0.2)}"/><rect x="446" y="274" width="788" height="532" rx="22" fill="#0c0b11"/>`,
  );
  wallpaper(s, mood, 466, 294, 748, 480, 8);
  for (let i = 0; i < 6; i++)
    s.add(
      `<rect x="${644 + i * 66}" y="712" width="50" height="50" rx="13" fill="${['#f4ead8', mood.second, mood.accent, '#e0b04f', '#7d8a5c', '#f4ead8'][i]}" opacity=".92"/>`,
    );
  glare(s, [[466, 294], [900, 294], [620, 774], [466, 774]], 0.16); // prettier-ignore
  s.add(`<path d="M440 806H1240L1400 930H280Z" fill="${s.linear([[0, lit(body, -0.1)], [1, lit(body, 0.3)]])}"/><path d="M280 930H1400Q1396 958 1360 960H320Q284 958 280 930Z" fill="${s.linear([[0, lit(body, 0.4)], [1, lit(body, -0.5)]])}"/>`); // prettier-ignore
  for (let row = 0; row < 5; row++) {
    const y = 822 + row * 15;
    const half = 366 + row * 19;
    for (let i = 0; i < 14; i++)
      s.add(
        `<rect x="${round(840 - half + (i * half * 2) / 14 + 2)}" y="${y}" width="${round((half * 2) / 14 - 5)}" height="11" rx="3" fill="${lit(body, -0.72)}"/>`,
      );
  }
  s.add(`<path d="M700 902H980L1000 926H680Z" fill="${lit(body, -0.12)}"/>`);
  turned(s, 1480, 940, [[0, 60], [20, 72], [110, 76], [120, 78]], mood.accent, { gloss: 0.5, mouth: '#3a2010' }); // prettier-ignore
  s.plane(5);
  glow(s, 840, 540, 620, '#ffd9a0', 0.14);
}

function keyboard(s: Sheet, x: number, y: number, w: number, h: number, body: string): void {
  s.add(`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="14" fill="${lit(body, -0.35)}"/>`);
  for (let row = 0; row < 5; row++) {
    for (let i = 0; i < 13; i++) {
      const kw = w / 13 - 8;
      if (row === 4 && i > 3 && i < 9) {
        if (i === 4)
          s.add(
            `<rect x="${round(x + 5 + (i * w) / 13)}" y="${y + 6 + row * (h / 5)}" width="${round((w / 13) * 5 - 8)}" height="${round(h / 5 - 10)}" rx="8" fill="#2a2830"/>`,
          );
        continue;
      }
      s.add(
        `<rect x="${round(x + 5 + (i * w) / 13)}" y="${y + 6 + row * (h / 5)}" width="${round(kw)}" height="${round(h / 5 - 10)}" rx="8" fill="#2a2830"/><rect x="${round(x + 9 + (i * w) / 13)}" y="${y + 8 + row * (h / 5)}" width="${round(kw - 8)}" height="5" rx="2" fill="#fff" opacity=".14"/>`,
      );
    }
  }
}

export function photo(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) {
    surface(s, s.pick([mood.table, '#8a5f40', mood.wall]), s.pick(['wood', 'linen']));
    s.plane(10);
    for (const [x, y, r] of [
      [380, 340, -9],
      [840, 240, 5],
      [420, 800, 8],
    ] as const)
      s.add(
        `<rect x="${x - 170}" y="${y - 130}" width="380" height="310" fill="#26121a" opacity=".5" transform="rotate(${r} ${x} ${y})"/>`,
      );
    dropShadow(s, 1160, 700, 240);
    s.plane();
    print(s, mood, 380, 340, -9, 0);
    print(s, mood, 840, 240, 5, 1);
    print(s, mood, 420, 800, 8, 2);
    s.add('<g transform="rotate(-8 1150 720) translate(700 420) scale(.9)">');
    camera(s, 500, 560, 1, mood);
    s.add('</g>');
    return;
  }
  studio(s, mood, { horizon: 720 });
  s.plane(12);
  s.add(`<path d="M1060 120L1420 60L1500 440L1130 440Z" fill="#fff8e8"/>`);
  glow(s, 1260, 280, 460, '#fff3d4', 0.7);
  s.add('<path d="M1300 440V900M1300 640L1190 960M1300 640L1420 960" stroke="#2a2028" stroke-width="16"/>');
  s.plane(8);
  shadow(s, 720, 930, 330, 420);
  if (s.variant === 2) s.frame(1.7, 700, 700);
  s.plane();
  slab(s, 330, 985, 820, 60, 110, lit(mood.table, 0.05));
  camera(s, 720, 900, 1.15, mood);
  turned(s, 1090, 925, [[0, 66], [90, 68], [100, 62], [170, 62], [180, 70]], '#26242c', { gloss: 0.6, tilt: 0.22, mouth: '#2f4a78' }); // prettier-ignore
  s.plane(17);
  sprig(s, -50, 1040, 420, -0.5, GREEN, 130, 6);
}

function print(s: Sheet, mood: Mood, x: number, y: number, turn: number, kind: number): void {
  s.add(
    `<g transform="rotate(${turn} ${x} ${y})"><rect x="${x - 190}" y="${y - 150}" width="380" height="310" fill="#fbf6ea"/>`,
  );
  if (kind === 0) wallpaper(s, mood, x - 170, y - 130, 340, 240, 2);
  else if (kind === 1)
    s.add(
      `<rect x="${x - 170}" y="${y - 130}" width="340" height="240" fill="${lit(mood.second, 0.2)}"/><path d="${archPath(x, y + 110, 150, 210)}" fill="${mood.deep}"/><path d="${archPath(x + 6, y + 110, 122, 186)}" fill="#f0b868"/>`,
    );
  else
    s.add(
      `<rect x="${x - 170}" y="${y - 130}" width="340" height="240" fill="#7fa8b8"/><path d="M${x - 170} ${y + 20}H${x + 170}V${y + 110}H${x - 170}Z" fill="#2a6a80"/><path d="M${x} ${y + 50}L${x - 80} ${y + 50}L${x} ${y - 90}ZM${x + 8} ${y - 80}L${x + 70} ${y + 50}H${x + 8}ZM${x - 90} ${y + 58}H${x + 84}L${x + 60} ${y + 84}H${x - 70}Z" fill="#fbf2e0"/>`,
    );
  s.add('</g>');
}

function camera(s: Sheet, x: number, y: number, k: number, mood: Mood): void {
  const leather = s.pick(['#3a2a28', mood.second, '#26242c']);
  s.add(`<g transform="translate(${x} ${y}) scale(${k})"><path d="M-90 -300L-60 -356H70L100 -300Z" fill="${s.linear([[0, '#4a4850'], [1, '#1d1b22']])}"/><rect x="-270" y="-310" width="540" height="310" rx="34" fill="${s.linear([[0, '#5a5860'], [0.2, '#34323a'], [1, '#141218']])}"/><rect x="-270" y="-240" width="540" height="180" fill="${s.linear([[0, lit(leather, 0.1)], [1, lit(leather, -0.5)]], 0, 0, 1, 0.6)}"/>`); // prettier-ignore
  for (let i = 0; i < 160; i++)
    ellipse(s, s.between(-266, 266), s.between(-236, -64), 2.4, 1.8, i % 2 ? '#fff0d2' : '#000000', 0.16);
  turned(s, -190, -310, [[0, 40], [34, 40]], '#c9c4ba', { gloss: 0.9, mouth: '#d9d4ca' }); // prettier-ignore
  turned(s, 190, -310, [[0, 46], [24, 46]], '#4a4850', { gloss: 0.6, mouth: '#3a3840' }); // prettier-ignore
  ball(s, 120, -322, 17, '#b3392c', 0.6, 0.4);
  for (const [r, tone] of [[152, '#1a181e'], [140, '#3a3840'], [120, '#16141a'], [104, '#2a2830']] as const) ellipse(s, 10, -146, r, r, s.linear([[0, lit(tone, 0.4)], [1, lit(tone, -0.3)]], 0, 0, 1, 1)); // prettier-ignore
  s.add(`<circle cx="10" cy="-146" r="130" fill="none" stroke="#4a4850" stroke-width="14" stroke-dasharray="5 5"/>`);
  ellipse(s, 10, -146, 88, 88, s.radial([[0, '#0c0f1e'], [0.5, '#1c2a4c'], [0.8, '#4a3a6c'], [1, '#0c0a12']], 0.55, 0.6, 0.6)); // prettier-ignore
  s.add(
    '<path d="M-46 -186A66 66 0 0 1 26 -216Q-10 -196 -26 -160Z" fill="#fff8e8" opacity=".75"/><circle cx="44" cy="-108" r="13" fill="#c98a5a" opacity=".6"/><circle cx="-4" cy="-132" r="24" fill="#6a8ac0" opacity=".3"/></g>',
  );
  s.add(
    `<path d="M${round(x - 270 * k)} ${round(y - 270 * k)}C${round(x - 420 * k)} ${round(y - 180 * k)} ${round(x - 380 * k)} ${round(y + 20 * k)} ${round(x - 160 * k)} ${round(y + 26 * k)}" fill="none" stroke="${lit(leather, -0.1)}" stroke-width="${round(20 * k)}"/>`,
  );
}
