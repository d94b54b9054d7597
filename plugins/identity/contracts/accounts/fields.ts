import { z } from 'zod';
import {
  AUDIENCES,
  NETWORKS,
  NICHES,
  normalizeEmail,
  readIce,
  readNetwork,
  readPersonName,
  readShopName,
  SPOKEN_LANGUAGES,
  TRADES,
  type NetworkAccount,
  type ReadName,
} from '../../domain/accounts/index.ts';

/** What can be wrong with a field; the pages say each in a sentence. */
export const PROBLEMS = [
  'required', 'invalid', 'unknown', 'too-short', 'too-long', 'characters', 'common', 'personal', 'wrong', 'same',
  'no-network', 'not-a-picture', 'too-large',
] as const; // prettier-ignore
export type Problem = (typeof PROBLEMS)[number];

/** In a refusal’s `error.details`: what to mend, by the path of the field. */
export interface FieldProblem {
  field: string;
  problem: Problem;
}

/** A text that a reader of `domain/` turns into what is kept, or refuses with a `Problem`. */
const read = (reader: (typed: string) => string | { problem: Problem }) =>
  z.string({ error: 'required' }).transform((typed, context) => {
    const value = typed.trim() === '' ? { problem: 'required' as const } : reader(typed);
    if (typeof value === 'string') return value;
    context.addIssue({ code: 'custom', message: value.problem });
    return z.NEVER;
  });

const named = (reader: (typed: string) => ReadName) =>
  read((typed) => {
    const name = reader(typed);
    return name.ok ? name.name : { problem: name.problem };
  });

export const emailField = read((typed) => normalizeEmail(typed) ?? { problem: 'invalid' as const });
export const nameField = named(readPersonName);
export const shopNameField = named(readShopName);
/** A city as its people call it; a name like any other. */
export const cityField = named(readPersonName);
export const iceField = read((typed) => readIce(typed) ?? { problem: 'invalid' as const });
/** Which it is, `passwordProblem` says: it must not be the address or the name beside it. */
export const passwordField = z.string({ error: 'required' }).min(1, 'required').max(1000, 'too-long');
export const localeField = z.enum(['fr', 'ar', 'en'], { error: 'invalid' }).default('fr');
export const tokenField = z.string({ error: 'required' }).regex(/^[\w-]{43}$/, 'invalid');

export const nicheField = z.enum(NICHES, { error: 'required' });
export const audienceField = z.enum(AUDIENCES, { error: 'required' });
export const tradeField = z.enum(TRADES, { error: 'required' });
export const languagesField = z
  .array(z.enum(SPOKEN_LANGUAGES, { error: 'invalid' }), { error: 'required' })
  .min(1, 'required')
  .max(SPOKEN_LANGUAGES.length, 'invalid')
  .transform((languages) => [...new Set(languages)]);

/** At least one; an empty text counts as none, as forms send it. */
export const networksField = z
  .strictObject(
    Object.fromEntries(NETWORKS.map((network) => [network, z.string().optional()])) as Record<
      (typeof NETWORKS)[number],
      z.ZodOptional<z.ZodString>
    >,
    { error: 'no-network' },
  )
  .transform((typed, context) => {
    const accounts: NetworkAccount[] = [];
    for (const network of NETWORKS) {
      const text = typed[network]?.trim();
      if (!text) continue;
      const account = readNetwork(network, text);
      if (account) accounts.push(account);
      else context.addIssue({ code: 'custom', message: 'invalid', path: [network] });
    }
    if (!Object.values(typed).some((text) => text?.trim())) context.addIssue({ code: 'custom', message: 'no-network' });
    return accounts;
  });

/** What was wrong with a request, a line a field. What a schema says otherwise counts as `invalid`. */
export function problemsOf(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: [...path, key].join('.'), problem: 'unknown' }));
    }
    const problem = PROBLEMS.find((known) => known === issue.message) ?? 'invalid';
    return [{ field: path.join('.'), problem }];
  });
}
