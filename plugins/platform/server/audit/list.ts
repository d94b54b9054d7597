import type { Querier } from '@sys/database/marketplace';
import { COLUMNS, stored, type Selected, type StoredRow } from './rows.ts';

export interface AuditFilters {
  actor?: { kind: string; id: string };
  subject?: { kind: string; id: string };
  action?: string;
  /** UTC; `since` is included, `until` is not. */
  since?: Date;
  until?: Date;
}

const MOST = 200;

/**
 * A page of the trail, newest first. `after` is the number of the last row of the page before;
 * `null` for the first page.
 */
export async function list(
  db: Querier,
  { actor, subject, action, since, until }: AuditFilters,
  after: number | null,
  limit: number,
): Promise<StoredRow[]> {
  const values: unknown[] = [];
  const where = ['true'];
  const add = (value: unknown, condition: string) => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  for (const [column, who] of [
    ['actor', actor],
    ['subject', subject],
  ] as const) {
    if (!who) continue;
    add(who.kind, `${column} ->> 'kind' = ?`);
    add(who.id, `${column} ->> 'id' = ?`);
  }
  if (action !== undefined) add(action, 'action = ?');
  if (since) add(since.toISOString(), 'platform_audit.at >= ?::timestamptz');
  if (until) add(until.toISOString(), 'platform_audit.at < ?::timestamptz');
  if (after !== null) add(after, 'platform_audit.seq < ?');
  const { rows } = await db.query<Selected>(
    `SELECT ${COLUMNS} FROM platform_audit WHERE ${where.join(' AND ')}
     ORDER BY platform_audit.seq DESC LIMIT ${Math.max(1, Math.min(MOST, Math.trunc(limit) || 1))}`,
    values,
  );
  return rows.map(stored);
}
