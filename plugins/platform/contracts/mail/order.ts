import { z } from 'zod';
import { MAIL_KINDS, mailSchemas, type MailData, type MailKind } from './index.ts';

const attachment = z.strictObject({
  filename: z.string().min(1).max(100),
  contentType: z.string().max(100),
  content: z.base64().max(700_000),
  /** Shown inside the mail, where its data names this. */
  cid: z.string().max(50).optional(),
});

/** A mail that waits to leave, as JSON. Its data is checked against its kind when it is planned. */
export const queuedMailSchema = z
  .strictObject({
    to: z.email(),
    kind: z.enum(MAIL_KINDS),
    locale: z.enum(['fr', 'ar', 'en']),
    data: z.record(z.string(), z.unknown()),
    attachments: z.array(attachment).max(3).optional(),
    /** Who is asked right before it leaves and told what became of it (`followMails`), and what they call it. */
    follow: z.strictObject({ by: z.string().min(1).max(40), ref: z.string().min(1).max(100) }).optional(),
  })
  .superRefine(({ kind, data }, context) => {
    const read = mailSchemas[kind].safeParse(data);
    for (const issue of read.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['data', ...issue.path], message: issue.message });
  });

export interface QueuedMail<Kind extends MailKind> extends Omit<z.input<typeof queuedMailSchema>, 'kind' | 'data'> {
  kind: Kind;
  data: MailData<Kind>;
}
