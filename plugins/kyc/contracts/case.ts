import { z } from 'zod';
import { CASE_FIELDS, CASE_KINDS } from '../domain/case/fields.ts';
import { CASE_STATES } from '../domain/case/states.ts';
import { DOCUMENT_KINDS } from '../domain/documents/kinds.ts';
import { REJECT_REASONS, REQUEST_REASONS } from './reasons.ts';

export const locale = z.enum(['fr', 'ar', 'en']);

/** What was typed. A field that is missing was not; the server keeps a draft as it comes, and reads it at submission. */
export const caseValuesSchema = z.partialRecord(z.enum(CASE_FIELDS), z.string().max(300));

/** The case as the person last saw it: what was changed since, elsewhere, is not overwritten. 0 for a new one. */
const version = z.number().int().min(0);

/** `PUT /api/kyc/case`: saves a draft, or corrects what was asked for. The kind is fixed once submitted. */
export const saveCaseRequestSchema = z.strictObject({ kind: z.enum(CASE_KINDS), values: caseValuesSchema, version });

/** `POST /api/kyc/case/submit`, `/answer`, `/restart`. The language is the one in which we write to the person. */
export const moveCaseRequestSchema = z.strictObject({ version, locale: locale.default('fr') });

/** `POST /api/kyc/case/change`: identity or account given anew after the approval, the whole form. */
export const changeCaseRequestSchema = z.strictObject({ values: caseValuesSchema, version, locale: locale.default('fr') }); // prettier-ignore

/** A field of the form or a kind of document. */
const part = z.string().regex(/^[A-Za-z][A-Za-z-]{1,40}$/);
const instant = z.iso.datetime();

/** What is asked of the person, with the words that a reviewer added or that stand in place of a reason. */
export const requestSchema = z.object({
  part,
  reason: z.enum(REQUEST_REASONS),
  words: z.string().trim().min(1).max(300).optional(),
});

export const myCaseSchema = z.object({
  reference: z.string(),
  kind: z.enum(CASE_KINDS),
  status: z.enum(CASE_STATES),
  version,
  values: caseValuesSchema,
  /** The form may be written to. */
  editable: z.boolean(),
  /** Open while the state is `needs_info`. */
  requests: z.array(requestSchema),
  /** What may be brought now to prove what was changed after the approval. */
  proofs: z.array(z.enum(DOCUMENT_KINDS)),
  rejection: z.object({ reason: z.enum(REJECT_REASONS), words: z.string().optional() }).nullable(),
  /** How often it may still be submitted after a rejection. */
  triesLeft: z.number().int().min(0),
  expiresOn: z.iso.date().nullable(),
  payoutsFrozenUntil: instant.nullable(),
  /** What happened, oldest first; who did it is not told. */
  timeline: z.array(z.object({ status: z.enum(CASE_STATES), at: instant })),
});

/** `null` for who has not begun. */
export const myCaseResponseSchema = z.object({ data: myCaseSchema.nullable() });

export type MyCase = z.output<typeof myCaseSchema>;
export type CaseRequest = z.output<typeof requestSchema>;

/** Why a request about a case was not done: `error.details.code`, with `error.details.problems` for `invalid`. */
export const CASE_ERRORS = ['invalid', 'documents-missing', 'no-case', 'changed-meanwhile', 'nothing-changed', 'wrong-state', 'not-allowed', 'own-case', 'not-claimed', 'claimed-by-another', 'same-eyes', 'not-verified', 'reason-needed', 'too-many-rejections'] as const; // prettier-ignore
export type CaseErrorCode = (typeof CASE_ERRORS)[number];
