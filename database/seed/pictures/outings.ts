import { bokeh, glow, shadow, wall } from './light.ts';
import { bowl, dropShadow, surface } from './overhead.ts';
import { type Mood, lit, mix, moodOf } from './palette.ts';
import { archPath, smoothPath, star } from './paths.ts';
import { leaf, sprig } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { ball, ballFill, ellipse, turned } from './solids.ts';
import { wheel } from './vehicles.ts';

const GREEN = '#5a6f3c';

const PENCILS = ['#d9593c', '#e8b04a', '#3f7f9a', '#7d9a4c', '#c97a9a', '#f1e6d2'] as const;

export function cinema(s: Sheet): void {
  const mood = moodOf(s);
  const velvet = s.pick(['#9a2a2c', '#7a2440', '#24407a', '#2f5a4a']);
  if (s.variant === 1) {
    s.plane(10);
    s.add(
      `<rect width="1600" height="1067" fill="${s.linear([
        [0, '#150c14'],
        [1, lit(velvet, -0.6)],
      ])}"/>`,
    );
    bokeh(s, 22, '#ffb45a', [0, 30, 1600, 560]);
    glow(s, 420, 320, 700, '#ffd9a0', 0.3);
    s.add(
      `<rect y="760" width="1600" height="310" fill="${s.linear([
        [0, '#6a3a28'],
        [1, '#2a1414'],
      ])}"/>`,
    );
    shadow(s, 640, 960, 190, 340);
    shadow(s, 1120, 970, 110, 240);
    s.plane();
    popcorn(s, 640, 970, velvet);
    turned(s, 1120, 975, [[0, 96], [300, 130], [310, 134]], mood.accent, { gloss: 0.3, tilt: 0.16 }); // prettier-ignore
    turned(s, 1120, 664, [[0, 140], [20, 140], [40, 120]], '#f1e6d2', { gloss: 0.5 }); // prettier-ignore
    s.add('<path d="M1140 630L1190 440" stroke="#f4ead8" stroke-width="15" stroke-linecap="round"/>');
    for (const [x, r] of [[340, -12], [420, 6]] as const) s.add(`<g transform="translate(${x} 985) rotate(${r})"><path d="M-120 -50H120V-20a16 16 0 0 0 0 32V50H-120V12a16 16 0 0 0 0 -32Z" fill="${s.linear([[0, '#f4dca4'], [1, '#b98a4e']], 0, 0, 1, 1)}"/><path d="M60 -50V50" stroke="#7a5228" stroke-width="3" stroke-dasharray="7 6"/><path d="${star(-30, 0, 24, 5, 0.45)}" fill="${velvet}"/></g>`); // prettier-ignore
    return;
  }
  s.plane(4);
  s.add(
    `<rect width="1600" height="1067" fill="${s.linear([
      [0, '#120a12'],
      [1, '#241018'],
    ])}"/>`,
  );
  s.add(
    `<rect x="330" y="110" width="940" height="420" rx="6" fill="${s.linear([
      [0, mix(mood.accent, '#1b1f48', 0.4)],
      [0.55, '#d9707a'],
      [1, '#ffc57a'],
    ])}"/>`,
  );
  const clip = s.clip('M330 110H1270V530H330Z');
  s.add(`<g clip-path="${clip}">`);
  glow(s, 900, 430, 320, '#fff0c4', 0.9);
  ellipse(s, 900, 420, 54, 54, '#fff8e4');
  for (const [i, y] of [400, 440, 490].entries())
    s.add(
      `<path d="${smoothPath([
        [300, y + 30],
        [560, y - 40 + i * 10],
        [860, y + 26],
        [1300, y - 30],
      ])}V540H300Z" fill="${lit('#7a3a40', -0.2 - i * 0.22)}"/>`,
    );
  s.add('</g>');
  for (const side of [0, 1])
    for (let i = 0; i < 5; i++) {
      const x = side ? 1600 - (i + 1) * 60 : i * 60;
      s.add(`<path d="M${x} 0H${x + 60}Q${x + 40 + s.between(0, 30)} 340 ${x + 60} 700H${x}Q${x - 16} 340 ${x} 0Z" fill="${s.linear([[0, lit(velvet, -0.65)], [0.4, lit(velvet, -0.05)], [1, lit(velvet, -0.75)]], 0, 0, 1, 0)}"/>`); // prettier-ignore
    }
  s.plane(7);
  s.add(`<path d="M330 530H1270L1500 1067H100Z" fill="#ffc58a" opacity=".16"/>`);
  glow(s, 800, 320, 900, '#ffb48a', 0.28, 0.7);
  s.add(`<path d="M1600 -40L1270 110V530L1640 30Z" fill="#fff0d2" opacity=".07"/>`);
  if (s.variant === 2) s.frame(1.4, 800, 760);
  s.plane();
  for (let row = 0; row < 4; row++) {
    const [y, k, n] = [610 + row * 118 + row * row * 12, 0.62 + row * 0.24, 9 - row];
    for (let i = 0; i < n; i++) seat(s, 800 + (i - (n - 1) / 2) * 236 * k, y + 60, k, lit(velvet, -0.32 + row * 0.05));
  }
  if (s.variant === 0)
    for (const x of [560, 690, 1010])
      s.add(
        `<path d="M${x - 44} 700Q${x - 46} 640 ${x} 632Q${x + 46} 640 ${x + 44} 700Z" fill="#150c14"/><circle cx="${x}" cy="606" r="30" fill="#1a0f16"/><path d="M${x - 20} 584q20 -16 40 0" stroke="#ffc58a" stroke-width="4" fill="none" opacity=".8"/>`,
      );
}

