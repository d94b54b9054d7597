import type { AuditRow } from '../../domain/audit/chain.ts';

export type StoredRow = AuditRow & { hash: string };

/** As text and not as the client's types: parsers that somebody sets for the process change those. */
export const COLUMNS = `seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  actor, action, subject, origin, before, after, previous, hash`;

export type Selected = Omit<StoredRow, 'seq'> & { seq: string };

export const stored = (row: Selected): StoredRow => ({ ...row, seq: Number(row.seq) });
