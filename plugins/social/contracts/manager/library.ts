import { z } from 'zod';
import { cursor, instant, listOf } from '../common.ts';
import { mediaSchema } from '../media.ts';

/** `GET /social/media`: the files of the house, the newest first. `POST` and `/from-deal` are as those of a person (contracts/media.ts). */
export const libraryQuerySchema = z.strictObject({
  kind: z.enum(['image', 'video']).optional(),
  /** In names, tags and alternative texts. */
  search: z.string().trim().max(100).optional(),
  cursor,
});
export const libraryItemSchema = mediaSchema.extend({
  name: z.string(),
  tags: z.array(z.string()),
  createdAt: instant,
  /** Posts of the house that show it. */
  posts: z.number().int(),
});
export const libraryResponseSchema = listOf(libraryItemSchema);
export const libraryItemResponseSchema = z.object({ data: libraryItemSchema });
/** `PUT /social/media/:id`. `DELETE` takes it out of the library; answered `in-use` while a post that is not over shows it. */
export const editLibrarySchema = z.strictObject({
  name: z.string().trim().max(120),
  alt: z.string().trim().max(1_000),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
});
export type LibraryItem = z.output<typeof libraryItemSchema>;