function seat(s: Sheet, x: number, y: number, k: number, velvet: string): void {
  s.add(`<g transform="translate(${round(x)} ${round(y)}) scale(${round(k * 100) / 100})"><path d="M-100 120V-60Q-100 -116 0 -118T100 -60V120Z" fill="${s.linear([[0, lit(velvet, 0.5)], [0.14, velvet], [1, lit(velvet, -0.6)]])}"/><path d="M-84 -64Q-80 -100 0 -102T84 -64" stroke="#ffc9a0" stroke-width="4" fill="none" opacity=".5"/><path d="M-34 -100V120M34 -100V120" stroke="${lit(velvet, -0.6)}" stroke-width="4" opacity=".5"/><rect x="-122" y="20" width="30" height="110" rx="13" fill="${lit(velvet, -0.7)}"/><rect x="92" y="20" width="30" height="110" rx="13" fill="${lit(velvet, -0.7)}"/></g>`); // prettier-ignore
}

function popcorn(s: Sheet, x: number, y: number, stripe: string): void {
  for (let i = 0; i < 80; i++) {
    const [a, d] = [i * 2.4, Math.sqrt(i / 80)];
    const [px, py] = [x + Math.cos(a) * d * 205, y - 440 + Math.sin(a) * d * 86 - (1 - d) * 70];
    for (let k = 0; k < 4; k++)
      ball(
        s,
        px + s.between(-15, 15),
        py + s.between(-15, 15),
        s.between(13, 21),
        s.pick(['#fff6da', '#f8e2a8', '#fdeec4']),
        1,
        0,
      );
  }
  for (let i = 0; i < 9; i++) {
    const [a, b] = [-1 + (i * 2) / 9, -1 + ((i + 1) * 2) / 9];
    s.add(
      `<path d="M${round(x + a * 214)} ${round(y - 430 + (1 - a * a) * 28)}Q${round(x + ((a + b) / 2) * 216)} ${round(y - 448 + (1 - a * a) * 28)} ${round(x + b * 214)} ${round(y - 430 + (1 - b * b) * 28)}L${round(x + b * 150)} ${round(y + (1 - b * b) * 22)}L${round(x + a * 150)} ${round(y + (1 - a * a) * 22)}Z" fill="${i % 2 ? '#f8eedc' : stripe}"/>`,
    );
  }
  s.add(`<path d="M${x - 214} ${y - 430}Q${x} ${y - 374} ${x + 214} ${y - 430}L${x + 150} ${y}Q${x} ${y + 44} ${x - 150} ${y}Z" fill="${s.linear([[0, '#1d1016', 0.3], [0.3, '#fff0d2', 0.2], [0.6, '#1d1016', 0.05], [1, '#1d1016', 0.6]], 0, 0, 1, 0)}"/>`); // prettier-ignore
  for (let i = 0; i < 12; i++) ball(s, x + s.between(-380, 330), y + s.between(10, 60), 17, '#f8e2a8', 0.9, 0);
}

