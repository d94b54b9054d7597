import type { Querier } from '@sys/database/marketplace';
import { record, type Jobs } from '@sys/platform/services';
import { decide } from '../../domain/case/decide.ts';
import { RETENTION_DAYS } from '../../domain/case/retention.ts';
import type { CaseAction } from '../../domain/case/states.ts';
import { dayInMorocco } from '../../domain/person/dates.ts';
import { CaseError } from './errors.ts';
import { factsOf } from './facts.ts';
import { moveCase, type Patch } from './move.ts';
import { beside } from './neighbours.ts';
import { caseOf, findCases, type CaseRow } from './rows.ts';
import { resealInRounds } from './reseal.ts';
import { askFor, publishCase } from './tell.ts';

const SYSTEM = { kind: 'system' } as const;
const A_ROUND = 200;

/** Registers what happens to cases by itself. */
export function keepCasesUp(jobs: Pick<Jobs, 'repeat' | 'task'>): void {
  resealInRounds(jobs);
  jobs.repeat('kyc.cases.claims', '*/5 * * * *', (_, { db }) => releaseStale(db, new Date()));
  jobs.repeat('kyc.cases.expiry', '20 5 * * *', (_, { db }) => expireApprovals(db, new Date()));
  jobs.repeat('kyc.cases.retention', '50 3 * * *', (_, { db }) => eraseOld(db, new Date()));
}

/** A case that somebody claimed and left goes back to the queue. */
export async function releaseStale(db: Querier, now: Date): Promise<void> {
  const stale = await findCases(db, `WHERE status = 'in_review' AND claimed_until <= $1 LIMIT ${A_ROUND}`, [now]);
  for (const row of stale) await ifStillSo(() => bySystem(db, row, 'release', now));
}

/** Approvals that have run out; the person is asked for what is valid now. */
export async function expireApprovals(db: Querier, now: Date): Promise<void> {
  const over = await findCases(db, `WHERE status = 'approved' AND expires_on < $1::date LIMIT ${A_ROUND}`, [
    dayInMorocco(now),
  ]);
  for (const row of over)
    await ifStillSo(async () => {
      await bySystem(db, row, 'expire', now);
      await publishCase(db, 'kyc.revoked', row, { why: 'expired' });
      await askFor(db, row, [{ part: 'cinExpiresOn', reason: 'expired' }]);
    });
}

const since = (days: number, column: string) => `${column} < $1::timestamptz - make_interval(days => ${days})`;

/** What is due to be erased, by how the case ended. */
const DUE = `WHERE held_since IS NULL AND (
  (status = 'draft' AND ${since(RETENTION_DAYS.draft, 'updated_at')})
  OR (status = 'rejected' AND ${since(RETENTION_DAYS.rejected, 'updated_at')})
  OR (status = 'needs_info' AND ${since(RETENTION_DAYS.needs_info, 'updated_at')})
  OR (status = 'revoked' AND ${since(RETENTION_DAYS.revoked, 'updated_at')})
  OR (status <> 'erased' AND ${since(RETENTION_DAYS.closed, 'closed_at')})) LIMIT ${A_ROUND}`;

/** Erases what nobody may keep any longer. A legal hold wins. */
export async function eraseOld(db: Querier, now: Date): Promise<void> {
  for (const row of await findCases(db, DUE, [now])) await ifStillSo(() => eraseCase(db, row, now));
}

/**
 * Who leaves takes their case along, unless payments rest on it: then it is closed and kept as the law asks. Under
 * a legal hold it stays as well.
 */
export async function closeCase(db: Querier, user: number, now: Date): Promise<void> {
  const row = await caseOf(db, user);
  if (!row || row.status === 'erased') return;
  const { rows } = await db.query(
    `SELECT 1 FROM kyc_case_history WHERE case_id = $1 AND to_status = 'approved' LIMIT 1`,
    [row.id],
  );
  if (rows.length === 0 && !row.heldSince) await eraseCase(db, row, now);
  else await db.query('UPDATE kyc_cases SET closed_at = coalesce(closed_at, $2) WHERE id = $1', [row.id, now]);
}

const NOTHING: Patch = {
  sealed: null,
  numbers: null,
  cin_index: null,
  rib_index: null,
  ice_index: null,
  flags: [],
  changed: [],
  verdicts: '{}',
  requests: null,
  rejection: null,
  payouts_frozen_until: null,
};

/** Leaves a tombstone: that there was a case, and when it went which way. */
async function eraseCase(db: Querier, row: CaseRow, now: Date): Promise<void> {
  await bySystem(db, row, 'erase', now, NOTHING);
  await db.query('UPDATE kyc_case_history SET detail = NULL WHERE case_id = $1', [row.id]);
  await db.query('DELETE FROM kyc_case_notes WHERE case_id = $1', [row.id]);
  await beside().eraseDocuments(db, row.user);
  if (row.status === 'approved') await publishCase(db, 'kyc.revoked', row, { why: 'erased' });
}

async function bySystem(db: Querier, row: CaseRow, action: CaseAction, now: Date, patch: Patch = {}): Promise<void> {
  const decision = decide(factsOf(row), action, SYSTEM, now);
  if (decision.kind === 'refused') throw new CaseError(decision.why);
  await moveCase(db, row, action, decision.to, SYSTEM, { patch });
  await record(db, {
    actor: { kind: 'system', id: 'kyc' },
    action: `kyc.${action}`,
    subject: { kind: 'kyc-case', id: row.id, name: row.reference },
    before: { status: row.status },
    after: { status: decision.to },
  });
}

/** Somebody was first with one of many: the others go on. */
async function ifStillSo(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof CaseError)) throw error;
  });
}
