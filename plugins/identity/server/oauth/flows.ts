import { createHmac } from 'node:crypto';
import type { Locale } from '@sys/config/locales';
import type { Querier } from '@sys/database/marketplace';
import type { AccountKind } from '../../domain/accounts/index.ts';
import { FLOW_MS, type Provider } from '../../domain/oauth/index.ts';
import { drawToken, tokenHash } from '../factors/keys.ts';
import type { Trip } from './client.ts';

/** What is kept of somebody who has gone to a provider. */
export interface Flow {
  provider: Provider;
  locale: Locale;
  next: string | null;
  kind: AccountKind | null;
  /** The session that is to be linked; null for who signs in. */
  session: { family: string; user: number } | null;
}

/**
 * Nonce and verifier are made of the state, which the provider sees, and of the secret that this browser keeps: who
 * reads our tables, or the address bar, has neither.
 */
function tripOf(state: string, browser: string): Trip {
  const made = (purpose: string) => createHmac('sha256', browser).update(`${purpose}\0${state}`).digest('base64url');
  return { state, nonce: made('nonce'), verifier: made('verifier') };
}

/** Begins a way to a provider and back, bound to the browser that keeps `browser`. */
export async function beginFlow(db: Querier, browser: string, flow: Flow, now: number): Promise<Trip> {
  const state = drawToken();
  await db.query(
    `INSERT INTO identity_provider_flows (state_hash, browser_hash, provider, family, user_id, kind, next, locale, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tokenHash(state),
      tokenHash(browser),
      flow.provider,
      flow.session?.family ?? null,
      flow.session?.user ?? null,
      flow.kind,
      flow.next,
      flow.locale,
      new Date(now + FLOW_MS),
    ],
  );
  return tripOf(state, browser);
}

type Row = Omit<Flow, 'session'> & { family: string | null; user: number | null };

/**
 * Ends a flow by its coming back: of all who come with this state, one gets it. Null when it was not begun in this
 * browser or for this provider, is too old, or has come back before.
 */
export async function endFlow(
  db: Querier,
  { provider, state, browser, now }: { provider: Provider; state: string; browser: string; now: number },
): Promise<(Flow & { trip: Trip }) | null> {
  const { rows } = await db.query<Row>(
    `DELETE FROM identity_provider_flows
     WHERE state_hash = $1 AND browser_hash = $2 AND provider = $3 AND expires_at > $4
     RETURNING provider, locale, next, kind, family, user_id AS "user"`,
    [tokenHash(state), tokenHash(browser), provider, new Date(now)],
  );
  if (!rows[0]) return null;
  const { family, user, ...flow } = rows[0];
  return { ...flow, session: family === null ? null : { family, user: user! }, trip: tripOf(state, browser) };
}