export function course(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) {
    surface(s, s.pick(['#a8743f', mood.table, mood.wall]), s.pick(['wood', 'linen']));
    s.plane(12);
    s.add('<path d="M330 240H1290V900H330Z" fill="#26121a" opacity=".5"/>');
    dropShadow(s, 1420, 260, 120);
    s.plane();
    for (const d of [-1, 1]) {
      s.add(`<path d="M800 210Q${800 + d * 240} 170 ${800 + d * 480} 214V850Q${800 + d * 240} 810 800 850Z" fill="${s.linear(d < 0 ? [[0, '#fbf4e4'], [0.8, '#f1e6d0'], [1, '#b9a488']] : [[0, '#b9a488'], [0.2, '#f6ecd8'], [1, '#e0d0b4']], 0, 0, 1, 0)}"/>`); // prettier-ignore
      for (let i = 0; i < 9; i++)
        s.add(
          `<path d="M${800 + d * 60} ${290 + i * 56}Q${800 + d * 240} ${262 + i * 56} ${800 + d * (i % 4 === 3 ? 300 : 430)} ${280 + i * 56}" stroke="${i === 0 ? mood.second : '#7a6a64'}" stroke-width="${i === 0 ? 12 : 5}" fill="none" opacity=".55" stroke-linecap="round"/>`,
        );
    }
    s.add(
      `<path d="M960 760L1330 470" stroke="#e0a13c" stroke-width="24" stroke-linecap="round"/><path d="M960 760l34 -44l16 20Z" fill="#f4dcb4"/>`,
    );
    bowl(s, 1420, 260, 120, '#efe4cf', '#5a3218', mood.accent);
    glasses(s, 230, 300);
    sprig(s, 130, 1000, 340, -0.8, GREEN, 84, 7);
    return;
  }
  s.plane(6);
  wall(s, mix(mood.wall, '#e9dcc4', 0.3), s.pick(['window', 'palm']), 700);
  s.add(`<rect x="820" y="90" width="640" height="400" fill="#7d5232"/><rect x="838" y="108" width="604" height="364" fill="${s.linear([[0, '#3a5248'], [1, '#22332d']], 0, 0, 1, 1)}"/>`); // prettier-ignore
  for (let i = 0; i < 5; i++)
    s.add(
      `<path d="M${890 + i * 20} ${170 + i * 54}q60 -14 ${200 + (i % 3) * 70} -4" stroke="#efe6d4" stroke-width="6" fill="none" opacity=".5" stroke-linecap="round"/>`,
    );
  s.add(
    `<circle cx="1310" cy="220" r="66" fill="none" stroke="#efe6d4" stroke-width="5" opacity=".5"/><path d="M1250 410l60 -90l66 90Z" fill="none" stroke="#efe6d4" stroke-width="5" opacity=".5"/>`,
  );
  s.add(
    `<rect y="690" width="1600" height="380" fill="${s.linear([
      [0, '#c99a62'],
      [0.4, '#a8743f'],
      [1, '#5f3c24'],
    ])}"/>`,
  );
  glow(s, 420, 780, 600, '#fff0d2', 0.4, 0.25);
  s.plane(8);
  for (const [x, r] of [
    [500, 200],
    [980, 120],
    [1250, 150],
  ] as const)
    shadow(s, x, 930, r, r * 1.5);
  if (s.variant === 2) s.frame(1.5, 620, 780);
  s.plane();
  const tones = [mood.accent, mood.second, '#efe0c4', '#7d8a5c', mood.deep];
  tones.forEach((tone, i) => book(s, 500 + s.between(-18, 18), 950 - i * 56, 400 - i * 16, 54, tone));
  ball(s, 500, 622, 52, '#b3392c', 0.95, 0.5);
  leaf(s, 506, 576, 50, 20, -0.7, GREEN);
  turned(s, 980, 950, [[0, 78], [150, 84], [160, 84]], mood.second, { gloss: 0.3, mouth: '#2a1810' }); // prettier-ignore
  for (let i = 0; i < 6; i++)
    s.add(
      `<path d="M${940 + i * 16} 796L${900 + i * 34} ${600 + (i % 3) * 24}" stroke="${PENCILS[i % 6]}" stroke-width="15" stroke-linecap="round"/><path d="M${900 + i * 34 - 6} ${604 + (i % 3) * 24}l6 -24l8 22Z" fill="#f4dcb4"/>`,
    );
  globe(s, 1270, 930, 150, mood);
  s.plane(17);
  sprig(s, -50, 1040, 400, -0.5, GREEN, 120, 6);
}

function book(s: Sheet, x: number, y: number, w: number, h: number, colour: string): void {
  s.add(`<rect x="${round(x - w / 2)}" y="${y - h}" width="${w}" height="${h}" rx="9" fill="${s.linear([[0, lit(colour, 0.35)], [0.3, colour], [1, lit(colour, -0.45)]])}"/><path d="M${round(x - w / 2 + 40)} ${y - h}v${h}M${round(x + w / 2 - 40)} ${y - h}v${h}" stroke="#e0b95a" stroke-width="5" opacity=".8"/><rect x="${round(x - w * 0.2)}" y="${round(y - h * 0.62)}" width="${round(w * 0.4)}" height="${round(h * 0.2)}" rx="4" fill="#e0b95a" opacity=".7"/>`); // prettier-ignore
}

