import { z } from 'zod';
import { CASE_FIELDS, CASE_KINDS } from '../domain/case/fields.ts';
import { CASE_ACTIONS, CASE_STATES } from '../domain/case/states.ts';
import { RISK_FLAGS, RISK_LEVELS } from '../domain/risk/flags.ts';
import { caseValuesSchema, requestSchema } from './case.ts';
import { REJECT_REASONS } from './reasons.ts';

const instant = z.iso.datetime();
const version = z.number().int().min(1);
const NEEDS_WORDS = { error: '"other" needs words' };
const words = (max: number) => z.string().trim().min(1).max(max);

/** Of the path; a plain object, as Koa’s router names what it matched besides. */
export const caseIdSchema = z.object({ id: z.string().regex(/^[1-9]\d{0,17}$/) });

/** `GET /kyc/cases`: `open` is what waits for the staff. Oldest submission first. */
export const queueRequestSchema = z.strictObject({
  status: z.enum(['open', ...CASE_STATES]).default('open'),
  kind: z.enum(CASE_KINDS).optional(),
  risk: z.enum(RISK_LEVELS).optional(),
  flag: z.enum(RISK_FLAGS).optional(),
  /** Claimed by whoever asks. */
  mine: z.enum(['true']).optional(),
  /** Waiting for at least so many hours. */
  waiting: z.coerce.number().int().min(1).max(8760).optional(),
  /** A reference, or the start of one. */
  search: z.string().trim().max(40).regex(/^[\w-]*$/).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
}); // prettier-ignore

export const queueRowSchema = z.object({
  id: z.string(),
  reference: z.string(),
  kind: z.enum(CASE_KINDS),
  status: z.enum(CASE_STATES),
  risk: z.enum(RISK_LEVELS),
  flags: z.array(z.enum(RISK_FLAGS)),
  submittedAt: instant.nullable(),
  claim: z.object({ name: z.string(), mine: z.boolean(), until: instant }).nullable(),
});
export const queueResponseSchema = z.object({
  data: z.array(queueRowSchema),
  total: z.number().int(),
  pageSize: z.number().int(),
});

export const VERDICTS = ['right', 'wrong', 'unsure'] as const;
/** A verdict for a field of the form or a kind of document. */
const verdicts = z.record(z.string().regex(/^[A-Za-z][A-Za-z-]{1,40}$/), z.enum(VERDICTS));

export const reviewedCaseSchema = z.object({
  id: z.string(),
  reference: z.string(),
  kind: z.enum(CASE_KINDS),
  status: z.enum(CASE_STATES),
  version,
  /** Of `up_users`. */
  user: z.object({ id: z.number().int(), name: z.string() }),
  /** All but the last characters are dots for who may only read. */
  values: caseValuesSchema,
  masked: z.boolean(),
  bank: z.string().nullable(),
  warnings: z.partialRecord(z.enum(CASE_FIELDS), z.array(z.string())),
  risk: z.enum(RISK_LEVELS),
  flags: z.array(z.enum(RISK_FLAGS)),
  /** Cases that share a number with this one. */
  twins: z.array(z.object({ id: z.string(), reference: z.string() })),
  verdicts,
  /** What has to be found right before an approval. */
  toVerify: z.array(z.enum(CASE_FIELDS)),
  requests: z.array(requestSchema),
  rejections: z.number().int(),
  claim: z.object({ name: z.string(), mine: z.boolean(), until: instant }).nullable(),
  submittedAt: instant.nullable(),
  expiresOn: z.iso.date().nullable(),
  payoutsFrozenUntil: instant.nullable(),
  /** A legal hold, and whether whoever asks may put one on or end it. */
  hold: z.object({ since: instant, why: z.string().nullable() }).nullable(),
  mayHold: z.boolean(),
  /** What whoever asks may do now. */
  actions: z.array(z.enum(CASE_ACTIONS)),
  /** Whether they may look at the documents. */
  seesDocuments: z.boolean(),
  /** `POST /kyc/documents/:id/view` gives the address under which one is seen, once. */
  documents: z.array(z.object({ id: z.string(), kind: z.string(), mediaType: z.string() })),
  notes: z.array(z.object({ by: z.string(), at: instant, text: z.string() })),
  history: z.array(
    z.object({
      at: instant,
      action: z.string(),
      from: z.enum(CASE_STATES).nullable(),
      to: z.enum(CASE_STATES),
      by: z.string(),
      detail: z.string().nullable(),
    }),
  ),
});
export const reviewedCaseResponseSchema = z.object({ data: reviewedCaseSchema });

/** `POST /kyc/cases/:id/{claim,release,confirm}`. */
export const plainDeedSchema = z.strictObject({ version });
/** `POST /kyc/cases/:id/{return,suspend,revoke}`: a reason for the file, not for the person. */
export const reasonedDeedSchema = z.strictObject({ version, reason: words(1000) });
/** `POST .../approve`: the reason is owed when a flag is raised. */
export const approveSchema = z.strictObject({ version, reason: words(1000).optional() });
export const askSchema = z.strictObject({
  version,
  requests: z.array(requestSchema.strict().refine(hasWords, NEEDS_WORDS)).min(1).max(10),
});
export const rejectSchema = z
  .strictObject({ version, reason: z.enum(REJECT_REASONS), words: words(600).optional() })
  .refine(hasWords, NEEDS_WORDS);
/** `PUT .../verdicts`: those named are set, the others stay. */
export const verdictsSchema = z.strictObject({ version, verdicts });
/** `POST .../notes`: among the staff. */
export const noteSchema = z.strictObject({ text: words(2000) });
/** `PUT .../hold`: a legal hold outlasts retention and wishes. */
export const holdSchema = z.strictObject({ held: z.boolean(), reason: words(500) });

function hasWords({ reason, words: said }: { reason: string; words?: string }): boolean {
  return reason !== 'other' || said !== undefined;
}

export type QueueRow = z.output<typeof queueRowSchema>;
export type Queue = z.output<typeof queueResponseSchema>;
export type ReviewedCase = z.output<typeof reviewedCaseSchema>;
export type Verdict = (typeof VERDICTS)[number];
