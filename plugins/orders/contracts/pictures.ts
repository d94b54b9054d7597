import { z } from 'zod';

export const pictureSchema = z.object({
  id: z.number().int(),
  url: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});

/** `POST /api/shop/pictures`, `POST /api/orders/:number/pictures`: the file itself is the body, its type in `Content-Type`. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const PICTURE_REFUSALS = ['type', 'too-large', 'too-many-pixels', 'too-small', 'damaged', 'too-many', 'busy'] as const; // prettier-ignore
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number];
export const pictureResponseSchema = z.object({ data: pictureSchema });

export type KeptPicture = z.output<typeof pictureSchema>;
