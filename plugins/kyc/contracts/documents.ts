import { z } from 'zod';
import { APPLICANT_ROLES, DOCUMENT_KINDS, MEDIA_TYPES } from '../domain/documents/kinds.ts';

/** Why a document is not taken, or not given. The pages have a sentence for each. */
export const DOCUMENT_REFUSALS = [
  'name',
  'declared-type',
  'content',
  'empty',
  'too-large',
  'too-many-pixels',
  'too-few-pixels',
  'image-damaged',
  'pdf-damaged',
  'pdf-encrypted',
  'pdf-active',
  'pdf-too-complex',
  'virus',
  'kind',
  'kind-full',
  'too-many',
  'too-much',
  'too-often',
  'not-editable',
  'held',
  'scanner-away',
  'store-away',
  'busy',
] as const;
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];

const id = z.uuid();

/** The file itself is the body, its type in `Content-Type`, its name in `X-File-Name` (`encodeURIComponent`). */
export const uploadRequestSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  /** The document that this one takes the place of. */
  replaces: id.optional(),
});

export const documentRequestSchema = z.strictObject({ id });

export const documentSchema = z.object({
  id,
  kind: z.enum(DOCUMENT_KINDS),
  name: z.string(),
  mediaType: z.enum(MEDIA_TYPES),
  /** As it is kept. */
  bytes: z.number().int().positive(),
  /** Of a PDF. */
  pages: z.number().int().positive().nullable(),
  uploadedAt: z.iso.datetime(),
});

export const documentListResponseSchema = z.object({
  data: z.object({
    documents: z.array(documentSchema),
    /** As whom this person is verified; null for who is not. */
    applicant: z.enum(APPLICANT_ROLES).nullable(),
    /** Whether they may be brought and taken back now. */
    editable: z.boolean(),
  }),
});

export const uploadResponseSchema = z.object({ data: documentSchema });

export const viewResponseSchema = z.object({
  data: z.object({
    /** Below the admin's own address: good once, for whoever asked, until then. */
    url: z.string(),
    expiresAt: z.iso.datetime(),
    mediaType: z.enum(MEDIA_TYPES),
  }),
});

export const viewTokenSchema = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) });

export type KycDocument = z.output<typeof documentSchema>;
export type KycDocumentList = z.output<typeof documentListResponseSchema>;
export type DocumentView = z.output<typeof viewResponseSchema>;
