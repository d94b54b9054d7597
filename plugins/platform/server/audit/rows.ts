import type { AuditRow, Json } from '../../domain/audit/chain.ts';

export type StoredRow = AuditRow & { hash: string };

/** All of it as text: parsers that somebody sets for the process, as Strapi does, change the client's types. */
export const COLUMNS = `seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, action,
  actor::text, subject::text, origin::text, before::text, after::text, previous, hash`;

export interface Selected {
  seq: string;
  at: string;
  action: string;
  actor: string;
  subject: string;
  origin: string;
  before: string | null;
  after: string | null;
  previous: string;
  hash: string;
}

export const stored = ({ seq, actor, subject, origin, before, after, ...row }: Selected): StoredRow => ({
  ...row,
  seq: Number(seq),
  actor: read(actor),
  subject: read(subject),
  origin: read(origin),
  before: read(before),
  after: read(after),
});

const read = (text: string | null): Json => (text === null ? null : (JSON.parse(text) as Json));
