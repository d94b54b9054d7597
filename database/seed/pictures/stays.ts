import { cushion, lantern, squareTiles, tiledFloor } from './crafts.ts';
import { bokeh, glow } from './light.ts';
import { SKIES, ridge, sea, sky, stars } from './nature.ts';
import { type Mood, SUN, lit, mix, moodOf } from './palette.ts';
import { archPath, polygon } from './paths.ts';
import { frond, leaf, palmTree, sprig } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { ball, ellipse, turned } from './solids.ts';
import { candle } from './vessels.ts';

const GREEN = '#4f6a3a';

export function hotelPool(s: Sheet): void {
  const mood = moodOf(s);
  if (s.variant === 1) return poolFromAbove(s, mood);
  const dusk = s.variant === 2;
  const tone = dusk ? SKIES.dusk : SKIES[s.pick(['day', 'gold'] as const)];
  const water = s.pick(['#2f9aa8', '#3a8fb0', '#2f8f8a']);
  s.plane(5);
  sky(s, tone, 480, 1150, 320);
  if (s.chance(0.6) || dusk) sea(s, 430, mix('#2f7f9a', tone.low, 0.4), '#2a6f8a', 1150, '#fff3d0', 560);
  else ridge(s, 480, 120, mix('#8a6a60', tone.middle, 0.5), tone.low, 0.8, 560);
  facade(s, mix(mood.wall, '#f4e8d4', 0.55), dusk);
  for (const [x, h, lean] of [
    [760, 360, 40],
    [900, 420, -20],
    [1330, 470, 30],
    [1500, 400, -30],
  ] as const)
    palmTree(s, x, 590, h, dusk ? '#2f4038' : GREEN, lean);
  s.plane();
  const stone = mix(mood.table, '#f1e6d2', 0.4);
  s.add(`<rect y="570" width="1600" height="500" fill="${s.linear([[0, lit(stone, 0.25)], [1, lit(stone, -0.3)]])}"/>`); // prettier-ignore
  const edge: Point[] = [
    [470, 660],
    [1330, 660],
    [1720, 1080],
    [120, 1080],
  ];
  s.add(`<path d="${polygon([[452, 646], [1346, 646], [1760, 1090], [70, 1090]])}" fill="${lit(stone, 0.4)}"/>`); // prettier-ignore
  s.add(`<path d="${polygon(edge)}" fill="${s.linear([[0, mix(water, tone.low, 0.45)], [0.4, water], [1, lit(water, -0.35)]])}"/>`); // prettier-ignore
  const clip = s.clip(polygon(edge));
  s.add(`<g clip-path="${clip}">`);
  for (let i = 0; i < 190; i++) {
    const t = s.random();
    const w = 30 + t * 150;
    s.add(
      `<path d="M${round(s.between(40, 1600))} ${round(664 + t * 410)}q${round(w / 2)} ${round(-4 - t * 14)} ${round(w)} 0t${round(w * 0.7)} 2" fill="none" stroke="${s.chance(0.7) ? '#eafff6' : lit(water, -0.4)}" stroke-width="${round(1 + t * 4)}" opacity="${round(s.between(0.12, 0.5) * 10) / 10}"/>`,
    );
  }
  if (dusk) for (let i = 0; i < 5; i++) glow(s, 300 + i * 260, 740 + (i % 2) * 120, 180, '#ffc27a', 0.4, 0.5);
  s.add('</g>');
  s.plane(6);
  for (const x of [130, 390])
    s.add(
      `<ellipse cx="${x + 40}" cy="${x === 130 ? 868 : 728}" rx="${x === 130 ? 190 : 120}" ry="16" fill="#200f18" opacity=".5"/>`,
    );
  s.plane();
  parasol(s, 330, 725, 0.75, mood.second);
  lounger(s, 300, 725, 0.7, '#f4ead8', mood.second);
  lounger(s, 40, 865, 1.15, '#f4ead8', mood.accent);
  parasol(s, 1480, 800, 1.15, mood.second);
  lounger(s, 1400, 800, 0.95, '#f4ead8', mood.accent);
  s.plane(17);
  frond(s, -90, 160, 620, 0.3, GREEN);
  frond(s, -60, 40, 560, 0.8, GREEN);
}

