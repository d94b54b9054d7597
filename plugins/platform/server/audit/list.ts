import type { Querier } from '@sys/database/marketplace';
import { SITE } from '@sys/config/site';
import { COLUMNS, stored, type Selected, type StoredRow } from './rows.ts';

/** Without an `id`, all of that kind. */
export interface Party {
  kind: string;
  id?: string;
}

export interface AuditFilters {
  actor?: Party;
  subject?: Party;
  /** One deed (`content.changed`), or all of one sort (`content`). */
  action?: string;
  /** Days in Morocco, `2026-11-28`, both included. */
  from?: string;
  to?: string;
}

const MOST = 200;
const midnight = (day: string) => `((${day})::timestamp AT TIME ZONE '${SITE.timeZone}')`;

/**
 * A page of the trail, newest first. `after` is the number of the last row of the page before;
 * `null` for the first page.
 */
export async function list(
  db: Querier,
  { actor, subject, action, from, to }: AuditFilters,
  after: number | null,
  limit: number,
): Promise<StoredRow[]> {
  const values: unknown[] = [];
  const where = ['true'];
  const add = (value: unknown, condition: string) => {
    values.push(value);
    where.push(condition.replaceAll('?', `$${values.length}`));
  };
  for (const [column, who] of [
    ['actor', actor],
    ['subject', subject],
  ] as const) {
    if (!who) continue;
    add(who.kind, `${column} ->> 'kind' = ?`);
    if (who.id !== undefined) add(who.id, `${column} ->> 'id' = ?`);
  }
  if (action?.includes('.')) add(action, 'action = ?');
  else if (action !== undefined) add(action, "starts_with(action, ? || '.')");
  if (from !== undefined) add(from, `platform_audit.at >= ${midnight('?::date')}`);
  if (to !== undefined) add(to, `platform_audit.at < ${midnight('?::date + 1')}`);
  if (after !== null) add(after, 'platform_audit.seq < ?');
  const { rows } = await db.query<Selected>(
    `SELECT ${COLUMNS} FROM platform_audit WHERE ${where.join(' AND ')}
     ORDER BY platform_audit.seq DESC LIMIT ${Math.max(1, Math.min(MOST, Math.trunc(limit) || 1))}`,
    values,
  );
  return rows.map(stored);
}

/** Who and what there is to narrow the list by: the staff of today, and the deeds so far. */
export async function listChoices(db: Querier): Promise<{ actors: (Party & { name?: string })[]; actions: string[] }> {
  const [staff, deeds] = [
    await db.query<{ id: string; name: string }>(
      `SELECT id::text, coalesce(nullif(concat_ws(' ', firstname, lastname), ''), id::text) AS name
       FROM admin_users ORDER BY name LIMIT 500`,
    ),
    // From one deed of the index to the next: there are some thirty of them in however many rows.
    await db.query<{ action: string }>(
      `WITH RECURSIVE deed AS (
         (SELECT action FROM platform_audit ORDER BY action LIMIT 1)
         UNION ALL
         SELECT (SELECT a.action FROM platform_audit a WHERE a.action > deed.action ORDER BY a.action LIMIT 1)
         FROM deed WHERE deed.action IS NOT NULL
       ) SELECT action FROM deed WHERE action IS NOT NULL`,
    ),
  ];
  return {
    actors: staff.rows.map(({ id, name }) => ({ kind: 'staff', id, name })),
    actions: deeds.rows.map(({ action }) => action),
  };
}
