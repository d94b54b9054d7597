import type { SceneKind, SeedMerchant } from '../types.ts';
import { render } from './develop.ts';
import { drawLogo } from './logo.ts';
import { drawPicture } from './picture.ts';
import { drawPortrait, type Person } from './portraits/index.ts';

/** What to draw, in plain data: a worker draws it from that. */
export type Drawing =
  { scene: SceneKind; seed: string; variant: number } | { logo: SeedMerchant } | { portrait: Person; seed: string };

export interface Order {
  drawing: Drawing;
  file: string;
}

export function fillOrder({ drawing, file }: Order): Promise<void> {
  return render(draw(drawing), file);
}

function draw(drawing: Drawing): string {
  if ('logo' in drawing) return drawLogo(drawing.logo);
  if ('portrait' in drawing) return drawPortrait(drawing.seed, drawing.portrait);
  return drawPicture(drawing.scene, drawing.seed, drawing.variant);
}
