import type { Querier } from '@sys/database/marketplace';
import type { ReviewedCase } from '../../contracts/review.ts';
import { decide } from '../../domain/case/decide.ts';
import type { CaseValues } from '../../domain/case/fields.ts';
import { readCase } from '../../domain/case/read-case.ts';
import { CASE_ACTIONS } from '../../domain/case/states.ts';
import { bankName } from '../../domain/identifiers/banks.ts';
import { dayInMorocco } from '../../domain/person/dates.ts';
import { frozenAt } from './applicant.ts';
import { open } from './crypto.ts';
import { factsOf, toVerify } from './facts.ts';
import { beside } from './neighbours.ts';
import { claimOf } from './queue.ts';
import { actorOf, readable } from './review.ts';
import { twinsOf } from './risk.ts';
import { sealedFor, type CaseRow } from './rows.ts';
import type { Staff } from './staff.ts';

const iso = (at: Date | null): string | null => (at ? new Date(at).toISOString() : null);

/** A case as somebody of the staff sees it, with what they may do to it now. */
export async function readDossier(db: Querier, id: string, staff: Staff, now: Date): Promise<ReviewedCase> {
  const row = await readable(db, id);
  const actor = await actorOf(db, staff, row);
  const reads = staff.reads && !actor.isSubject;
  const read = readCase(row.kind, row.values, dayInMorocco(now));
  const facts = factsOf(row);
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    status: row.status,
    version: row.version,
    user: { id: row.user, name: reads ? nameOf(row.values) : '' },
    values: reads ? row.values : masked(row.values),
    masked: !reads,
    bank: row.values.rib ? bankName(row.values.rib.slice(0, 3)) : null,
    warnings: read.ok ? Object.fromEntries(Object.entries(read.warnings).map(([name, all]) => [name, [...all]])) : {},
    risk: row.risk,
    flags: row.flags,
    twins: (await twinsOf(db, row.user, row.values)).map((twin) => ({ id: twin.id, reference: twin.reference })),
    verdicts: row.verdicts,
    toVerify: toVerify(row),
    requests: reads ? row.requests : [],
    rejections: row.rejections,
    claim: claimOf(row, staff),
    submittedAt: iso(row.submittedAt),
    expiresOn: row.expiresOn,
    payoutsFrozenUntil: frozenAt(row, now),
    hold: row.heldSince && { since: iso(row.heldSince)!, why: reads ? row.heldWhy : null },
    mayHold: staff.approves && !actor.isSubject && row.status !== 'erased',
    // With a reason given: whether one is owed is said when it is missing. Verdicts can still be set.
    actions: CASE_ACTIONS.filter(
      (action) => decide({ ...facts, verified: true }, action, actor, now, true).kind === 'go',
    ),
    seesDocuments: reads,
    documents: reads ? await beside().documents(db, row.user) : [],
    notes: reads ? await notesOf(db, row) : [],
    history: await historyOf(db, row, reads),
  };
}

const nameOf = ({ firstName, lastName, companyName }: CaseValues) =>
  companyName ?? [firstName, lastName].filter(Boolean).join(' ');

/** Dots, and the last two characters where more than five are hidden. */
function masked(values: CaseValues): CaseValues {
  const mask = (text: string) => (text.length > 7 ? `••••${text.slice(-2)}` : '••••');
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, mask(text)]));
}

async function notesOf(db: Querier, { id }: CaseRow): Promise<ReviewedCase['notes']> {
  const { rows } = await db.query<{ by: string; at: Date; text: Buffer }>(
    'SELECT staff_name AS by, at, text FROM kyc_case_notes WHERE case_id = $1 ORDER BY id',
    [id],
  );
  return rows.map(({ by, at, text }) => ({ by, at: iso(at)!, text: open(text, sealedFor(id)) as string }));
}

async function historyOf(db: Querier, { id }: CaseRow, reads: boolean): Promise<ReviewedCase['history']> {
  type Raw = Omit<ReviewedCase['history'][number], 'at' | 'detail' | 'by'> & {
    at: Date;
    detail: Buffer | null;
    kind: string;
    name: string | null;
  };
  const { rows } = await db.query<Raw>(
    `SELECT at, action, from_status AS "from", to_status AS "to", actor_kind AS kind, actor_name AS name, detail
     FROM kyc_case_history WHERE case_id = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ at, kind, name, detail, ...row }) => ({
    ...row,
    at: iso(at)!,
    by: name ?? kind,
    detail: reads && detail ? wordsOf(open(detail, sealedFor(id)) as Detail) : null,
  }));
}

interface Detail {
  reason?: string;
  requests?: { part: string; reason: string; words?: string }[];
  rejection?: { reason: string; words?: string };
}

/** Codes stay codes: the page has their words. */
function wordsOf({ reason, requests, rejection }: Detail): string {
  const asked = requests?.map(({ part, reason: why, words }) => [part, why, words].filter(Boolean).join(' : '));
  const refused = rejection && [rejection.reason, rejection.words].filter(Boolean).join(' : ');
  return [reason, ...(asked ?? []), refused].filter(Boolean).join('\n');
}
