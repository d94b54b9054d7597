import { drape, folded, tiledFloor } from './crafts.ts';
import { studio, wall } from './light.ts';
import { surface } from './overhead.ts';
import { lit, moodOf } from './palette.ts';
import { smoothPath, star } from './paths.ts';
import { frond } from './plants.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { slab, turned } from './solids.ts';

const GOLD = '#d0a045';

export function fashion(s: Sheet): void {
  const mood = moodOf(s);
  const tones = [mood.accent, mood.second, '#efe0c4', '#7d8a5c', '#c98aa0', mood.deep] as const;
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, mood.table]), 'wood');
    s.plane(10);
    s.add('<path d="M330 200H1290V1100H330Z" fill="#26121a" opacity=".45"/>');
    s.plane();
    s.add('<g transform="translate(0 -30)">');
    caftan(s, 800, 160, 1.55, mood.accent, GOLD);
    s.add('</g>');
    for (const x of [140, 1460]) folded(s, x, 900, 230, 180, x < 800 ? mood.second : '#efe0c4', 3);
    return;
  }
  s.plane(7);
  wall(s, mood.wall, s.pick(['window', 'palm', 'arch', 'lattice']), 820);
  s.plane(3);
  tiledFloor(s, 820, [mood.table, lit(mood.table, -0.12)], { size: 110 });
  s.plane(10);
  s.add(
    '<ellipse cx="640" cy="985" rx="470" ry="30" fill="#200f18" opacity=".5"/><path d="M420 280L1140 300L1180 830L480 830Z" fill="#2a1720" opacity=".24"/>',
  );
  if (s.variant === 2) s.frame(1.7, 620, 480);
  s.plane();
  const brass = s.linear([[0, '#e9c98a'], [0.5, '#b98a3e'], [1, '#6a4420']], 0, 0, 1, 1); // prettier-ignore
  s.add(
    `<path d="M180 980L220 190H1060L1100 980M120 982H260M1030 982H1170" stroke="${brass}" stroke-width="17" fill="none" stroke-linejoin="round" stroke-linecap="round"/>`,
  );
  [330, 480, 630, 790, 950].forEach((x, i) => {
    s.add(`<path d="M${x} 190v22" stroke="#6a4a2a" stroke-width="7"/>`);
    if (i === 2) caftan(s, x, 210, 1.02, tones[0], GOLD);
    else caftan(s, x, 210, 0.86 + (i % 2) * 0.08, tones[(i + 1) % tones.length]!, i % 2 ? GOLD : '#f4e6c8', 0.52);
  });
  turned(s, 1340, 985, [[0, 110], [60, 112], [70, 120]], mood.second, { gloss: 0.2 }); // prettier-ignore
  folded(s, 1340, 915, 190, 90, mood.accent, 2);
  folded(s, 1340, 825, 170, 46, '#efe0c4', 1);
  s.plane(15);
  drape(s, 1500, 1700, -20, 1100, '#efe3cf', 4, 30);
  frond(s, -90, 760, 420, -0.6, '#5a6f3c');
}

/** A caftan on its hanger: sleeves, braid down the front, folds. `squeeze` turns it sideways on the rail. */
function caftan(s: Sheet, x: number, y: number, k: number, cloth: string, braid: string, squeeze = 1): void {
  const body: Point[] = [[-52, 12], [-150, 60], [-232, 330], [-150, 366], [-118, 200], [-126, 420], [-176, 640], [176, 640], [126, 420], [118, 200], [150, 366], [232, 330], [150, 60], [52, 12]]; // prettier-ignore
  const path = `${smoothPath(body.map(([px, py]): Point => [px, py]))}Q0 60 -52 12Z`;
  const clip = s.clip(path);
  s.add(
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(k * squeeze * 100) / 100} ${k})"><path d="M-90 40Q0 -20 90 40" stroke="#8a5a34" stroke-width="10" fill="none"/>`,
  );
  s.add(`<path d="${path}" fill="${s.linear([[0, lit(cloth, 0.25)], [0.45, cloth], [1, lit(cloth, -0.5)]], 0, 0, 1, 0.4)}"/><g clip-path="${clip}">`); // prettier-ignore
  for (let i = -5; i <= 5; i++) {
    const sway = s.between(-8, 8);
    s.add(
      `<path d="M${i * 20} 160Q${i * 24 + sway} 400 ${i * 34} 650H${i * 34 + 15}Q${i * 25 + sway + 9} 400 ${i * 20 + 6} 160Z" fill="${i % 2 ? '#1d1016' : '#fff0d2'}" opacity="${i % 2 ? 0.2 : 0.15}"/>`,
    );
  }
  s.add(
    `<path d="M-176 622H176M-176 604H176M-240 310L-146 350M146 350L240 310" stroke="${braid}" stroke-width="9"/></g>`,
  );
  s.add(
    `<path d="M-44 16Q0 84 0 130V640M44 16Q0 84 0 130" stroke="${braid}" stroke-width="15" fill="none"/><path d="M-44 16Q0 84 0 130V640M44 16Q0 84 0 130" stroke="${lit(braid, -0.4)}" stroke-width="3" stroke-dasharray="5 5" fill="none"/>`,
  );
  for (let i = 0; i < 17; i++) s.add(`<circle cx="0" cy="${130 + i * 20}" r="6" fill="${lit(braid, 0.4)}"/>`);
  for (const d of [-1, 1])
    for (let i = 0; i < 3; i++)
      s.add(
        `<path d="M${d * 14} ${150 + i * 50}q${d * 46} -26 ${d * 44} 10t-${d * 44} 14" stroke="${braid}" stroke-width="5" fill="none"/>`,
      );
  s.add(
    `<path d="M-120 356Q0 384 120 356V388Q0 416 -120 388Z" fill="${braid}"/><path d="M-120 366Q0 394 120 366M-120 380Q0 408 120 380" stroke="${lit(braid, -0.45)}" stroke-width="3" fill="none"/></g>`,
  );
}

