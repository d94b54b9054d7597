import type { Querier } from '@sys/database/marketplace';
import { statusOf } from '@sys/kyc/services';
import type { z } from 'zod';
import type { applicantSchema } from '../../contracts/requests.ts';
import { tierOf } from '../people.ts';

type Applicant = z.output<typeof applicantSchema>;

/** What influencers say of themselves in public, by whom. */
export async function applicantsOf(db: Querier, people: readonly number[]): Promise<Map<number, Applicant>> {
  const { rows } = await db.query<
    Omit<Applicant, 'tier' | 'verified' | 'networks'> & { user: number; networks: string }
  >(
    `SELECT u.id AS user, u.username AS name, p.niche, p.city, p.audience, coalesce((
       SELECT json_agg(json_build_object('network', n.network, 'handle', n.handle, 'url', n.url) ORDER BY n.network)
       FROM identity_networks n WHERE n.user_id = u.id), '[]')::text AS networks
     FROM up_users u LEFT JOIN identity_profiles p ON p.user_id = u.id WHERE u.id = ANY($1)`,
    [[...new Set(people)]],
  );
  const all = new Map<number, Applicant>();
  for (const { user, networks, ...row } of rows) {
    const verified = (await statusOf(db, user)) === 'approved';
    all.set(user, {
      ...{ ...row, tier: tierOf(row.audience), verified },
      networks: JSON.parse(networks) as Applicant['networks'],
    });
  }
  return all;
}
