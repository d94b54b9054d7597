import { z } from 'zod';
import { affiliationExportQuerySchema } from './affiliates.ts';
import { instant } from './common.ts';
import { commissionsExportQuerySchema } from './earnings.ts';

/**
 * Lists with more rows than a file has that is made at once: a CSV, made in the background and kept for a day. One’s own
 * under `/api/affiliate/exports`, those of the shop of whoever asks under `/api/shop/affiliation/exports`.
 */

/** `POST` takes in its body what the other files of the list do. */
export const ownExportRequestSchema = commissionsExportQuerySchema.safeExtend({
  kind: z.literal('commissions').default('commissions'),
});
export const shopExportRequestSchema = affiliationExportQuerySchema.safeExtend({
  kind: z.enum(['affiliates', 'conversions']),
});

export const exportId = z.templateLiteral(['exp_', z.string().regex(/^\d{1,18}$/)]);
export const exportSchema = z.object({
  id: exportId,
  kind: z.enum(['commissions', 'affiliates', 'conversions']),
  state: z.enum(['waiting', 'ready']),
  /** Null while it waits. */
  rows: z.number().int().nullable(),
  askedAt: instant,
  expiresAt: instant,
});
export const exportResponseSchema = z.object({ data: exportSchema });
/** `GET`: those of the last day, the newest first; each is at `/exports/:id/file.csv`. */
export const exportsResponseSchema = z.object({ data: z.array(exportSchema) });

export type LongExport = z.output<typeof exportSchema>;
export type ExportName = LongExport['kind'];
