import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { Queue, queueRequestSchema, QueueRow } from '../../contracts/review.ts';
import { WAITING } from '../../domain/case/states.ts';
import type { Staff } from './staff.ts';

export const PAGE_SIZE = 25;

/** What waits for the staff, the longest first; nothing of it is personal. */
export async function listQueue(db: Querier, staff: Staff, query: z.output<typeof queueRequestSchema>): Promise<Queue> {
  const { status, kind, risk, flag, mine, waiting, search, page } = query;
  const { rows } = await db.query<Omit<QueueRow, 'flags' | 'claim'> & Raw>(
    `SELECT id::text, reference, kind, status, risk, array_to_json(flags)::text AS flags, submitted_at AS "submittedAt",
       claimed_by AS "claimedBy", claimed_name AS "claimedName", claimed_until AS "claimedUntil",
       count(*) OVER ()::int AS total
     FROM kyc_cases
     WHERE status = ANY ($1) AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR risk = $3)
       AND ($4::text IS NULL OR $4 = ANY (flags)) AND ($5::int IS NULL OR claimed_by = $5)
       AND ($6::int IS NULL OR submitted_at <= now() - make_interval(hours => $6))
       AND ($7::text IS NULL OR starts_with(reference, $7))
     ORDER BY submitted_at, id LIMIT ${PAGE_SIZE} OFFSET $8`,
    [
      status === 'open' ? WAITING : status === 'draft' ? [] : [status],
      kind ?? null,
      risk ?? null,
      flag ?? null,
      mine ? staff.id : null,
      waiting ?? null,
      search ? search.toUpperCase() : null,
      (page - 1) * PAGE_SIZE,
    ],
  );
  const data = rows.map(({ flags, claimedBy, claimedName, claimedUntil, total: _, submittedAt, ...row }) => ({
    ...row,
    submittedAt: submittedAt && new Date(submittedAt).toISOString(),
    flags: JSON.parse(flags) as QueueRow['flags'],
    claim: claimOf({ claimedBy, claimedName, claimedUntil }, staff),
  }));
  return { data, total: rows[0]?.total ?? 0, pageSize: PAGE_SIZE };
}

interface Raw extends Claimed {
  flags: string;
  total: number;
}

interface Claimed {
  claimedBy: number | null;
  claimedName: string | null;
  claimedUntil: Date | null;
}

export function claimOf({ claimedBy, claimedName, claimedUntil }: Claimed, staff: Staff): QueueRow['claim'] {
  if (claimedBy === null || claimedUntil === null) return null;
  return { name: claimedName ?? '', mine: claimedBy === staff.id, until: new Date(claimedUntil).toISOString() };
}
