import type { Querier } from '@sys/database/marketplace';
import type { MyCase } from '../../contracts/case.ts';
import { decide, frozenUntil, MAX_REJECTIONS, type CaseFacts } from '../../domain/case/decide.ts';
import {
  ACCOUNT_FIELDS,
  COMPANY_FIELDS,
  IDENTITY_FIELDS,
  type CaseKind,
  type CaseValues,
} from '../../domain/case/fields.ts';
import { proofsOf } from '../../domain/case/proofs.ts';
import { readCase } from '../../domain/case/read-case.ts';
import { EDITABLE, type CaseAction, type CaseState } from '../../domain/case/states.ts';
import { dayInMorocco } from '../../domain/person/dates.ts';
import { keyInUse, seal } from './crypto.ts';
import { CaseError } from './errors.ts';
import { factsOf } from './facts.ts';
import { changeCase, moveCase, type Patch } from './move.ts';
import { beside } from './neighbours.ts';
import { assess, indexesOf, numbersOf } from './risk.ts';
import { payoutsFrozenUntil } from './status.ts';
import { caseOf, sealedFor, type CaseRow, type Language } from './rows.ts';
import { publishCase, tellFrozen, tellSubmitted } from './tell.ts';

/** The case as its person sees it; null when they have not begun. */
export async function readMine(db: Querier, user: number, now = new Date()): Promise<MyCase | null> {
  const row = await caseOf(db, user);
  if (!row) return null;
  const { rows } = await db.query<{ status: CaseState; at: Date }>(
    `SELECT to_status AS status, at FROM kyc_case_history WHERE case_id = $1 ORDER BY id`,
    [row.id],
  );
  return {
    reference: row.reference,
    kind: row.kind,
    status: row.status,
    version: row.version,
    values: row.values,
    editable: EDITABLE.includes(row.status),
    requests: row.status === 'needs_info' ? row.requests : [],
    proofs: proofsOf(row.kind, { ...row, legalForm: row.values.legalForm }),
    rejection: row.status === 'rejected' ? row.rejection : null,
    triesLeft: MAX_REJECTIONS - row.rejections,
    expiresOn: row.expiresOn,
    payoutsFrozenUntil: (await payoutsFrozenUntil(db, user, now))?.toISOString() ?? null,
    timeline: rows.map(({ status, at }) => ({ status, at: new Date(at).toISOString() })),
  };
}

/** Until when nothing is paid out; null once that is over. */
export function frozenAt({ frozenUntil: until }: Pick<CaseRow, 'frozenUntil'>, now: Date): string | null {
  return until && new Date(until) > now ? new Date(until).toISOString() : null;
}

interface Typed {
  kind: CaseKind;
  values: CaseValues;
  version: number;
}

/** Keeps what was typed so far. The first time makes the case. */
export async function saveDraft(db: Querier, user: number, { kind, values, version }: Typed, now: Date): Promise<void> {
  const row = await caseOf(db, user);
  if (!row) {
    if (version !== 0) throw new CaseError('changed-meanwhile');
    return begin(db, user, kind, values, now);
  }
  const known = seen(row, version);
  if (!EDITABLE.includes(known.status)) throw new CaseError('wrong-state');
  if (known.kind !== kind && known.status !== 'draft') throw new CaseError('wrong-state');
  await changeCase(db, known, { kind, sealed: seal(values, sealedFor(known.id)) });
}

async function begin(db: Querier, user: number, kind: CaseKind, values: CaseValues, now: Date): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT nextval(pg_get_serial_sequence('kyc_cases', 'id'))::text AS id`,
  );
  const id = rows[0]!.id;
  const made = await db.query(
    `INSERT INTO kyc_cases (id, reference, user_id, kind, status, sealed, key_id) OVERRIDING SYSTEM VALUE
     VALUES ($1::bigint, $2, $3, $4, 'draft', $5, $6)
     ON CONFLICT (user_id) DO NOTHING RETURNING id`,
    [id, `KYC-${now.getFullYear()}-${id.padStart(5, '0')}`, user, kind, seal(values, sealedFor(id)), keyInUse()],
  );
  if (!made.rows[0]) throw new CaseError('changed-meanwhile');
}

/** Hands a draft in, or the answer to what was asked for. Resolves to the row as it was. */
export async function handIn(
  db: Querier,
  user: number,
  action: 'submit' | 'answer',
  { version, locale }: { version: number; locale: Language },
  now: Date,
): Promise<CaseRow> {
  const row = seen(await caseOf(db, user), version);
  const to = allow(row, action, user, now);
  const values = wellFilled(row, row.values, now);
  await refuseMissing(db, row, values);
  // After an approval, whatever is handed in anew may lead the money elsewhere.
  const until = (await wasApproved(db, row)) ? frozenUntil(now, row.frozenUntil && new Date(row.frozenUntil)) : null;
  await moveCase(
    db,
    row,
    action,
    to,
    { kind: 'subject', id: user },
    {
      patch: {
        ...(await submission(db, row, values, now)),
        locale,
        requests: null,
        verdicts: '{}',
        ...(until ? { payouts_frozen_until: until } : {}),
      },
    },
  );
  const told = { ...row, values, locale };
  await tellSubmitted(db, told, now);
  if (until) await tellFrozen(db, told, until);
  return row;
}

async function wasApproved(db: Querier, { id }: CaseRow): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT 1 FROM kyc_case_history WHERE case_id = $1 AND to_status = 'approved' LIMIT 1`,
    [id],
  );
  return rows.length > 0;
}

