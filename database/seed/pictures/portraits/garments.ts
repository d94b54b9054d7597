import { lit } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import type { GarmentKind, Person } from './person.ts';

const SHOULDERS =
  'M44 640C50 546 120 494 216 470C250 462 268 452 274 438H366C372 452 390 462 424 470C520 494 590 546 596 640Z';

const tone = (c: Canvas, colour: string) =>
  c.linear([[0, lit(colour, 0.22)], [0.5, colour], [1, lit(colour, -0.34)]], 0, 0, 1, 0.6); // prettier-ignore

/** What is worn, under the neck: each begins with the shoulders. */
export const GARMENTS: Readonly<Record<GarmentKind, (c: Canvas, person: Person) => void>> = {
  crew: (c, { cloth }) => {
    shoulders(c, cloth);
    c.stroke('M262 452C272 506 368 506 378 452', lit(cloth, 0.3), 13);
    c.stroke('M262 458C276 516 364 516 378 458', lit(cloth, -0.4), 3, 0.5);
  },
  shirt: (c, { cloth, trim, skin }) => {
    shoulders(c, cloth);
    c.fill('M270 434H370L372 470L320 566L268 470Z', lit(skin, -0.2));
    c.fill('M266 484C286 528 354 528 374 484L320 570Z', trim);
    for (const side of [-1, 1]) {
      const at = (dx: number) => 320 + side * dx;
      c.fill(`M${at(52)} 436C${at(70)} 448 ${at(84)} 462 ${at(88)} 474L${at(48)} 548L${at(8)} 520C${at(30)} 500 ${at(46)} 470 ${at(52)} 436Z`, lit(cloth, side < 0 ? 0.4 : 0.16));
      c.stroke(`M${at(88)} 474L${at(48)} 548L${at(8)} 520`, lit(cloth, -0.45), 3, 0.5);
    }
    c.stroke('M320 540V640', lit(cloth, -0.45), 3, 0.6);
    for (const y of [572, 614]) c.add(`<circle cx="330" cy="${y}" r="5" fill="${lit(cloth, -0.35)}"/>`);
  },
  jacket: (c, { cloth, trim }) => {
    shoulders(c, cloth);
    c.fill('M268 434H372L376 450L320 600L264 450Z', c.linear([[0, lit(trim, 0.1)], [1, lit(trim, -0.2)]])); // prettier-ignore
    c.stroke('M284 470Q320 520 356 470', lit(trim, -0.3), 3, 0.5);
    for (const side of [-1, 1]) {
      const at = (dx: number) => 320 + side * dx;
      c.fill(`M${at(54)} 440C${at(84)} 456 ${at(108)} 468 ${at(122)} 482L${at(96)} 522L${at(112)} 544L${at(4)} 640L${at(0)} 606Z`, lit(cloth, side < 0 ? 0.26 : 0.1));
      c.stroke(`M${at(122)} 482L${at(96)} 522L${at(112)} 544L${at(4)} 640`, lit(cloth, -0.5), 3, 0.6);
    }
  },
  djellaba: (c, { cloth, trim }) => {
    c.fill('M176 486C196 410 250 392 320 392C390 392 444 410 464 486C420 520 220 520 176 486Z', lit(cloth, -0.3));
    shoulders(c, cloth);
    c.fill('M270 444C284 500 306 520 320 526C334 520 356 500 370 444L384 452C376 520 350 552 320 566C290 552 264 520 256 452Z', lit(cloth, 0.24));
    c.stroke('M256 452C264 520 290 550 320 564C350 550 376 520 384 452M320 564V640', trim, 9);
    c.stroke('M256 452C264 520 290 550 320 564C350 550 376 520 384 452M320 564V640', lit(trim, -0.4), 2, 0.7);
    for (let i = 0; i < 4; i++) c.add(`<circle cx="320" cy="${572 + i * 20}" r="7" fill="${lit(trim, 0.3)}"/>`);
    for (const x of [120, 176, 470, 528]) c.stroke(`M${x} 540Q${x + (320 - x) * 0.06} 590 ${x} 640`, lit(cloth, -0.4), 4, 0.28);
  },
  hood: (c, { cloth, trim }) => {
    c.fill('M150 500C170 400 236 372 320 372C404 372 470 400 490 500C430 540 210 540 150 500Z', lit(cloth, -0.34));
    shoulders(c, cloth);
    c.fill('M176 478C214 452 246 452 262 442C280 506 304 524 320 528C336 524 360 506 378 442C394 452 426 452 464 478C440 540 372 566 320 570C268 566 200 540 176 478Z', tone(c, lit(cloth, 0.14)));
    c.stroke('M176 478C200 540 268 566 320 570C372 566 440 540 464 478', lit(cloth, -0.4), 4, 0.4);
    c.stroke('M292 536V612M348 536V604', trim, 7);
  },
}; // prettier-ignore

function shoulders(c: Canvas, cloth: string): void {
  c.fill(SHOULDERS, tone(c, cloth));
  c.stroke('M150 640C148 600 158 560 172 536M490 640C492 600 482 560 468 536', lit(cloth, -0.5), 4, 0.35);
}
