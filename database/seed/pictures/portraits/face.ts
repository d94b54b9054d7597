import { lit, SHADE, SUN } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import type { Person } from './person.ts';

/** The outline of a face; its middle is x = 320, its eyes are at y = 290. */
const FACE =
  'M225 268C225 190 265 150 320 150C375 150 415 190 415 268C415 332 396 384 360 410C338 426 302 426 280 410C244 384 225 332 225 268Z';
const NECK = 'M268 372H372V462C372 502 268 502 268 462Z';

export function neck(c: Canvas, { skin }: Person): void {
  c.fill(NECK, c.linear([[0, lit(skin, -0.1)], [1, lit(skin, -0.22)]], 0, 0, 0.7, 1)); // prettier-ignore
  c.add(`<g clip-path="${c.clip(NECK)}"><g transform="translate(8 30)">`)
    .fill(FACE, SHADE, 0.3)
    .add('</g></g>');
}

export function ears(c: Canvas, { skin }: Person): void {
  for (const [x, tone] of [[224, 0.02], [416, -0.3]] as const) {
    c.add(`<ellipse cx="${x}" cy="298" rx="17" ry="28" fill="${lit(skin, tone)}"/>`);
    c.stroke(`M${x - 4} 286Q${x + 6} 298 ${x - 2} 310`, lit(skin, tone - 0.25), 4, 0.6);
  }
} // prettier-ignore

export function face(c: Canvas, person: Person): void {
  const { skin } = person;
  c.fill(FACE, c.radial([[0, lit(skin, 0.26)], [0.5, skin], [1, lit(skin, -0.26)]], 0.36, 0.34, 0.78)); // prettier-ignore
  const inside = c.clip(FACE);
  const blush = c.radial([[0, '#c2452f', 0.3], [1, '#c2452f', 0]]); // prettier-ignore
  const shade = c.linear([[0, SHADE, 0], [0.62, SHADE, 0], [1, SHADE, 0.3]], 0, 0, 1, 0.15); // prettier-ignore
  c.add(
    `<g clip-path="${inside}"><ellipse cx="262" cy="342" rx="40" ry="30" fill="${blush}"/><ellipse cx="378" cy="342" rx="40" ry="30" fill="${blush}"/>`,
    `<rect x="220" y="140" width="200" height="300" fill="${shade}"/></g>`,
  );
  if (person.beard !== 'none') beard(c, person, inside);
  eyes(c, person);
  nose(c, skin);
  mouth(c, person);
}

function eyes(c: Canvas, { eyes: kind, browColour, lashes, beard: bearded }: Person): void {
  const brow = bearded === 'none' && lashes ? 6.5 : 9;
  for (const [x, side] of [[281, -1], [359, 1]] as const) {
    const at = (dx: number) => x + side * dx;
    c.stroke(`M${at(-20)} 262Q${at(2)} 247 ${at(23)} 259`, browColour, brow, 0.92);
    if (kind === 'smiling') {
      c.stroke(`M${at(-17)} 294Q${at(0)} 277 ${at(17)} 294`, '#2b1913', 6);
      if (lashes) c.stroke(`M${at(17)} 293L${at(24)} 287`, '#2b1913', 4.5);
      continue;
    }
    c.fill(`M${at(-18)} 292Q${at(0)} 276 ${at(18)} 290Q${at(0)} 303 ${at(-18)} 292Z`, '#fdf6ec');
    c.add(
      `<circle cx="${x}" cy="289.5" r="9" fill="#40261a"/><circle cx="${x}" cy="289.5" r="4.4" fill="#160c09"/><circle cx="${x - 3}" cy="286" r="2.6" fill="#fff"/>`,
    );
    c.stroke(`M${at(-19)} 291Q${at(0)} 274 ${at(19)} 289`, '#2b1913', lashes ? 5.5 : 4.5);
    if (lashes) c.stroke(`M${at(18)} 288L${at(26)} 281`, '#2b1913', 4.5);
  }
} // prettier-ignore

function nose(c: Canvas, skin: string): void {
  c.stroke('M327 284C333 308 341 322 337 334C330 342 312 343 304 335', lit(skin, -0.42), 4.5, 0.6);
  c.stroke('M316 282C314 302 312 316 312 324', SUN, 5, 0.18);
}

function mouth(c: Canvas, { mouth: kind, lips }: Person): void {
  if (kind === 'laugh') {
    c.fill('M284 361Q320 371 356 361Q350 398 320 399Q290 398 284 361Z', '#64211c');
    c.fill('M289 364Q320 373 351 364Q348 379 320 380Q292 379 289 364Z', '#fffaf2');
    c.stroke('M284 361Q320 371 356 361', lips, 5);
    return;
  }
  const [corner, depth] = kind === 'smile' ? [361, 391] : [366, 378];
  c.fill(`M288 ${corner}Q305 357 320 362Q335 357 352 ${corner}Q320 ${depth + 14} 288 ${corner}Z`, lips, 0.9);
  c.stroke(`M285 ${corner}Q320 ${depth} 355 ${corner}`, lit(lips, -0.5), 4);
}

const BEARD =
  'M223 276C221 346 244 404 280 428C304 444 336 444 360 428C396 404 419 346 417 276C410 308 400 330 386 344C362 336 344 342 320 345C296 342 278 336 254 344C240 330 230 308 223 276Z';

function beard(c: Canvas, { beard: kind, browColour }: Person, inside: string): void {
  if (kind === 'stubble') {
    c.add(`<g clip-path="${inside}">`).fill(BEARD, browColour, 0.28).add('</g>');
    return;
  }
  const tone = c.linear([[0, lit(browColour, 0.06)], [1, lit(browColour, -0.25)]], 0, 0, 1, 0.6); // prettier-ignore
  const grown = kind === 'full' ? BEARD.replaceAll('428', '440').replaceAll('444', '466') : BEARD;
  c.fill(grown, tone, 0.95);
  for (let i = 0; i < 34; i++) {
    const y = c.between(384, kind === 'full' ? 440 : 418);
    const half = 70 - (y - 384) * 0.9;
    const x = c.between(320 - half, 320 + half);
    c.stroke(`M${x.toFixed(0)} ${y.toFixed(0)}l${((x - 320) * 0.05).toFixed(1)} 13`, lit(browColour, 0.35), 2, 0.35);
  }
}

export function glasses(c: Canvas, colour: string): void {
  for (const x of [280, 360])
    c.add(
      `<circle cx="${x}" cy="291" r="33" fill="#fff" fill-opacity=".13" stroke="${colour}" stroke-width="5.5"/>`,
      `<path d="M${x - 20} 278L${x - 6} 268" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-opacity=".55"/>`,
    );
  c.stroke('M313 287Q320 281 327 287M247 285L226 278M393 285L414 278', colour, 5.5);
}
