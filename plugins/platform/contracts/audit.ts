import { z } from 'zod';

/** What a person types in to find rows: everything of it is optional and narrows the list. */
const filters = {
  /** `kind` or `kind:id`, e.g. `staff:4`. */
  actor: z.string().regex(/^[\w-]{1,40}(:.{1,100})?$/).optional(),
  /** Whole (`content.changed`) or its first word (`content`). */
  action: z.string().regex(/^[\w-]{1,60}(\.[\w-]{1,60})?$/).optional(),
  subject: z.string().regex(/^[\w-]{1,40}(:.{1,100})?$/).optional(),
  /** Days in Morocco, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
}; // prettier-ignore

export const auditExportRequestSchema = z.strictObject(filters);
export const auditListRequestSchema = z.strictObject({
  ...filters,
  /** The number of the last row seen. */
  after: z.coerce.number().int().min(1).optional(),
});

const who = z.object({ kind: z.string(), id: z.string(), name: z.string().optional() });

export const auditRowSchema = z.object({
  seq: z.number().int(),
  at: z.iso.datetime(),
  actor: who,
  action: z.string(),
  subject: who,
  origin: z.object({ ip: z.string().optional(), userAgent: z.string().optional(), requestId: z.string().optional() }),
  before: z.json(),
  after: z.json(),
  hash: z.string(),
});

export const auditListResponseSchema = z.object({
  data: z.array(auditRowSchema),
  nextAfter: z.number().int().nullable(),
});

const BROKEN_REASONS = ['number', 'link', 'content', 'cut', 'noted'] as const;

export const auditStateResponseSchema = z.object({
  data: z.object({
    head: z.object({ seq: z.number().int(), hash: z.string() }),
    check: z
      .object({
        at: z.iso.datetime(),
        seq: z.number().int(),
        broken: z.object({ row: z.number().int(), reason: z.enum(BROKEN_REASONS) }).nullable(),
      })
      .nullable(),
    /** A check is under way or waits for a worker. */
    checking: z.boolean(),
    /** What the list can be narrowed to. */
    actors: z.array(who),
    actions: z.array(z.string()),
  }),
});

export type AuditRow = z.output<typeof auditRowSchema>;
export type AuditList = z.output<typeof auditListResponseSchema>;
export type AuditState = z.output<typeof auditStateResponseSchema>['data'];
export type BrokenReason = (typeof BROKEN_REASONS)[number];
