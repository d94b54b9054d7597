import { z } from 'zod';
import { documentId, instant } from './common.ts';

/** `POST /api/shop/affiliation/sites`: a host of the merchant’s own shop. */
export const siteRequestSchema = z.strictObject({ host: z.string().trim().min(1).max(253) });
export const siteSchema = z.object({
  id: z.string(),
  host: z.string(),
  /** Where we look, and what has to stand there. */
  proof: z.object({ url: z.string(), text: z.string() }),
  verifiedAt: instant.nullable(),
});
export const siteResponseSchema = z.object({ data: siteSchema });
export const sitesResponseSchema = z.object({ data: z.array(siteSchema) });

/** `GET /api/shop/affiliation/landings`: the deals of the shop that have a programme. */
export const landingSchema = z.object({ deal: documentId, title: z.string(), url: z.string().nullable() });
export const landingsResponseSchema = z.object({ data: z.array(landingSchema) });

/** `PUT /api/shop/affiliation/landings/:deal`: null leads to the deal’s page again. */
export const landingRequestSchema = z.strictObject({ url: z.string().trim().max(500).nullable() });
export const landingResponseSchema = z.object({ data: landingSchema });

export type Landing = z.output<typeof landingSchema>;
export type Site = z.output<typeof siteSchema>;
