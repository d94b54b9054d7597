import { z } from 'zod';
import { ACCOUNT_KINDS, AUDIENCES, NETWORKS, NICHES, SPOKEN_LANGUAGES, TRADES } from '../../domain/accounts/index.ts';

/** The account of whoever asks, as only they see it. */
export const accountSchema = z.object({
  kind: z.enum(ACCOUNT_KINDS),
  name: z.string(),
  email: z.string(),
  /** Who came through a provider may have none; it is set by mail. */
  hasPassword: z.boolean(),
  locale: z.enum(['fr', 'ar', 'en']),
  city: z.string().nullable(),
  niche: z.enum(NICHES).nullable(),
  audience: z.enum(AUDIENCES).nullable(),
  languages: z.array(z.enum(SPOKEN_LANGUAGES)),
  networks: z.array(z.object({ network: z.enum(NETWORKS), handle: z.string(), url: z.string() })),
  shopName: z.string().nullable(),
  ice: z.string().nullable(),
  trade: z.enum(TRADES).nullable(),
  /** A `data:` address, as pictures of people are private. */
  picture: z.string().nullable(),
});
export type Account = z.output<typeof accountSchema>;

/** What the pages are told after a deed; the same for addresses that have an account and those that have none. */
export const doneSchema = z.object({ data: z.object({ done: z.literal(true) }) });

/** Until when a deletion can be undone by signing in. */
export const deletionAnswerSchema = z.object({ data: z.object({ dueAt: z.iso.datetime() }) });
