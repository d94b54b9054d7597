import type { Querier } from '@sys/database/marketplace';
import { TICKET_MS, type Identity } from '../../domain/oauth/index.ts';
import { drawToken, tokenHash } from '../factors/keys.ts';

export interface Ticket extends Identity {
  id: string;
}

/** For who came back from a provider and has no account to enter yet. */
export async function issueTicket(db: Querier, identity: Identity, now: number): Promise<string> {
  const token = drawToken();
  const { provider, subject, email, proven, name } = identity;
  await db.query(
    `INSERT INTO identity_provider_tickets (token_hash, provider, subject, email, proven, name, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tokenHash(token), provider, subject, email, proven, name.slice(0, 200), new Date(now + TICKET_MS)],
  );
  return token;
}

const COLUMNS = 'id::text, provider, subject, email, proven, name';

/** `lock`: whoever else comes with it waits for what becomes of it. */
export async function findTicket(db: Querier, token: string, { lock = false } = {}): Promise<Ticket | null> {
  const found = `SELECT ${COLUMNS} FROM identity_provider_tickets WHERE token_hash = $1 AND expires_at > now()
    ${lock ? 'FOR UPDATE' : ''}`;
  return (await db.query<Ticket>(found, [tokenHash(token)])).rows[0] ?? null;
}

/** Uses a ticket up, in the transaction of what it was for: of all who come with it, one gets it. */
export async function useTicket(db: Querier, id: string): Promise<Ticket | null> {
  const used = `DELETE FROM identity_provider_tickets WHERE id = $1 AND expires_at > now() RETURNING ${COLUMNS}`;
  return (await db.query<Ticket>(used, [id])).rows[0] ?? null;
}