function globe(s: Sheet, x: number, y: number, r: number, mood: Mood): void {
  turned(s, x, y, [[0, r * 0.6], [12, r * 0.5], [24, 20], [70, 18]], '#8a5a34', { gloss: 0.4 }); // prettier-ignore
  const cy = y - 70 - r;
  s.add(
    `<path d="M${round(x + r * 0.5)} ${round(cy - r * 1.05)}A${r * 1.14} ${r * 1.14} 0 0 1 ${round(x - r * 0.3)} ${round(cy + r * 1.1)}" fill="none" stroke="#c9a24e" stroke-width="13"/>`,
  );
  ball(s, x, cy, r, mix(mood.accent, '#6fa0b0', 0.5), 1, 0);
  const land = (points: Point[]) =>
    s.add(
      `<path d="${smoothPath(
        points.map(([a, b]): Point => [x + a * r, cy + b * r]),
        true,
      )}" fill="#c9a86a" opacity=".9"/>`,
    );
  land([[-0.5, -0.7], [0.1, -0.76], [0.3, -0.4], [0, -0.2], [0.3, 0], [0.2, 0.4], [-0.05, 0.7], [-0.25, 0.2], [-0.6, 0], [-0.7, -0.4]]); // prettier-ignore
  land([[0.5, -0.3], [0.8, -0.4], [0.9, 0], [0.66, 0.2]]); // prettier-ignore
  ellipse(s, x, cy, r, r, s.radial([[0, '#fff6e0', 0.5], [0.5, '#fff', 0], [1, '#1d1016', 0.7]], 0.34, 0.3, 0.75)); // prettier-ignore
}

function glasses(s: Sheet, x: number, y: number): void {
  for (const d of [0, 190])
    s.add(
      `<circle cx="${x + d}" cy="${y}" r="74" fill="#fff" fill-opacity=".18" stroke="#4a2c1c" stroke-width="13"/><path d="M${x + d - 44} ${y - 30}l40 -24" stroke="#fff" stroke-width="7" opacity=".6"/>`,
    );
  s.add(
    `<path d="M${x + 72} ${y - 12}q22 -22 46 0M${x - 72} ${y - 10}L${x - 110} ${y + 200}M${x + 262} ${y - 10}L${x + 300} ${y + 200}" stroke="#4a2c1c" stroke-width="11" fill="none"/>`,
  );
}

export function carWash(s: Sheet): void {
  const mood = moodOf(s);
  const paint = s.pick(['#b3392c', '#24509a', '#e0a13c', '#2f6a5c', '#d9d2c4']);
  s.plane(7);
  wall(s, mix(mood.wall, '#8a94a0', 0.35), s.pick(['window', 'lattice']), 760);
  s.add(
    `<path d="${archPath(1250, 762, 420, 560, 'round')}" fill="${s.linear([
      [0, '#fff3d4'],
      [1, '#f0c890'],
    ])}"/>`,
  );
  s.plane(3);
  s.add(
    `<rect y="750" width="1600" height="320" fill="${s.linear([
      [0, '#a89c90'],
      [0.4, '#7a7070'],
      [1, '#3a363e'],
    ])}"/>`,
  );
  for (let i = 0; i < 26; i++)
    glow(s, s.between(0, 1600), s.between(860, 1060), s.between(60, 220), '#fff3da', 0.26, 0.14);
  s.plane(8);
  s.add(
    `<ellipse cx="800" cy="915" rx="610" ry="40" fill="#140d14" opacity=".75"/><g transform="translate(0 1836) scale(1 -1)" opacity=".3"><path d="M220 760Q300 700 480 640L640 520H980L1160 650Q1320 670 1390 760L1400 860H210Z" fill="${paint}"/></g>`,
  );
  if (s.variant === 1) s.frame(1.9, 520, 720);
  if (s.variant === 2) s.frame(1.3, 960, 640);
  s.plane();
  car(s, 800, 910, paint);
  foam(s);
  s.plane(4);
  for (let i = 0; i < 34; i++) {
    const [x, y, r] = [s.between(120, 1500), s.between(180, 900), s.between(8, 34)];
    s.add(
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${s.radial([
        [0, '#ffffff', 0],
        [0.8, '#e8f4ff', 0.14],
        [0.94, '#f8d8f0', 0.6],
        [1, '#ffffff', 0.2],
      ])}"/><circle cx="${round(x - r * 0.35)}" cy="${round(y - r * 0.4)}" r="${round(r * 0.16)}" fill="#fff"/>`,
    );
  }
  for (let i = 0; i < 60; i++)
    s.add(
      `<path d="M${round(120 + i * 6 + s.between(-8, 8))} ${round(150 + i * 4)}l${round(s.between(40, 80))} ${round(s.between(40, 90))}" stroke="#f4fbff" stroke-width="2.4" opacity=".4"/>`,
    );
  glow(s, 420, 460, 420, '#f4fbff', 0.34);
  s.plane(16);
  turned(s, 130, 1090, [[0, 150], [200, 190]], mood.second, { gloss: 0.3, mouth: '#f8fbff' }); // prettier-ignore
}

