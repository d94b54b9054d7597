import { bokeh, studio } from './light.ts';
import { bowl, dropShadow, surface } from './overhead.ts';
import { lit, moodOf } from './palette.ts';
import { leaf } from './plants.ts';
import { type Sheet, round } from './sheet.ts';
import { ball, ellipse, slab, turned } from './solids.ts';

export function sushi(s: Sheet): void {
  const mood = moodOf(s);
  const stone = s.pick(['#2d3034', '#3a2f2a', '#24302f']);
  if (s.variant === 1) {
    surface(s, s.pick(['#cfc2a8', mood.wall]), 'linen');
    s.plane(12);
    s.add('<rect x="330" y="240" width="1000" height="640" rx="20" fill="#26121a" opacity=".5"/>');
    dropShadow(s, 210, 300, 130);
    s.plane();
    s.add(`<rect x="300" y="210" width="1000" height="640" rx="16" fill="${s.linear([[0, lit(stone, 0.2)], [1, lit(stone, -0.3)]], 0, 0, 1, 1)}"/>`); // prettier-ignore
    for (let row = 0; row < 3; row++)
      for (let i = 0; i < 4; i++)
        maki(s, 440 + i * 150, 350 + row * 180, 64, s.pick(['#ee7a4c', '#e8bd42', '#7f9a3c', '#d94f4a']));
    for (let i = 0; i < 3; i++) nigiriTop(s, 1130, 340 + i * 180, s.pick(['#f08a5a', '#e0604c', '#f3c9b0']));
    bowl(s, 210, 300, 130, '#3a2a2a', '#241210');
    s.add(
      `<g stroke-linecap="round" stroke-width="15"><path d="M1400 960L1500 90" stroke="#6a3a22"/><path d="M1440 966L1552 110" stroke="#7d4a2c"/></g>`,
    );
    return;
  }
  studio(
    s,
    { ...mood, table: s.pick(['#6a4a36', '#b98a5c']) },
    { horizon: s.variant === 0 ? 620 : 520, gobo: s.pick(['lattice', 'window', 'palm']) },
  );
  bokeh(s, 8, '#ffcf8a', [60, 60, 1540, 420]);
  s.plane(8);
  s.add('<ellipse cx="830" cy="960" rx="700" ry="70" fill="#200f18" opacity=".6"/>');
  if (s.variant === 2) s.frame(1.25, 720, 760);
  s.plane();
  slab(s, 150, 960, 1300, 52, 190, stone);
  for (let i = 0; i < 5; i++)
    nigiri(s, 300 + i * 178, 800 - i * 3, 1, s.pick(['#f08a5a', '#e8603f', '#f3b79a', '#d94f4a']));
  for (let i = 0; i < 6; i++) makiStanding(s, 380 + i * 150, 890, s.pick(['#ee7a4c', '#e8bd42', '#7f9a3c']));
  for (let i = 0; i < 5; i++) leaf(s, 1270 + s.between(-10, 40), 800, 120, 26, -0.6 - i * 0.4, '#6f9a3c');
  ball(s, 1310, 810, 34, '#9ab84e', 0.7, 0.2);
  s.plane(14);
  turned(s, 1460, 1060, [[0, 90], [40, 130], [80, 140]], mood.accent, { gloss: 0.5, mouth: '#1a0e0c' }); // prettier-ignore
}

function nigiri(s: Sheet, x: number, y: number, k: number, fish: string): void {
  s.add(
    `<g transform="translate(${round(x)} ${round(y)}) scale(${k})"><ellipse cx="10" cy="6" rx="86" ry="14" fill="#0d0708" opacity=".5"/>`,
  );
  s.add(`<rect x="-72" y="-50" width="144" height="54" rx="26" fill="${s.linear([[0, '#fffaf0'], [0.6, '#efe6d6'], [1, '#b9aa98']])}"/>`); // prettier-ignore
  for (let i = 0; i < 26; i++)
    ellipse(s, s.between(-62, 62), s.between(-26, 0), 7, 3.4, s.chance(0.5) ? '#ffffff' : '#d6c9b6', 0.8);
  s.add(`<path d="M-88 -28C-92 -78 -40 -92 0 -92S92 -80 88 -28C80 -16 70 -40 40 -44S-74 -14 -88 -28Z" fill="${s.linear([[0, lit(fish, 0.4)], [0.5, fish], [1, lit(fish, -0.3)]], 0, 0, 0.5, 1)}"/>`); // prettier-ignore
  for (let i = -2; i <= 2; i++)
    s.add(
      `<path d="M${i * 30 - 22} -38q10 -30 34 -${48 - Math.abs(i) * 4}" stroke="${lit(fish, 0.65)}" stroke-width="5" fill="none" opacity=".7"/>`,
    );
  s.add(
    '<path d="M-60 -66q40 -20 96 -14" stroke="#fffaf0" stroke-width="6" stroke-linecap="round" fill="none" opacity=".7"/></g>',
  );
}

function nigiriTop(s: Sheet, x: number, y: number, fish: string): void {
  s.add(
    `<rect x="${x - 92}" y="${y - 40}" width="196" height="92" rx="44" fill="#0d0708" opacity=".45"/><rect x="${x - 100}" y="${y - 50}" width="196" height="92" rx="44" fill="#f4ecdd"/>`,
  );
  s.add(`<rect x="${x - 108}" y="${y - 44}" width="212" height="80" rx="40" fill="${s.linear([[0, lit(fish, 0.35)], [1, lit(fish, -0.2)]], 0, 0, 1, 1)}"/>`); // prettier-ignore
  for (let i = 0; i < 6; i++)
    s.add(
      `<path d="M${x - 80 + i * 30} ${y - 42}q18 40 6 76" stroke="${lit(fish, 0.65)}" stroke-width="6" fill="none" opacity=".7"/>`,
    );
}

function maki(s: Sheet, x: number, y: number, r: number, filling: string): void {
  ellipse(s, x + 9, y + 11, r, r, '#0d0708', 0.5);
  ellipse(s, x, y, r, r, '#1d2420');
  ellipse(s, x, y, r * 0.88, r * 0.88, '#f4ecdd');
  for (let i = 0; i < 24; i++)
    ellipse(s, x + Math.cos(i * 2.4) * r * 0.68, y + Math.sin(i * 2.4) * r * 0.68, 8, 5, i % 2 ? '#ffffff' : '#ddd0bc');
  ball(s, x - 8, y - 4, r * 0.36, filling, 1, 0.3);
  ball(s, x + 16, y + 12, r * 0.22, '#8fae4a', 1, 0.2);
}

function makiStanding(s: Sheet, x: number, y: number, filling: string): void {
  ellipse(s, x + 16, y + 2, 70, 16, '#0d0708', 0.5);
  turned(s, x, y, [[0, 60], [40, 61], [84, 60]], '#26302a', { gloss: 0.2, tilt: 0.34 }); // prettier-ignore
  ellipse(s, x, y - 84, 56, 19, '#f4ecdd');
  for (let i = 0; i < 18; i++)
    ellipse(s, x + Math.cos(i * 2.4) * 42, y - 84 + Math.sin(i * 2.4) * 14, 6, 3, i % 2 ? '#ffffff' : '#ddd0bc');
  ball(s, x, y - 86, 24, filling, 0.42, 0.2);
}
