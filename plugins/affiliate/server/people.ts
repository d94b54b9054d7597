import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import type { Tier } from '../domain/programme/rule.ts';
import { AffiliateError } from './errors.ts';

/** Who promotes: whoever is signed in as an influencer. Throws `not-influencer` for everybody else. */
export function influencerOf(ctx: Context): number {
  const person = personOf(ctx);
  if ((ctx.state.user as { role?: { type?: string } }).role?.type !== 'influencer') throw new AffiliateError('not-influencer'); // prettier-ignore
  return person;
}

/** By what they say of how many follow them (identity: AUDIENCES). */
const TIERS_OF: Record<string, Tier> = {
  'under-1k': 'nano',
  '1k-10k': 'nano',
  '10k-50k': 'micro',
  '50k-250k': 'macro',
  'over-250k': 'star',
};
/** Who has said nothing is of the lowest. */
export const tierOf = (audience: string | null): Tier => TIERS_OF[audience ?? ''] ?? 'nano';

/** The tier of an influencer as it is now. */
export async function readTier(db: Querier, influencer: number): Promise<Tier> {
  const { rows } = await db.query<{ audience: string | null }>(
    'SELECT audience FROM identity_profiles WHERE user_id = $1',
    [influencer],
  );
  return tierOf(rows[0]?.audience ?? null);
}

/** Somebody we write to, in the language that they said. */
export interface Reader {
  name: string;
  locale: Locale;
}

/** Whose account is gone is written to by nobody: what is said of them then does not matter. */
export async function readerOf(db: Querier, user: number): Promise<Reader> {
  const { rows } = await db.query<Reader & Record<string, unknown>>(
    `SELECT u.username AS name, coalesce(p.locale, 'fr') AS locale
     FROM up_users u LEFT JOIN identity_profiles p ON p.user_id = u.id WHERE u.id = $1`,
    [user],
  );
  return rows[0] ?? { name: '-', locale: 'fr' };
}
