import { z } from 'zod';
import { REFUSALS } from '../domain/recovery/decide.ts';
import { readWords, RECOVERY_REASONS, WORDS_LENGTH } from '../domain/recovery/reasons.ts';
import { RECOVERY_ACTIONS, RECOVERY_STATES } from '../domain/recovery/states.ts';

const instant = z.iso.datetime();

/** `POST /two-factor/recovery`: for whoever knew the password and has no factor. */
export const askRecoverySchema = z
  .strictObject({
    challenge: z.string({ error: 'required' }).regex(/^[\w-]{43}$/, 'invalid'),
    reason: z.enum(RECOVERY_REASONS, { error: 'required' }),
    words: z
      .string({ error: 'required' })
      .max(WORDS_LENGTH * 2, 'too-long')
      .transform(readWords)
      .pipe(z.string().max(WORDS_LENGTH, 'too-long'))
      .default(''),
  })
  .refine(({ reason, words }) => reason !== 'other' || words !== '', { path: ['words'], error: 'required' });
export type AskRecovery = z.output<typeof askRecoverySchema>;

/** What somebody is told of a request for their own account. */
export const ownRecoverySchema = z.object({
  status: z.enum(RECOVERY_STATES),
  askedAt: instant,
  /** From when on it may be approved; null before their mail box was proved. */
  decidableFrom: instant.nullable(),
});
export type OwnRecovery = z.output<typeof ownRecoverySchema>;

/** Of the path; a plain object, as Koa’s router names what it matched besides. */
export const recoveryIdSchema = z.object({ id: z.string().regex(/^[1-9]\d{0,17}$/) });

/** `GET /identity/recoveries`: `open` is what can still be decided. The longest first. */
export const recoveriesRequestSchema = z.strictObject({
  status: z.enum(['open', ...RECOVERY_STATES]).default('open'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

export const reviewedRecoverySchema = z.object({
  id: z.string(),
  status: z.enum(RECOVERY_STATES),
  version: z.number().int(),
  user: z.object({ id: z.number().int(), name: z.string(), email: z.string() }),
  reason: z.enum(RECOVERY_REASONS),
  /** Null for who may not read them. */
  words: z.string().nullable(),
  device: z.string(),
  network: z.string(),
  askedAt: instant,
  confirmedAt: instant.nullable(),
  decidableFrom: instant.nullable(),
  lapsesAt: instant,
  /** How far the verification of the person is, as the plugin that verifies calls it. */
  verification: z.string(),
  highValue: z.boolean(),
  /** What whoever asks may do now. */
  actions: z.array(z.enum(RECOVERY_ACTIONS)),
  steps: z.array(
    z.object({
      at: instant,
      action: z.string(),
      by: z.string(),
      words: z.string().nullable(),
    }),
  ),
});
export type ReviewedRecovery = z.output<typeof reviewedRecoverySchema>;
export const recoveriesResponseSchema = z.object({
  data: z.array(reviewedRecoverySchema),
  total: z.number().int(),
  pageSize: z.number().int(),
});
export type Recoveries = z.output<typeof recoveriesResponseSchema>;

/** `POST /identity/recoveries/:id/{approve,second,refuse}`: the reason is for the file. */
export const decideRecoverySchema = z.strictObject({
  version: z.number().int().min(1),
  reason: z.string().trim().min(1).max(1000).transform(readWords).pipe(z.string().min(1)),
});

/** Why something was not done to a request: `error.details.code`. */
export const RECOVERY_ERRORS = [...REFUSALS, 'changed-meanwhile', 'no-request'] as const;
export type RecoveryErrorCode = (typeof RECOVERY_ERRORS)[number];
