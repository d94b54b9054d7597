import { z } from 'zod';
import { MAIL_KINDS } from './mail/index.ts';

/** One mail of the gallery, with sample data. */
export const mailPreviewRequestSchema = z.strictObject({
  kind: z.enum(MAIL_KINDS),
  locale: z.enum(['fr', 'ar', 'en']),
});

export const mailPreviewResponseSchema = z.object({
  data: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
});

export type MailPreview = z.output<typeof mailPreviewResponseSchema>['data'];
