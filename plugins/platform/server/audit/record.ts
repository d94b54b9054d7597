import type { Querier } from '@sys/database/marketplace';
import { hashOf, type Head, type Json } from '../../domain/audit/chain.ts';
import { redact } from '../../domain/audit/redact.ts';

export interface AuditEntry {
  /** `kind`: `staff`, `user`, `system` ...; `name` as it reads at the time, for who looks later. */
  actor: { kind: string; id: string; name?: string };
  /** The deed in the field's terms, e.g. `payout.approved`. */
  action: string;
  /** `name` as for the actor. */
  subject: { kind: string; id: string; name?: string };
  origin?: { ip?: string; userAgent?: string; requestId?: string };
  /** The state before and after; secrets are taken out here. */
  before?: unknown;
  after?: unknown;
}

const USER_AGENT = 200;

/**
 * Writes an entry in the caller's transaction and resolves to the new head of the chain. Writers take
 * turns from here until the caller commits, so call it last. A writer that saw an older head (under
 * REPEATABLE READ, or outside of a transaction) fails with 40001 or 23505 and forks nothing.
 */
export async function record(db: Querier, entry: AuditEntry): Promise<Head> {
  const { actor, action, subject, origin = {}, before = null, after = null } = entry;
  const { rows } = await db.query<{ seq: string; hash: string; at: string }>(
    `SELECT seq::text, hash, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM platform_audit_turn()`,
  );
  const head = rows[0];
  if (!head) throw new Error('The audit trail has no head: somebody removed the row of platform_audit_head.');
  const row = {
    seq: Number(head.seq) + 1,
    at: head.at,
    actor: redact(actor),
    action,
    subject: redact(subject),
    origin: redact({ ...origin, userAgent: origin.userAgent?.slice(0, USER_AGENT) }),
    before: redact(before),
    after: redact(after),
    previous: head.hash,
  };
  const hash = hashOf(row);
  await db.query(
    `WITH moved AS (UPDATE platform_audit_head SET seq = $1, hash = $10)
     INSERT INTO platform_audit (seq, at, actor, action, subject, origin, before, after, previous, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.seq,
      row.at,
      json(row.actor),
      row.action,
      json(row.subject),
      json(row.origin),
      json(row.before),
      json(row.after),
      row.previous,
      hash,
    ],
  );
  return { seq: row.seq, hash };
}

const json = (value: Json): string | null => (value === null ? null : JSON.stringify(value));