function car(s: Sheet, x: number, y: number, paint: string): void {
  const fill = s.linear([[0, lit(paint, 0.5)], [0.35, lit(paint, 0.1)], [0.5, lit(paint, -0.15)], [0.62, lit(paint, 0.12)], [1, lit(paint, -0.6)]]); // prettier-ignore
  const glass = s.linear([[0, '#d8eaf0'], [0.5, '#6a8494'], [1, '#2a3440']], 0, 0, 0.4, 1); // prettier-ignore
  s.add(
    `<g transform="translate(${x} ${y})"><path d="M-580 -60Q-596 -190 -520 -236Q-420 -270 -320 -280L-190 -396Q-150 -424 -80 -428H100Q180 -424 230 -390L360 -282Q500 -262 556 -210Q596 -170 588 -60Q584 -30 540 -28H-540Q-578 -30 -580 -60Z" fill="${fill}"/>`,
  );
  s.add(
    `<path d="M-286 -284L-172 -380Q-140 -402 -80 -406H-20V-284Z" fill="${glass}"/><path d="M12 -284V-406H90Q160 -402 208 -372L314 -284Z" fill="${glass}"/><path d="M-250 -290L-160 -372L-120 -384L-200 -290ZM60 -290L110 -400L140 -396L100 -290Z" fill="#fff" opacity=".4"/>`,
  );
  s.add(
    `<path d="M-4 -280V-60M-300 -270Q-330 -160 -300 -60M320 -276Q356 -160 330 -60" stroke="${lit(paint, -0.65)}" stroke-width="4" fill="none" opacity=".7"/><path d="M-560 -196Q-200 -246 200 -244T570 -190" stroke="#fffaf0" stroke-width="6" fill="none" opacity=".55"/><path d="M-560 -110H570" stroke="${lit(paint, -0.4)}" stroke-width="10" opacity=".5"/><rect x="-80" y="-222" width="54" height="13" rx="6" fill="#e9e4da"/><rect x="230" y="-222" width="54" height="13" rx="6" fill="#e9e4da"/>`,
  );
  s.add(
    `<path d="M-586 -170Q-560 -200 -510 -196Q-500 -160 -530 -146H-584Z" fill="#fff6da"/><path d="M588 -176Q560 -204 530 -196V-150H590Z" fill="#c9382c"/><path d="M-590 -84H-480V-54H-584ZM590 -84H470V-54H586Z" fill="#d8d2c6"/>`,
  );
  for (const wx of [-350, 370]) {
    s.add(`<path d="M${wx - 128} -40A128 128 0 0 1 ${wx + 128} -40Z" fill="#120d12"/>`);
    wheel(s, wx, -52, 100, false);
  }
  s.add('</g>');
}

function foam(s: Sheet): void {
  const white = ballFill(s, '#f4f6f8');
  const spot = (x: number, y: number, n: number, spread: number) => {
    for (let i = 0; i < n; i++)
      ellipse(
        s,
        x + s.between(-1, 1) * spread,
        y + s.between(-1, 1) * spread * 0.34,
        s.between(10, 30),
        s.between(8, 22),
        white,
        s.between(0.7, 1),
      );
  };
  spot(400, 650, 46, 130);
  spot(640, 500, 36, 110);
  spot(300, 690, 30, 80);
  spot(1120, 640, 30, 110);
  spot(450, 940, 40, 200);
  for (let i = 0; i < 12; i++)
    s.add(
      `<path d="M${round(300 + i * 26)} 680q${round(s.between(-6, 6))} 50 0 ${round(s.between(70, 150))}" stroke="#f4f6f8" stroke-width="${round(s.between(7, 15))}" stroke-linecap="round" fill="none" opacity=".8"/>`,
    );
}
