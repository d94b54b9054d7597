import { z } from 'zod';
import { MESSAGE_STATES } from '../../domain/contact/states.ts';
import { SUBJECTS } from '../../domain/contact/subjects.ts';
import { SUSPICIONS } from '../../domain/contact/suspicion.ts';

const instant = z.iso.datetime();
export const messageId = z.templateLiteral(['msg_', z.string().regex(/^\d{1,18}$/)]);
const member = z.object({ id: z.number().int(), name: z.string() });
const version = z.number().int().positive();

/** A message as a line of the list. */
export const messageRowSchema = z.object({
  id: messageId,
  reference: z.string(),
  version,
  state: z.enum(MESSAGE_STATES),
  subject: z.enum(SUBJECTS),
  language: z.enum(['fr', 'ar', 'en']),
  name: z.string(),
  email: z.string(),
  /** How it begins. */
  excerpt: z.string(),
  /** Nobody of the staff has opened it yet. */
  unread: z.boolean(),
  assignee: member.nullable(),
  at: instant,
});
export type MessageRow = z.output<typeof messageRowSchema>;

/** `GET /audience/messages`. */
export const messagesQuerySchema = z.strictObject({
  state: z.enum(MESSAGE_STATES).optional(),
  subject: z.enum(SUBJECTS).optional(),
  /** The id of a member of the staff, or `none`. */
  assignee: z.string().regex(/^(?:none|\d{1,9})$/).optional(),
  /** In the name, the address, the text or the reference. */
  search: z.string().trim().max(100).optional(),
  cursor: z.string().regex(/^\d{1,18}$/).optional(),
}); // prettier-ignore
export type MessagesQuery = z.output<typeof messagesQuerySchema>;
export const messagesResponseSchema = z.object({
  data: z.array(messageRowSchema),
  has_more: z.boolean(),
  next_cursor: z.string().nullable(),
});

/** A message as whoever opens it sees it. */
export const messageSchema = messageRowSchema.omit({ excerpt: true }).extend({
  message: z.string(),
  suspicions: z.array(z.enum(SUSPICIONS)),
  order: z.string().nullable(),
  /** Whether they were signed in. */
  account: z.boolean(),
  entries: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['note', 'answer']),
      author: z.string(),
      text: z.string(),
      /** Of an answer: what came of its mail. */
      outcome: z.enum(['sending', 'sent', 'failed']).nullable(),
      at: instant,
    }),
  ),
  /** What whoever asks may do now. */
  may: z.object({
    assign: z.boolean(),
    note: z.boolean(),
    answer: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    suspect: z.boolean(),
    clear: z.boolean(),
  }),
});
export type Message = z.output<typeof messageSchema>;
export const messageResponseSchema = z.object({ data: messageSchema });

/** `GET /audience/messages/people`: who may look after messages. */
export const peopleResponseSchema = z.object({ data: z.array(member) });
export type MessagePeople = z.output<typeof peopleResponseSchema>['data'];

/** `POST /audience/messages/:id/<what>`: of the version that was read. */
export const versionSchema = z.strictObject({ version });
/** `assignee` null: nobody’s any more. */
export const assignSchema = z.strictObject({ version, assignee: z.number().int().positive().nullable() });
export const entrySchema = z.strictObject({ version, text: z.string().trim().min(1).max(5000) });

export type DeskRefusal = 'no-message' | 'no-member' | 'wrong-state' | 'changed-meanwhile';
