import type { SceneKind } from '../types.ts';
import { clinic, salon } from './beauty.ts';
import { kids } from './family.ts';
import { fashion, shoes } from './fashion.ts';
import { gym, yoga } from './fitness.ts';
import { breakfast, tagine } from './food.ts';
import { rug, sofa } from './home.ts';
import { ceramics, kitchen, lamp } from './housewares.ts';
import { desert, mountain, quad } from './outdoors.ts';
import { carWash, cinema, course } from './outings.ts';
import { argan, jewellery, perfume } from './precious.ts';
import { riad } from './riad.ts';
import { hotelPool, rooftop } from './stays.ts';
import { sushi } from './sushi.ts';
import { pastry } from './sweets.ts';
import { headphones, laptop, phone, photo } from './tech.ts';
import { boat, surf } from './water.ts';
import { hammam, massage } from './wellbeing.ts';
import type { Sheet } from './sheet.ts';

/** Who draws what; `variant` 0 is the view that sells, 1 and 2 are details and other angles. */
export const SCENES: Readonly<Record<SceneKind, (sheet: Sheet) => void>> = {
  hammam, massage, salon, clinic, gym, yoga,
  tagine, breakfast, sushi, pastry, rooftop,
  riad, 'hotel-pool': hotelPool, desert, surf, mountain, quad, boat,
  rug, ceramics, lamp, sofa, argan, perfume, jewellery,
  fashion, shoes, phone, headphones, laptop, kitchen,
  kids, cinema, course, 'car-wash': carWash, photo,
}; // prettier-ignore
