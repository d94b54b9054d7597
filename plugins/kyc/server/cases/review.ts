import type { Querier } from '@sys/database/marketplace';
import type { CaseRequest } from '../../contracts/case.ts';
import type { RejectReason } from '../../contracts/reasons.ts';
import type { Verdict } from '../../contracts/review.ts';
import { CLAIM_MINUTES, decide, type Actor } from '../../domain/case/decide.ts';
import { expiryOf } from '../../domain/case/retention.ts';
import type { CaseAction } from '../../domain/case/states.ts';
import { dayInMorocco } from '../../domain/person/dates.ts';
import { keyInUse, seal } from './crypto.ts';
import { CaseError } from './errors.ts';
import { factsOf } from './facts.ts';
import { changeCase, moveCase, type Patch } from './move.ts';
import { beside } from './neighbours.ts';
import { assess } from './risk.ts';
import { caseById, sealedFor, type CaseRow } from './rows.ts';
import { isSubject, type Staff } from './staff.ts';
import { tellApproved, tellNeedsInformation, tellRejected, tellTakenBack } from './tell.ts';

export type StaffAction = Exclude<CaseAction, 'submit' | 'answer' | 'restart' | 'change' | 'expire' | 'erase'>;

export interface Deed {
  action: StaffAction;
  version: number;
  /** For the file. */
  reason?: string;
  requests?: CaseRequest[];
  rejection?: { reason: RejectReason; words?: string };
}

export interface Done {
  row: CaseRow;
  to: CaseRow['status'];
}

/**
 * Something that somebody of the staff does to a case, in the caller's transaction: what is warned of is looked up
 * again, the decision made, and the state changed if it is still the one that was seen.
 */
export async function act(db: Querier, id: string, staff: Staff, deed: Deed, now: Date): Promise<Done> {
  const found = await readable(db, id);
  if (found.version !== deed.version) throw new CaseError('changed-meanwhile');
  const row = needsFreshLook(deed.action)
    ? { ...found, ...(await assess(db, found, found.values, dayInMorocco(now))) }
    : found;
  const decision = decide(factsOf(row), deed.action, await actorOf(db, staff, row), now, deed.reason !== undefined);
  if (decision.kind === 'refused') throw new CaseError(decision.why);
  const to = decision.to;
  const expiresOn = expiryOf(dayInMorocco(now), row.values.cinExpiresOn);
  await moveCase(
    db,
    row,
    deed.action,
    to,
    { kind: 'staff', id: staff.id, name: staff.name },
    {
      patch: { flags: row.flags, risk: row.risk, ...patchOf(deed, to, staff, row, now, expiresOn) },
      detail: detailOf(deed),
    },
  );
  await tell(db, row, deed, to, now, expiresOn);
  return { row, to };
}

const needsFreshLook = (action: StaffAction) => ['claim', 'approve', 'confirm'].includes(action);

function patchOf(deed: Deed, to: CaseRow['status'], staff: Staff, row: CaseRow, now: Date, expiresOn: string): Patch {
  if (deed.action === 'claim') {
    const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
    return {
      claimed_by: staff.id,
      claimed_name: staff.name,
      claimed_until: until,
      approved_at: null,
      expires_on: null,
    };
  }
  if (to === 'pending_second_approval') return { first_approver: staff.id };
  if (to === 'approved')
    return { approved_at: now, expires_on: expiresOn, changed: [], rejections: 0, rejection: null };
  if (deed.action === 'ask') return { requests: seal(deed.requests, sealedFor(row.id)) };
  if (deed.action === 'reject')
    return { rejection: seal(deed.rejection, sealedFor(row.id)), rejections: row.rejections + 1 };
  // Somebody else looks at it with fresh eyes.
  return deed.action === 'return' ? { verdicts: '{}' } : {};
}

function detailOf({ reason, requests, rejection }: Deed): unknown {
  const detail = { ...(reason && { reason }), ...(requests && { requests }), ...(rejection && { rejection }) };
  return Object.keys(detail).length > 0 ? detail : undefined;
}

async function tell(db: Querier, row: CaseRow, deed: Deed, to: CaseRow['status'], now: Date, expiresOn: string) {
  if (deed.action === 'ask') await tellNeedsInformation(db, row, deed.requests!);
  else if (deed.action === 'reject') await tellRejected(db, row, deed.rejection!);
  else if (to === 'approved') await tellApproved(db, row, now, { expiresOn, again: await wasSuspended(db, row) });
  else if (to === 'suspended' || to === 'revoked') await tellTakenBack(db, row, to, now);
}

/** Whether a suspension came after the last approval; `row` is from before the present deed. */
async function wasSuspended(db: Querier, { id, version }: CaseRow): Promise<boolean> {
  const { rows } = await db.query<{ status: string }>(
    `SELECT to_status AS status FROM kyc_case_history
     WHERE case_id = $1 AND version <= $2 AND to_status IN ('approved', 'suspended') ORDER BY version DESC LIMIT 1`,
    [id, version],
  );
  return rows[0]?.status === 'suspended';
}

/** Sets verdicts on the case that one has claimed. */
export async function judge(
  db: Querier,
  id: string,
  staff: Staff,
  { version, verdicts }: { version: number; verdicts: Record<string, Verdict> },
  now: Date,
): Promise<void> {
  const row = await readable(db, id);
  if (row.version !== version) throw new CaseError('changed-meanwhile');
  // Who may release a case has it on their desk.
  const decision = decide(factsOf(row), 'release', await actorOf(db, staff, row), now);
  if (decision.kind === 'refused') throw new CaseError(decision.why);
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
  await changeCase(db, row, { verdicts: JSON.stringify({ ...row.verdicts, ...verdicts }), claimed_until: until });
}

/** A word among the staff. Whoever has to do with cases may leave one, but not on their own. */
export async function addNote(db: Querier, id: string, staff: Staff, text: string): Promise<CaseRow> {
  const row = await readable(db, id);
  if (!staff.reviews && !staff.approves) throw new CaseError('not-allowed');
  if (await isSubject(db, staff, row.user)) throw new CaseError('own-case');
  await db.query(
    'INSERT INTO kyc_case_notes (case_id, staff_id, staff_name, text, key_id) VALUES ($1, $2, $3, $4, $5)',
    [id, staff.id, staff.name, seal(text, sealedFor(id)), keyInUse()],
  );
  return row;
}

/** Puts a legal hold on a case and its documents, or lifts it. Throws for who is no approver. */
export async function hold(db: Querier, id: string, staff: Staff, held: boolean, why: string): Promise<CaseRow> {
  const row = await readable(db, id);
  if (!staff.approves) throw new CaseError('not-allowed');
  if (await isSubject(db, staff, row.user)) throw new CaseError('own-case');
  await db.query(
    `UPDATE kyc_cases SET held_since = CASE WHEN $2 THEN coalesce(held_since, now()) END, held_why = CASE WHEN $2 THEN $3 END
     WHERE id = $1 AND status <> 'erased'`,
    [id, held, why],
  );
  await beside().holdDocuments(db, row.user, held ? { why } : null);
  return row;
}

export async function actorOf(db: Querier, staff: Staff, row: CaseRow): Promise<Extract<Actor, { kind: 'staff' }>> {
  const { id, reviews, approves } = staff;
  return { kind: 'staff', id, reviews, approves, isSubject: await isSubject(db, staff, row.user) };
}

/** A draft is still its person's: nobody of the staff sees it. */
export async function readable(db: Querier, id: string): Promise<CaseRow> {
  const row = await caseById(db, id);
  if (!row || row.status === 'draft') throw new CaseError('no-case');
  return row;
}