function facade(s: Sheet, plaster: string, dusk: boolean): void {
  s.add(`<path d="${polygon([[-20, 90], [520, 200], [520, 590], [-20, 600]])}" fill="${s.linear([[0, lit(plaster, -0.2)], [1, lit(plaster, 0.25)]], 0, 0, 1, 0)}"/><path d="${polygon([[520, 200], [640, 230], [640, 585], [520, 590]])}" fill="${lit(plaster, -0.4)}"/>`); // prettier-ignore
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 4; i++) {
      const x = 66 + i * 122;
      const y = 270 + row * 116 + i * (16 - row * 8);
      s.add(
        `<path d="${archPath(x, y, 62 - i * 4, 86 - i * 4, 'round')}" fill="${dusk ? s.pick(['#ffcf84', '#f0a95a', '#5a4458']) : '#5a4a4c'}"/><rect x="${x - 38}" y="${y - 2}" width="76" height="8" fill="${lit(plaster, 0.4)}"/>`,
      );
    }
  }
}

function lounger(s: Sheet, x: number, y: number, k: number, cloth: string, towel: string): void {
  s.add(
    `<g transform="translate(${x} ${y}) scale(${k})"><path d="M10 -44V0M180 -40V0M60 -40V0" stroke="#6a4228" stroke-width="9"/><path d="M-10 -50H150L222 -128" stroke="#7d5232" stroke-width="11" fill="none" stroke-linecap="round"/>`,
  );
  s.add(`<path d="M-14 -76Q70 -70 140 -76L214 -156L236 -142L158 -50Q70 -46 -14 -50Z" fill="${s.linear([[0, lit(cloth, 0.4)], [1, lit(cloth, -0.4)]])}"/><path d="M30 -76L70 -75L74 -26H34Z" fill="${towel}"/><path d="M36 -50H72M36 -38H73" stroke="#fff3da" stroke-width="4"/></g>`); // prettier-ignore
}

function parasol(s: Sheet, x: number, y: number, k: number, cloth: string): void {
  s.add(`<g transform="translate(${x} ${y}) scale(${k})"><path d="M0 0V-330" stroke="#8a6038" stroke-width="10"/>`);
  for (let i = 0; i < 6; i++) {
    const [a, b] = [-200 + i * 66.7, -200 + (i + 1) * 66.7];
    s.add(
      `<path d="M0 -350Q${round(a * 0.75)} -320 ${round(a)} -236Q${round((a + b) / 2)} -222 ${round(b)} -236Q${round(b * 0.75)} -320 0 -350Z" fill="${i % 2 ? '#f4ead8' : lit(cloth, 0.15)}"/>`,
    );
  }
  s.add(`<path d="M0 -350Q-150 -320 -200 -236Q0 -200 200 -236Q150 -320 0 -350Z" fill="${s.linear([[0, SUN, 0.3], [0.5, SUN, 0], [1, '#1d1218', 0.5]], 0, 0, 1, 0.3)}"/></g>`); // prettier-ignore
}