/** Takes a rejected case up again. */
export async function restart(db: Querier, user: number, version: number, now: Date): Promise<CaseRow> {
  const row = seen(await caseOf(db, user), version);
  await moveCase(db, row, 'restart', allow(row, 'restart', user, now), { kind: 'subject', id: user });
  return row;
}

/**
 * Identity or account given anew after the approval: looked at again, and nothing is paid out for 72 hours.
 * Resolves to the row as it was, and what was changed.
 */
export async function changeApproved(
  db: Querier,
  user: number,
  { version, values: typed, locale }: { version: number; values: CaseValues; locale: Language },
  now: Date,
): Promise<{ row: CaseRow; changed: CaseRow['changed']; until: Date }> {
  const row = seen(await caseOf(db, user), version);
  const to = allow(row, 'change', user, now);
  const values = wellFilled(row, typed, now);
  const differs = (fields: readonly (keyof CaseValues)[]) => fields.some((name) => values[name] !== row.values[name]);
  const fresh: CaseRow['changed'] = [
    ...(differs(ACCOUNT_FIELDS) ? (['account'] as const) : []),
    ...(differs([...IDENTITY_FIELDS, ...COMPANY_FIELDS]) ? (['identity'] as const) : []),
  ];
  // An approval that has run out is confirmed with the same values; one that holds is not looked at for nothing.
  if (fresh.length === 0 && row.status === 'approved') throw new CaseError('nothing-changed');
  const changed = [...new Set([...row.changed, ...fresh])];
  // What proves the change is brought next; only what has nothing to do with it must be there.
  await refuseMissing(
    db,
    row,
    values,
    proofsOf(row.kind, { status: 'submitted', changed, legalForm: values.legalForm }),
  );
  const until = frozenUntil(now, row.frozenUntil && new Date(row.frozenUntil));
  const next = { ...row, values, changed, locale };
  await moveCase(
    db,
    row,
    'change',
    to,
    { kind: 'subject', id: user },
    {
      patch: {
        ...(await submission(db, next, values, now)),
        changed,
        locale,
        verdicts: '{}',
        expires_on: null,
        approved_at: null,
        ...(fresh.length > 0 ? { payouts_frozen_until: until } : {}),
      },
    },
  );
  if (row.status === 'approved') await publishCase(db, 'kyc.revoked', next, { why: 'changed' });
  await tellSubmitted(db, next, now);
  if (fresh.length > 0) await tellFrozen(db, next, until);
  return { row, changed: fresh, until };
}

/** The columns of a case that is handed in. */
async function submission(db: Querier, row: CaseRow, values: CaseValues, now: Date): Promise<Patch> {
  const { flags, risk } = await assess(db, row, values, dayInMorocco(now));
  const numbers = seal(numbersOf(values), sealedFor(row.id));
  return { sealed: seal(values, sealedFor(row.id)), numbers, ...indexesOf(values), flags, risk, submitted_at: now };
}

/** The values in their one form. Throws what is wrong with which field. */
function wellFilled({ kind }: CaseRow, typed: CaseValues, now: Date): CaseValues {
  const read = readCase(kind, typed, dayInMorocco(now));
  if (!read.ok) throw new CaseError('invalid', read.problems);
  return read.values;
}

/** Throws which documents are missing, but for those that may come `later`. */
async function refuseMissing(
  db: Querier,
  { user, kind }: CaseRow,
  values: CaseValues,
  later: readonly string[] = [],
): Promise<void> {
  const missing = (await beside().missingDocuments(db, user, kind, values)).filter((one) => !later.includes(one));
  if (missing.length > 0) throw new CaseError('documents-missing', missing);
}

function seen(row: CaseRow | null, version: number): CaseRow {
  if (!row) throw new CaseError('no-case');
  if (row.version !== version) throw new CaseError('changed-meanwhile');
  return row;
}

function allow(row: CaseRow, action: CaseAction, user: number, now: Date): CaseState {
  const facts: CaseFacts = factsOf(row);
  const decision = decide(facts, action, { kind: 'subject', id: user }, now);
  if (decision.kind === 'refused') throw new CaseError(decision.why);
  return decision.to;
}
