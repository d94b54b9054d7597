import type { Querier } from '@sys/database/marketplace';
import type { BrokenReason, Head } from '../../domain/audit/chain.ts';
import { readHead, verify } from './verify.ts';

export interface Check {
  /** ISO, UTC. */
  at: string;
  /** The head of the chain as it was then. */
  head: Head;
  broken: { row: number; reason: BrokenReason } | null;
}

interface CheckRow {
  at: string;
  seq: string;
  hash: string;
  broken_at: string | null;
  reason: BrokenReason | null;
}

const COLUMNS = `to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, seq::text, hash,
  broken_at::text, reason`;

const checkOf = ({ at, seq, hash, broken_at, reason }: CheckRow): Check => ({
  at,
  head: { seq: Number(seq), hash },
  broken: reason === null ? null : { row: Number(broken_at), reason },
});

/** The last check, or null when there was none. */
export async function lastCheck(db: Querier): Promise<Check | null> {
  const { rows } = await db.query<CheckRow>(`SELECT ${COLUMNS} FROM platform_audit_checks ORDER BY id DESC LIMIT 1`);
  return rows[0] ? checkOf(rows[0]) : null;
}

/**
 * Walks the whole chain, holds it against the heads of the checks before, and writes down what was found:
 * a chain that was cut or rewritten as a whole shows by those.
 */
export async function checkTrail(db: Querier): Promise<Check> {
  const { rows: known } = await db.query<{ seq: string; hash: string }>(
    'SELECT DISTINCT seq::text, hash FROM platform_audit_checks WHERE reason IS NULL',
  );
  const noted = known.map(({ seq, hash }) => ({ seq: Number(seq), hash }));
  const verdict = await verify(db, { noted: noted.filter(({ seq }) => seq > 0) });
  const head = verdict.ok ? verdict.head : await readHead(db);
  const { rows } = await db.query<CheckRow>(
    `INSERT INTO platform_audit_checks (seq, hash, broken_at, reason) VALUES ($1, $2, $3, $4) RETURNING ${COLUMNS}`,
    [head.seq, head.hash, verdict.ok ? null : verdict.seq, verdict.ok ? null : verdict.reason],
  );
  return checkOf(rows[0]!);
}
