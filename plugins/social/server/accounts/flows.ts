import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Login } from '../../domain/networks.ts';

const FLOW_MS = 10 * 60_000;
const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest();

/** Who connects accounts: somebody for themselves, or a member of the staff for the house. */
export type Connecter = { person: number } | { staff: number };
const columnsOf = (who: Connecter): [number | null, number | null] =>
  'person' in who ? [who.person, null] : [null, who.staff];

/** Begins a way to a network and back, for this person alone. Its state is good once, for ten minutes. */
export async function beginFlow(
  db: Querier,
  { login, who, locale, now }: { login: Login; who: Connecter; locale: Locale; now: Date },
): Promise<string> {
  const state = randomBytes(32).toString('base64url');
  await db.query(
    `INSERT INTO social_flows (state_hash, login, person, staff, locale, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [hashOf(state), login, ...columnsOf(who), locale, new Date(now.getTime() + FLOW_MS)],
  );
  return state;
}

/**
 * Ends a flow by its coming back: of all who come with this state, one gets it. Null when somebody else began it, or with
 * another login, when it is too old, or has come back before.
 */
export async function endFlow(
  db: Querier,
  { login, state, who, now }: { login: Login; state: string; who: Connecter; now: Date },
): Promise<{ locale: Locale } | null> {
  const { rows } = await db.query<{ locale: Locale }>(
    `DELETE FROM social_flows WHERE state_hash = $1 AND login = $2 AND expires_at > $3
       AND person IS NOT DISTINCT FROM $4 AND staff IS NOT DISTINCT FROM $5 RETURNING locale`,
    [hashOf(state), login, now, ...columnsOf(who)],
  );
  return rows[0] ?? null;
}

/** Of those who never came back. */
export async function dropOldFlows(db: Querier, now: Date): Promise<void> {
  await db.query('DELETE FROM social_flows WHERE expires_at < $1', [now]);
}
