import { z } from 'zod';
import { mediaId } from './common.ts';

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const FILM_TYPES = ['video/mp4', 'video/quicktime'] as const;

/** Why a file was not taken: `error.details.problems.why` of `media-refused`. */
export const MEDIA_REFUSALS = ['type', 'damaged', 'too-large', 'too-small', 'too-many-pixels', 'crop', 'no-video', 'in-pieces', 'busy', 'too-many', 'codec'] as const; // prettier-ignore
export type MediaRefusal = (typeof MEDIA_REFUSALS)[number];

const side = z.coerce.number().int().min(0).max(20_000);
/** `POST /api/social/media`: the bytes; of a picture the part that is wanted, in pixels of it as it stands upright. */
export const mediaQuerySchema = z
  .strictObject({
    left: side.optional(),
    top: side.optional(),
    width: side.optional(),
    height: side.optional(),
    alt: z.string().trim().max(1000).default(''),
  })
  .refine(({ left, top, width, height }) => [left, top, width, height].every((one) => (one === undefined) === (left === undefined)), { path: ['left'], message: 'all-of-a-crop' }); // prettier-ignore

const crop = z.strictObject({ left: side, top: side, width: side, height: side });
/** `POST /api/social/media/from-deal`: a photograph that stands on a deal’s page, by its place there. */
export const fromDealRequestSchema = z.strictObject({
  deal: z.string().regex(/^[a-z0-9]{10,40}$/),
  picture: z.number().int().min(0).max(50),
  crop: crop.optional(),
  alt: z.string().trim().max(1000).default(''),
});

export const mediaSchema = z.object({
  id: mediaId,
  kind: z.enum(['image', 'video']),
  mime: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  /** Milliseconds; null for an image. */
  durationMs: z.number().int().nullable(),
  bytes: z.number().int(),
  alt: z.string(),
  /** For its owner to look at, for as long as a network may fetch it. */
  url: z.string(),
});
export const mediaResponseSchema = z.object({ data: mediaSchema });
export type Media = z.output<typeof mediaSchema>;
