import { randomFrom } from '../random.ts';
import type { SceneKind } from '../types.ts';
import { SCENES } from './scenes.ts';
import { Sheet } from './sheet.ts';

/** The scene as SVG. Views of one subject share its colours: `seed` may end in "-1", "-2", "-3" for its views. */
export function drawPicture(scene: SceneKind, seed: string, variant: number): string {
  const subject = seed.replace(new RegExp(`-${variant + 1}$`), '');
  const sheet = new Sheet(randomFrom(`${scene}:${subject}`), variant);
  if (sheet.chance(0.5)) sheet.mirror();
  sheet.frame(sheet.between(1, 1.1), sheet.between(720, 880), sheet.between(500, 620));
  SCENES[scene](sheet);
  return sheet.toString();
}
