import { randomFrom } from '../../random.ts';
import { lit, SHADE, SUN } from '../palette.ts';
import { star } from '../paths.ts';
import { Canvas } from './canvas.ts';
import { ears, face, glasses, neck } from './face.ts';
import { GARMENTS } from './garments.ts';
import { HAIR } from './hair.ts';
import type { Person } from './person.ts';

export type { Person } from './person.ts';

/** A drawn portrait of somebody who does not exist, in the light of the demo's other pictures. `key` varies its curls. */
export function drawPortrait(key: string, person: Person): string {
  const c = new Canvas(randomFrom(`portrait:${key}`));
  const hair = HAIR[person.hair];
  ground(c, person.wall);
  hair.behind?.(c, person);
  c.add(`<ellipse cx="360" cy="600" rx="300" ry="120" fill="${SHADE}" fill-opacity=".1"/>`);
  if (person.garment === 'djellaba' || person.garment === 'hood') GARMENTS[person.garment](c, person);
  neck(c, person);
  if (person.garment !== 'djellaba' && person.garment !== 'hood') GARMENTS[person.garment](c, person);
  if (!hair.coversEars) ears(c, person);
  face(c, person);
  hair.before?.(c, person);
  if (person.earrings) rings(c, person.earrings);
  if (person.glasses) glasses(c, person.glasses);
  return c.toString();
}

/** A plaster wall with the house's star in it, and the sun from the left. */
function ground(c: Canvas, wall: string): void {
  const light = c.radial([[0, SUN, 0.5], [1, SUN, 0]]); // prettier-ignore
  c.add(
    `<rect width="640" height="640" fill="${c.linear([[0, lit(wall, 0.2)], [0.55, wall], [1, lit(wall, -0.24)]], 0, 0, 1, 1)}"/>`, // prettier-ignore
    `<path d="${star(320, 290, 262, 8, 0.765, Math.PI / 8)}" fill="${lit(wall, 0.32)}" fill-opacity=".5"/>`,
    `<path d="${star(320, 290, 236, 8, 0.765, Math.PI / 8)}" fill="none" stroke="${lit(wall, 0.6)}" stroke-width="4" stroke-opacity=".5"/>`,
    `<ellipse cx="150" cy="120" rx="320" ry="300" fill="${light}"/>`,
  );
}

function rings(c: Canvas, colour: string): void {
  for (const x of [221, 419])
    c.add(
      `<circle cx="${x}" cy="342" r="15" fill="none" stroke="${colour}" stroke-width="6"/><circle cx="${x - 4}" cy="331" r="3" fill="${lit(colour, 0.6)}"/>`,
    );
}
