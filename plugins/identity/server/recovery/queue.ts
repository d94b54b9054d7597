import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { Recoveries, recoveriesRequestSchema, ReviewedRecovery } from '../../contracts/recovery.ts';
import { decide } from '../../domain/recovery/decide.ts';
import { RECOVERY_ACTIONS } from '../../domain/recovery/states.ts';
import { decidableFrom, lapsesAt } from '../../domain/recovery/times.ts';
import { personById } from '../accounts/people.ts';
import { above } from './neighbours.ts';
import { actorOf } from './review.ts';
import { factsOf, findRecoveries, IS_OPEN, recoveryById, wordsOf, type RecoveryRow } from './rows.ts';
import type { RecoveryStaff } from './staff.ts';

const PAGE_SIZE = 25;

/** A page of the requests, the longest waiting first. */
export async function listRecoveries(
  db: Querier,
  staff: RecoveryStaff,
  { status, page }: z.output<typeof recoveriesRequestSchema>,
  now: Date,
): Promise<Recoveries> {
  const which = status === 'open' ? `${IS_OPEN} AND $1 = 'open'` : 'status = $1';
  const rows = await findRecoveries(
    db,
    `WHERE ${which} ORDER BY confirmed_at NULLS LAST, id LIMIT ${PAGE_SIZE} OFFSET $2`,
    [status, (page - 1) * PAGE_SIZE],
  );
  const { rows: counted } = await db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM identity_recoveries WHERE ${which}`,
    [status],
  );
  const data: ReviewedRecovery[] = [];
  for (const row of rows) data.push(await show(db, row, staff, now));
  return { data, total: counted[0]!.n, pageSize: PAGE_SIZE };
}

/** One request, as somebody of the staff sees it, with what they may do to it now. */
export async function readRecovery(
  db: Querier,
  id: string,
  staff: RecoveryStaff,
  now: Date,
): Promise<ReviewedRecovery | null> {
  const row = await recoveryById(db, id);
  return row && show(db, row, staff, now);
}

async function show(db: Querier, row: RecoveryRow, staff: RecoveryStaff, now: Date): Promise<ReviewedRecovery> {
  // A request goes with its account.
  const person = (await personById(db, row.user))!;
  const { status: verification, highValue } = await above().verificationOf(db, row.user);
  const actor = actorOf(staff, person);
  return {
    id: row.id,
    status: row.status,
    version: row.version,
    user: { id: person.id, name: person.name, email: person.email },
    reason: row.reason,
    words: staff.reads ? wordsOf(row.words, row.user) : null,
    device: row.device,
    network: row.network,
    askedAt: row.askedAt.toISOString(),
    confirmedAt: row.confirmedAt && row.confirmedAt.toISOString(),
    decidableFrom: row.confirmedAt && decidableFrom(row.confirmedAt).toISOString(),
    lapsesAt: lapsesAt(row.askedAt, row.confirmedAt).toISOString(),
    verification,
    highValue,
    actions: RECOVERY_ACTIONS.filter((action) => decide(factsOf(row, highValue), action, actor, now).kind === 'go'),
    steps: await stepsOf(db, row, staff.reads),
  };
}

async function stepsOf(db: Querier, { id, user }: RecoveryRow, reads: boolean): Promise<ReviewedRecovery['steps']> {
  interface Raw extends Record<string, unknown> {
    at: Date;
    action: string;
    kind: string;
    name: string | null;
    words: Buffer | null;
  }
  const { rows } = await db.query<Raw>(
    `SELECT at, action, actor_kind AS kind, actor_name AS name, words FROM identity_recovery_steps
     WHERE recovery_id = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ at, action, kind, name, words }) => ({
    at: new Date(at).toISOString(),
    action,
    by: name ?? kind,
    words: reads && words ? wordsOf(words, user) : null,
  }));
}
