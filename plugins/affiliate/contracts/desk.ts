import { z } from 'zod';
import { centimes, documentId, instant, listOf, programmeId } from './common.ts';
import { ruleValueSchema } from './programmes.ts';

/** `GET /affiliate/programmes` in the panel: what merchants offer, the newest first; `q` is of a merchant or a deal. */
export const deskProgrammesQuerySchema = z.strictObject({
  q: z.string().trim().max(60).optional(),
  cursor: programmeId.optional(),
});
export const deskProgrammeSchema = z.object({
  id: programmeId,
  deal: documentId,
  title: z.string(),
  merchant: z.string(),
  open: z.boolean(),
  version: z.number().int(),
  at: instant,
  values: z.array(ruleValueSchema),
  spent: centimes,
  budget: centimes.nullable(),
  /** Influencers who may promote it, and links that lead to it now. */
  approved: z.number().int(),
  links: z.number().int(),
});
export const deskProgrammesResponseSchema = listOf(deskProgrammeSchema);

export type DeskProgramme = z.output<typeof deskProgrammeSchema>;
export type DeskProgrammes = z.output<typeof deskProgrammesResponseSchema>;