function poolFromAbove(s: Sheet, mood: Mood): void {
  const water = s.pick(['#35a5b0', '#3a97b8', '#37a08f']);
  s.plane();
  squareTiles(s, 0, 0, 1600, 1067, 66, lit(water, 0.14));
  s.plane(4);
  s.add(`<rect width="1600" height="1067" fill="${s.linear([[0, lit(water, 0.3), 0.3], [1, lit(water, -0.35), 0.75]], 0, 0, 0.8, 1)}"/>`); // prettier-ignore
  for (let i = 0; i < 150; i++) {
    const [x, y, w] = [s.between(-60, 1600), s.between(-20, 1080), s.between(60, 150)];
    s.add(
      `<path d="M${round(x)} ${round(y)}q${round(w * 0.3)} ${round(s.between(-50, 50))} ${round(w * 0.6)} ${round(s.between(-20, 20))}t${round(w * 0.5)} ${round(s.between(-50, 50))}" fill="none" stroke="#f2fff6" stroke-width="${round(s.between(3, 9))}" opacity=".3" stroke-linecap="round"/>`,
    );
  }
  s.plane(10);
  ellipse(s, 1000, 640, 290, 290, '#0f3a4a', 0.5);
  s.plane();
  const [cx, cy] = [920, 540];
  for (let i = 0; i < 10; i++) {
    const [a, b] = [(i / 10) * 6.2832, ((i + 1) / 10) * 6.2832];
    const at = (r: number, t: number) => `${round(cx + Math.cos(t) * r)} ${round(cy + Math.sin(t) * r)}`;
    s.add(
      `<path d="M${at(280, a)}A280 280 0 0 1 ${at(280, b)}L${at(130, b)}A130 130 0 0 0 ${at(130, a)}Z" fill="${i % 2 ? '#f8efdf' : mood.second}"/>`,
    );
  }
  s.add(`<path fill-rule="evenodd" d="M${cx - 280} ${cy}a280 280 0 1 0 560 0a280 280 0 1 0 -560 0M${cx - 130} ${cy}a130 130 0 1 0 260 0a130 130 0 1 0 -260 0" fill="${s.radial([[0.44, '#1d1218', 0.45], [0.66, '#fff7e2', 0.5], [0.82, '#fff', 0], [1, '#1d1218', 0.5]])}"/>`); // prettier-ignore
  s.plane(7);
  s.add('<rect x="-20" y="-20" width="352" height="1120" fill="#0f2a3a" opacity=".55"/>');
  s.plane();
  const stone = mix(mood.table, '#f1e6d2', 0.4);
  s.add(
    `<rect width="300" height="1067" fill="${s.linear([
      [0, lit(stone, 0.3)],
      [1, lit(stone, -0.1)],
    ])}"/><rect x="272" width="28" height="1067" fill="${lit(stone, 0.5)}"/>`,
  );
  for (let y = 120; y < 1067; y += 230)
    s.add(`<path d="M0 ${y}H272" stroke="${lit(stone, -0.35)}" stroke-width="4" opacity=".5"/>`);
  s.add(
    `<rect x="60" y="300" width="160" height="400" rx="10" fill="#2a1720" opacity=".35"/><rect x="44" y="280" width="160" height="400" rx="10" fill="${mood.accent}"/>`,
  );
  for (let y = 310; y < 660; y += 46) s.add(`<path d="M44 ${y}h160" stroke="#f4ead8" stroke-width="12"/>`);
  s.plane(12);
  frond(s, 1700, 960, 700, -2.7, GREEN);
  frond(s, 1660, 1140, 620, -2.1, GREEN);
}

export function rooftop(s: Sheet): void {
  const mood = moodOf(s);
  const tone = [SKIES.dusk, SKIES.gold, SKIES.night][s.variant]!;
  const night = s.variant === 2;
  s.plane(5);
  sky(s, tone, 620, 1160, 430);
  if (night) stars(s, 90, 360);
  ridge(s, 560, 130, mix('#6a5060', tone.middle, 0.5), tone.low, 0.9, 700);
  city(s, mix('#8a5240', tone.middle, 0.25), night);
  for (const [x, h] of [
    [240, 220],
    [560, 170],
    [1480, 210],
  ] as const)
    palmTree(s, x, 700, h, '#2f3a30', 20);
  s.plane();
  if (s.variant === 1) s.frame(1.3, 640, 760);
  s.add(`<path d="M0 690H1600V790H0Z" fill="${s.linear([[0, lit(mood.wall, 0.2)], [1, lit(mood.wall, -0.5)]])}"/><path d="M0 684H1600V704H0Z" fill="${lit(mood.wall, 0.4)}"/>`); // prettier-ignore
  tiledFloor(s, 790, [mood.second, lit(mood.second, 0.25)], { size: 80, rows: 10 });
  if (night) s.add('<rect y="684" width="1600" height="390" fill="#141233" opacity=".4"/>');
  s.plane(8);
  s.add(
    '<ellipse cx="860" cy="985" rx="300" ry="34" fill="#150a14" opacity=".6"/><path d="M0 930H420L380 1000H0ZM1200 920H1600V990H1260Z" fill="#150a14" opacity=".5"/>',
  );
  s.plane();
  bench(s, -30, 950, 460, mood);
  bench(s, 1190, 940, 470, mood);
  turned(s, 800, 985, [[0, 110], [16, 60], [90, 42], [120, 60], [132, 236], [150, 248]], '#b98a3e', { gloss: 0.6, mouth: '#c99a4e' }); // prettier-ignore
  for (const [x, c] of [
    [700, '#e0703c'],
    [905, '#d9a43c'],
  ] as const)
    drink(s, x, 838, 150, c);
  candle(s, 802, 858, 44);
  for (const [x, y] of [
    [470, 985],
    [1150, 980],
  ] as const)
    lantern(s, x, y, 74, '#6a4526', '#ffcf7a', false);
  const cable = (x: number) => 150 + ((x - 800) / 800) ** 2 * -110;
  s.add('<path d="M-20 30Q800 270 1620 30" fill="none" stroke="#1d1420" stroke-width="3.5"/>');
  for (let x = 30; x < 1600; x += 104) {
    const y = cable(x) + 12;
    s.add(`<path d="M${x} ${round(y - 10)}v10" stroke="#1d1420" stroke-width="5"/>`);
    glow(s, x, y + 12, 62, '#ffc873', 0.75);
    ellipse(s, x, y + 12, 9, 12, '#fff6d8');
  }
  s.plane(6);
  glow(s, 800, 880, 420, '#ffb45a', 0.35, 0.5);
  s.plane(18);
  bokeh(s, 5, '#ffc070', [60, 860, 1540, 1060]);
  sprig(s, 1640, 1080, 360, -2.2, GREEN, 120, 5);
}

