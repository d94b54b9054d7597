import { lit, mix, SHADE, SUN } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import type { HairKind, Person } from './person.ts';

interface Hair {
  /** Behind the head and the shoulders. */
  behind?: (c: Canvas, person: Person) => void;
  /** Over the forehead, the ears and what is worn. */
  before?: (c: Canvas, person: Person) => void;
  coversEars: boolean;
}

const tone = (c: Canvas, colour: string) =>
  c.linear([[0, lit(colour, 0.24)], [0.45, colour], [1, lit(colour, -0.4)]], 0, 0, 1, 0.8); // prettier-ignore

const CAP =
  'M219 284C198 178 248 112 326 114C404 116 440 180 421 284L411 288C411 258 408 236 401 217C378 205 350 203 322 204C290 205 262 208 239 219C232 238 229 258 229 288L219 284Z';
const RECEDING =
  'M219 290C202 196 232 134 300 124C338 117 380 124 404 152C430 184 430 236 421 290L410 292C412 266 412 244 408 226C404 196 388 176 366 172C338 166 306 166 276 176C254 184 238 198 232 226C228 244 228 266 230 292L219 290Z';

export const HAIR: Readonly<Record<HairKind, Hair>> = {
  curls: {
    coversEars: true,
    behind: (c, { hairColour }) => {
      c.fill('M320 92C196 92 158 190 168 300C172 362 190 404 226 414L414 414C450 404 468 362 472 300C482 190 444 92 320 92Z', lit(hairColour, -0.25));
      ringlets(c, hairColour, 12, (turn) => [320 + Math.cos(turn) * 104, 360 + Math.sin(turn) * 50], [Math.PI * 0.06, Math.PI * 0.94]);
      ringlets(c, hairColour, 40, (turn) => [320 + Math.cos(turn) * 138, 262 + Math.sin(turn) * 146], [Math.PI * 0.78, Math.PI * 2.22]);
      ringlets(c, hairColour, 26, (turn) => [320 + Math.cos(turn) * 112, 248 + Math.sin(turn) * 120], [Math.PI * 0.9, Math.PI * 2.1]);
    },
    before: (c, { hairColour }) => {
      ringlets(c, hairColour, 17, (turn) => [320 + Math.cos(turn) * 88, 234 + Math.sin(turn) * 78], [Math.PI * 1.02, Math.PI * 1.98]);
      ringlets(c, hairColour, 9, (turn) => [302 + Math.cos(turn) * 62, 208 + Math.sin(turn) * 34], [Math.PI * 1.0, Math.PI * 2.0]);
    },
  },
  short: {
    coversEars: false,
    before: (c, { hairColour }) => {
      c.fill(CAP, tone(c, hairColour));
      for (let i = 0; i < 9; i++) c.stroke(`M${250 + i * 17} ${200 - i % 2 * 6}C${246 + i * 17} ${176 - i * 2} ${262 + i * 16} 148 ${284 + i * 13} 134`, lit(hairColour, 0.4), 3, 0.3);
    },
  },
  receding: {
    coversEars: false,
    before: (c, { hairColour }) => {
      c.fill(RECEDING, tone(c, hairColour));
      for (let i = 0; i < 8; i++) c.stroke(`M${262 + i * 17} ${172 - (i % 2) * 4}Q${270 + i * 16} 144 ${290 + i * 13} 134`, lit(hairColour, 0.5), 3, 0.45);
    },
  },
  tied: {
    coversEars: false,
    behind: (c, { hairColour }) => {
      c.add(`<ellipse cx="392" cy="124" rx="50" ry="42" fill="${tone(c, hairColour)}" transform="rotate(24 392 124)"/>`);
      c.stroke('M366 112Q392 92 424 112M368 132Q396 112 428 134', lit(hairColour, 0.35), 3, 0.4);
    },
    before: (c, { hairColour }) => {
      c.fill(CAP, tone(c, hairColour));
      for (let i = 0; i < 9; i++) c.stroke(`M${236 + i * 21} ${214 - Math.sin((i / 8) * Math.PI) * 10}Q${268 + i * 17} 158 ${350 + i * 6} 130`, lit(hairColour, 0.4), 3, 0.34);
    },
  },
  bun: {
    coversEars: false,
    behind: (c, { hairColour }) => {
      c.add(`<circle cx="320" cy="100" r="46" fill="${tone(c, hairColour)}"/>`);
      c.stroke('M290 92Q320 66 350 92M296 112Q320 88 344 112', lit(hairColour, 0.4), 3.5, 0.35);
    },
    before: (c, { hairColour }) => {
      c.fill(CAP.replace('C378 205 350 203 322 204C290 205 262 208 239 219', 'C384 182 352 172 322 170C290 172 258 184 239 219'), tone(c, hairColour));
      for (let i = 0; i < 9; i++) c.stroke(`M${240 + i * 20} ${212 - Math.sin((i / 8) * Math.PI) * 40}Q${268 + i * 13} 150 ${300 + i * 5} 122`, lit(hairColour, 0.45), 3, 0.3);
    },
  },
  bob: {
    coversEars: true,
    behind: (c, { hairColour }) => {
      c.fill('M320 100C206 100 182 196 186 300C188 380 182 420 174 452C214 470 246 462 262 446H378C394 462 426 470 466 452C458 420 452 380 454 300C458 196 434 100 320 100Z', tone(c, lit(hairColour, -0.2)));
    },
    before: (c, { hairColour }) => {
      const front = 'M372 108C250 92 180 186 190 306C194 366 188 414 180 448C204 458 226 452 240 440C228 396 222 342 228 300C240 262 296 236 340 182C356 222 396 240 412 300C418 342 412 396 400 440C414 452 436 458 460 448C452 414 446 366 450 306C456 214 440 128 372 108Z';
      c.fill(front, tone(c, hairColour));
      c.stroke('M338 176C300 222 234 242 214 300C206 340 208 396 204 436M340 176C366 216 412 240 428 300C434 340 432 396 436 436', lit(hairColour, 0.5), 4, 0.28);
      c.stroke('M318 140C262 156 218 212 210 296', SUN, 10, 0.1);
    },
  },
  scarf: {
    coversEars: true,
    behind: (c, { hairColour }) => {
      c.fill('M320 96C214 96 176 184 184 288C186 372 196 430 204 462C230 540 410 540 436 462C444 430 454 372 456 288C464 184 426 96 320 96Z', lit(hairColour, -0.35));
    },
    before: (c, { hairColour }) => {
      const opening = 'M320 172C262 172 234 220 234 284C234 352 272 420 320 423C368 420 406 352 406 284C406 220 378 172 320 172Z';
      const rim = c.linear([[0, lit(hairColour, -0.5)], [1, lit(hairColour, -0.3)]]); // prettier-ignore
      c.add(`<path fill-rule="evenodd" d="M320 96C214 96 176 184 184 288C188 392 226 470 320 474C414 470 452 392 456 288C464 184 426 96 320 96Z${opening}" fill="${tone(c, hairColour)}"/>`);
      c.stroke(opening, rim, 7, 0.55);
      c.fill('M200 400C230 470 410 470 440 400C462 452 480 540 480 640H158C158 560 176 460 200 400Z', lit(hairColour, -0.24));
      // The end that is thrown over the shoulder.
      c.fill('M196 372C214 470 300 500 346 494C408 486 438 436 446 372C470 440 520 486 548 640H226C190 560 176 460 196 372Z', tone(c, mix(hairColour, lit(hairColour, -0.3), 0.4)));
      for (const [fold, opacity] of [
        ['M214 250C212 176 256 126 320 122C384 126 428 176 426 250', 0.3],
        ['M202 300C206 396 252 456 320 458C388 456 432 396 438 300', 0.26],
        ['M206 410C236 500 330 520 400 470', 0.3], ['M222 470C262 548 372 552 452 480', 0.26], ['M236 540C290 600 420 596 500 530', 0.22],
      ] as const) c.stroke(fold, lit(hairColour, 0.5), 4, opacity);
      for (const fold of ['M200 392C228 490 330 510 416 452', 'M228 505C280 575 400 576 480 506', 'M206 266C204 170 252 112 322 110']) c.stroke(fold, SHADE, 5, 0.2);
    },
  },
  wrap: {
    coversEars: true,
    before: (c, { hairColour }) => {
      const cloth = 'M214 300C186 170 232 84 330 88C430 92 456 180 426 300C424 268 414 240 400 222C372 190 268 190 240 222C226 240 216 268 214 300Z';
      c.fill(cloth, tone(c, hairColour));
      c.fill('M372 110C400 66 452 60 468 88C480 116 446 146 404 144Z', tone(c, lit(hairColour, -0.12)));
      for (const fold of ['M222 250C240 150 300 118 380 120', 'M232 226C270 158 330 142 412 166', 'M240 214C300 172 370 178 424 216', 'M396 128C420 104 444 96 460 98']) {
        c.stroke(fold, lit(hairColour, 0.5), 4, 0.35);
        c.add('<g transform="translate(3 9)">').stroke(fold, SHADE, 5, 0.2).add('</g>');
      }
    },
  },
}; // prettier-ignore

/** Curls along a line, each a little ball that the light falls on. */
function ringlets(
  c: Canvas,
  colour: string,
  count: number,
  along: (turn: number) => readonly [number, number],
  [from, to]: readonly [number, number],
): void {
  const curl = c.radial([[0, lit(colour, 0.3)], [0.5, colour], [1, lit(colour, -0.45)]], 0.36, 0.32, 0.72); // prettier-ignore
  for (let i = 0; i < count; i++) {
    const [x, y] = along(from + ((to - from) * (i + c.between(-0.3, 0.3))) / (count - 1));
    const r = c.between(19, 31);
    c.add(
      `<circle cx="${(x + c.between(-9, 9)).toFixed(1)}" cy="${(y + c.between(-9, 9)).toFixed(1)}" r="${r.toFixed(1)}" fill="${curl}"/>`,
    );
  }
}
