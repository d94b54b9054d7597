import { normalizeEmail } from '@sys/identity/domain';
import { readOrderNumber } from '@sys/orders/domain';
import { z } from 'zod';
import { SUBJECTS } from '../../domain/contact/subjects.ts';

/** Characters. */
const MOST = { name: 100, email: 254, message: 5000, order: 40 } as const;
const LEAST_MESSAGE = 10;

/** Control characters, and marks that turn what follows around: none of them is typed. Line ends are kept where told. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const onOneLine = (typed: string) => typed.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
const onLines = (typed: string) => typed.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();

/** Cleans what was typed and says what is wrong with it, in the words of `Problem` (identity). */
const typed = (clean: (typed: string) => string, problemOf: (value: string) => string | null) =>
  z.string({ error: 'required' }).transform((text, context) => {
    const value = clean(text);
    const message = value === '' ? 'required' : problemOf(value);
    if (message === null) return value;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
const tooLong = (most: number) => (value: string) => (value.length > most ? 'too-long' : null);

/** `POST /api/contact/submit`. */
export const contactRequestSchema = z.strictObject({
  /** Names the wish: the same again is the same message. */
  wish: z.string({ error: 'required' }).regex(/^[\w-]{8,80}$/, 'invalid'),
  name: typed(onOneLine, tooLong(MOST.name)),
  email: typed((text) => text.trim(), (value) => (normalizeEmail(value) === null ? 'invalid' : tooLong(MOST.email)(value))).transform((value) => normalizeEmail(value) ?? value),
  subject: z.enum(SUBJECTS, { error: 'required' }),
  message: typed(onLines, (value) => (value.length < LEAST_MESSAGE ? 'too-short' : tooLong(MOST.message)(value))),
  language: z.enum(['fr', 'ar', 'en'], { error: 'invalid' }).default('fr'),
  order: z
    .string({ error: 'invalid' })
    .max(MOST.order, 'too-long')
    .transform((text, context) => {
      if (text.trim() === '') return null;
      const number = readOrderNumber(text);
      if (number !== null) return number;
      context.addIssue({ code: 'custom', message: 'invalid' });
      return z.NEVER;
    })
    .nullish()
    .transform((value) => value ?? null),
  /** A field that people do not see. */
  website: z.string({ error: 'invalid' }).max(300, 'too-long').default(''),
  /** The solved challenge, as base64 of `{ challenge: { parameters, signature }, solution: { counter, derivedKey } }`. */
  captcha: z.string({ error: 'required' }).min(1, 'required').max(4000, 'too-long'),
}); // prettier-ignore
export type ContactRequest = z.output<typeof contactRequestSchema>;

export const contactResponseSchema = z.object({
  data: z.object({
    /** How the message is called, e.g. `MSG-2026-00318`. */
    reference: z.string(),
  }),
});
export type ContactSent = z.output<typeof contactResponseSchema>['data'];

/** `GET /api/contact/challenge`: what a browser has to solve before it may send, made for ALTCHA’s proof of work. */
export const challengeResponseSchema = z.object({
  data: z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      expiresAt: z.number(),
      data: z.object({ at: z.number() }),
    }),
    signature: z.string(),
    /** How long the form waits at the least between this answer and its sending, in ms. */
    leastMs: z.number(),
  }),
});
export type ContactChallenge = z.output<typeof challengeResponseSchema>['data'];

/** Why a message was not taken, beside what is wrong with its fields (`details.fields`). */
export type ContactRefusal = 'captcha-invalid' | 'captcha-expired' | 'captcha-used' | 'wish-used';
