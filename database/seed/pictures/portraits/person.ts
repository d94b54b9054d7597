/** How somebody looks who is drawn; colours as #rrggbb. */
export interface Person {
  /** The wall behind them. */
  wall: string;
  skin: string;
  hair: HairKind;
  /** Of the hair, or of the scarf. */
  hairColour: string;
  /** Of the brows and of a beard. */
  browColour: string;
  beard: 'none' | 'stubble' | 'short' | 'full';
  eyes: 'open' | 'smiling';
  mouth: 'calm' | 'smile' | 'laugh';
  lips: string;
  lashes: boolean;
  glasses: string | null;
  earrings: string | null;
  garment: GarmentKind;
  cloth: string;
  /** The braid of a djellaba, the shirt under a jacket, the strings of a hood. */
  trim: string;
}

export type HairKind = 'curls' | 'short' | 'receding' | 'tied' | 'bun' | 'bob' | 'scarf' | 'wrap';
export type GarmentKind = 'crew' | 'shirt' | 'jacket' | 'djellaba' | 'hood';
