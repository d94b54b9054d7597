import type { SceneKind, SeedMerchant } from '../types.ts';
import { render } from './develop.ts';
import { drawLogo } from './logo.ts';
import { drawPicture } from './picture.ts';

/** What to draw, in plain data: a worker draws it from that. */
export type Drawing = { scene: SceneKind; seed: string; variant: number } | { logo: SeedMerchant };

export interface Order {
  drawing: Drawing;
  file: string;
}

export function fillOrder({ drawing, file }: Order): Promise<void> {
  const svg = 'logo' in drawing ? drawLogo(drawing.logo) : drawPicture(drawing.scene, drawing.seed, drawing.variant);
  return render(svg, file);
}