export function shoes(s: Sheet): void {
  const mood = moodOf(s);
  const leather = s.pick(['#b97a3c', mood.accent, mood.second, '#e8dcc4']);
  if (s.variant === 1) {
    surface(s, s.pick([mood.wall, mood.table]), s.pick(['wood', 'linen', 'plaster']));
    const tones = [leather, '#e0a13c', mood.accent, mood.second, '#f1e6d2'];
    s.plane(10);
    for (let i = 0; i < 4; i++)
      s.add(`<ellipse cx="${280 + i * 370}" cy="600" rx="150" ry="330" fill="#26121a" opacity=".45"/>`);
    s.plane();
    for (let i = 0; i < 4; i++)
      for (const d of [-1, 1]) babouche(s, 252 + i * 366 + d * 76, 560 + (i % 2) * 30, d * 4, tones[i]!, GOLD);
    return;
  }
  studio(s, mood, { horizon: 690 });
  s.plane(8);
  s.add('<ellipse cx="800" cy="935" rx="520" ry="44" fill="#200f18" opacity=".6"/>');
  if (s.variant === 2) s.frame(1.35, 700, 760);
  s.plane();
  slab(s, 280, 985, 1000, 74, 130, lit(mood.table, 0.05));
  sneaker(s, 950, 850, 1.22, lit(leather, -0.08), '#f6eedd', mood.second);
  sneaker(s, 640, 900, 1.4, leather, '#f6eedd', mood.second);
  s.plane(17);
  frond(s, 1690, 760, 460, -2.7, '#5a6f3c');
}

function babouche(s: Sheet, x: number, y: number, lean: number, leather: string, thread: string): void {
  s.add(`<g transform="translate(${round(x)} ${round(y)}) rotate(${lean})"><path d="M0 -300C40 -250 74 -160 70 -60C66 60 58 180 50 240Q0 300 -50 240C-58 180 -66 60 -70 -60C-74 -160 -40 -250 0 -300Z" fill="${s.linear([[0, lit(leather, 0.3)], [0.5, leather], [1, lit(leather, -0.45)]], 0, 0, 1, 0.3)}"/><path d="M-62 -10Q0 -70 62 -10C60 80 52 180 42 226Q0 270 -42 226C-52 180 -60 80 -62 -10Z" fill="${s.linear([[0, lit(leather, -0.6)], [0.5, lit(leather, -0.25)], [1, lit(leather, 0.1)]])}"/><path d="M-62 -10Q0 -70 62 -10" stroke="${thread}" stroke-width="7" fill="none"/><path d="${star(0, -140, 40, 8, 0.55)}" fill="none" stroke="${thread}" stroke-width="4"/><path d="${star(0, -140, 17, 8, 0.6)}" fill="${thread}"/><path d="M-40 -60Q0 -100 40 -60M0 -270V-190" stroke="${thread}" stroke-width="3.5" fill="none" stroke-dasharray="8 5"/></g>`); // prettier-ignore
}

function sneaker(s: Sheet, x: number, y: number, k: number, leather: string, sole: string, accent: string): void {
  const fill = (a: number, b: number) => s.linear([[0, lit(leather, a)], [1, lit(leather, b)]], 0, 0, 0.8, 1); // prettier-ignore
  s.add(
    `<g transform="translate(${x} ${y}) scale(${k})"><path d="M-236 -20C-240 -110 -226 -180 -204 -214C-170 -190 -120 -196 -84 -222L60 -118C130 -96 210 -92 236 -40V-10H-236Z" fill="${fill(0.35, -0.35)}"/>`,
  );
  s.add(
    `<path d="M-236 -30C-240 -110 -226 -180 -204 -214C-186 -202 -166 -196 -146 -200C-160 -130 -150 -60 -120 -20H-236Z" fill="${fill(0.1, -0.5)}"/><path d="M120 -98C180 -92 222 -84 236 -40V-14H96Q130 -50 120 -98Z" fill="${fill(0.45, -0.1)}"/><path d="M-84 -222L60 -118L30 -84L-120 -190Z" fill="${lit(leather, -0.3)}"/><path d="M-204 -214C-170 -190 -120 -196 -84 -222L-96 -240C-130 -218 -170 -212 -196 -232Z" fill="${lit(leather, -0.55)}"/>`,
  );
  for (let i = 0; i < 5; i++)
    s.add(
      `<path d="M${-96 + i * 30} ${-198 + i * 22}l34 -20" stroke="${sole}" stroke-width="9" stroke-linecap="round"/>`,
    );
  s.add(
    `<path d="M-110 -110Q-20 -20 110 -60Q0 -20 -60 -40T-110 -110Z" fill="${accent}"/><path d="M-140 -196Q-150 -100 -112 -26M118 -98Q128 -50 96 -18" stroke="${lit(leather, -0.55)}" stroke-width="2.5" stroke-dasharray="7 4" fill="none"/>`,
  );
  s.add(`<path d="M-244 -30Q0 -14 242 -34Q256 -6 240 14Q0 28 -236 14Q-252 -6 -244 -30Z" fill="${s.linear([[0, sole], [1, lit(sole, -0.4)]])}"/><path d="M-240 0Q0 14 246 -4" stroke="${lit(sole, -0.4)}" stroke-width="3" fill="none"/><path d="M-236 12Q0 26 240 12L236 22Q0 36 -230 22Z" fill="#7a4a2c"/></g>`); // prettier-ignore
}
