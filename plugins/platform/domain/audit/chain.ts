import { createHash } from 'node:crypto';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface AuditRow {
  /** 1, 2, 3 ... without gaps. */
  seq: number;
  /** UTC, in milliseconds: `2026-03-01T09:30:00.000Z`. */
  at: string;
  actor: Json;
  action: string;
  subject: Json;
  origin: Json;
  before: Json;
  after: Json;
  /** The hash of the row before, 64 hexadecimal digits. */
  previous: string;
}

/** The last link of a chain. Noted elsewhere, it shows that rows were cut off since. */
export interface Head {
  seq: number;
  hash: string;
}

/** What the first row follows. */
export const GENESIS: Head = { seq: 0, hash: '0'.repeat(64) };

/** One text for one value: keys in the order of their code units, no spaces, at any depth. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`);
  return `{${members.join(',')}}`;
}

/** sha256 over the whole row, the hash of the row before included; hexadecimal. */
export function hashOf({ seq, at, actor, action, subject, origin, before, after, previous }: AuditRow): string {
  const row = { seq, at, actor, action, subject, origin, before, after, previous };
  return createHash('sha256').update(canonical(row)).digest('hex');
}

export type BrokenReason =
  /** A number is missing or comes twice: rows were deleted, inserted or moved. */
  | 'number'
  /** The row does not follow the one before it. */
  | 'link'
  /** The row does not have the content it was written with. */
  | 'content'
  /** The chain ends before the head that the database or somebody else has noted. */
  | 'cut'
  /** The row is not the one that was noted. */
  | 'noted';

/** Why `row` cannot come after `head`, or null. */
export function breakAt(head: Head, row: AuditRow & { hash: string }): BrokenReason | null {
  if (row.seq !== head.seq + 1) return 'number';
  if (row.previous !== head.hash) return 'link';
  return hashOf(row) === row.hash ? null : 'content';
}