function city(s: Sheet, clay: string, night: boolean): void {
  for (let row = 0; row < 3; row++) {
    for (let x = -40; x < 1640; x += s.between(50, 90)) {
      const [w, h] = [s.between(60, 120), s.between(36, 96)];
      const y = 640 + row * 34;
      const tone = lit(clay, s.between(-0.25, 0.2) - row * 0.1);
      s.add(
        `<rect x="${round(x)}" y="${round(y - h)}" width="${round(w)}" height="${round(h + 80)}" fill="${tone}"/><rect x="${round(x + w * 0.7)}" y="${round(y - h)}" width="${round(w * 0.3)}" height="${round(h + 80)}" fill="${lit(tone, 0.22)}"/>`,
      );
      if (s.chance(night ? 0.9 : 0.5))
        s.add(`<rect x="${round(x + w * 0.25)}" y="${round(y - h * 0.7)}" width="10" height="15" fill="#ffd27c"/>`);
    }
  }
  const m = lit(clay, -0.12);
  s.add(`<path d="M960 700V330H1050V700ZM984 330V256H1026V330ZM990 256Q1005 214 1020 256Z" fill="${s.linear([[0, lit(m, -0.3)], [0.6, m], [1, lit(m, 0.4)]], 0, 0, 1, 0)}"/><path d="M952 330H1058V318H952ZM1004 214v-44h3v44Z" fill="${lit(m, -0.2)}"/>`); // prettier-ignore
  for (let i = 0; i < 3; i++) s.add(`<path d="${archPath(1005, 440 + i * 90, 34, 58)}" fill="${lit(m, -0.45)}"/>`);
}

function bench(s: Sheet, x: number, y: number, w: number, mood: Mood): void {
  s.add(`<rect x="${x}" y="${y - 90}" width="${w}" height="90" rx="10" fill="${s.linear([[0, lit(mood.wall, 0.1)], [1, lit(mood.wall, -0.5)]])}"/><rect x="${x - 6}" y="${y - 132}" width="${w + 12}" height="52" rx="22" fill="${s.linear([[0, lit('#efe3cf', 0.3)], [1, lit('#efe3cf', -0.45)]])}"/>`); // prettier-ignore
  for (let i = 0; i < 3; i++)
    cushion(
      s,
      x + 90 + (i * (w - 180)) / 2,
      y - 186,
      150,
      124,
      [mood.accent, mood.second, '#e0b04f'][i]!,
      s.between(-8, 8),
      i === 1 ? undefined : '#f1e6cf',
    );
}

function drink(s: Sheet, x: number, y: number, h: number, colour: string): void {
  turned(s, x, y, [[0, h * 0.22], [h * 0.1, h * 0.24], [h * 0.82, h * 0.28]], colour, { gloss: 0.6, tilt: 0.2 }); // prettier-ignore
  s.add(
    `<ellipse cx="${x}" cy="${round(y - h)}" rx="${round(h * 0.3)}" ry="${round(h * 0.07)}" fill="none" stroke="#fff6e2" stroke-width="2.5"/><path d="M${x + 8} ${round(y - h * 0.7)}L${x + 44} ${round(y - h * 1.4)}" stroke="#f4ead8" stroke-width="5"/>`,
  );
  ball(s, x - 26, y - h, 22, '#e8862a', 1, 0.4);
  for (let i = 0; i < 3; i++) leaf(s, x, y - h * 0.95, 46, 16, -2.2 + i * 0.5, '#6f9a4c');
}
