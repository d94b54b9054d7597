import type { Querier } from '@sys/database/marketplace';
import { enqueue, logOf, type Jobs } from '@sys/platform/services';
import type { CaseValues } from '../../domain/case/fields.ts';
import { readField } from '../../domain/case/read-case.ts';
import { dayInMorocco } from '../../domain/person/dates.ts';
import { keyInUse, open, seal, UnsealError, type Numbered } from './crypto.ts';
import { indexesOf } from './risk.ts';
import { sealedFor } from './rows.ts';

export const RESEAL = 'kyc.cases.reseal-round';
const A_ROUND = 100;

/** Where a walk through all that is sealed has come to: everything up to `after` of the table is done. */
interface Place {
  table: keyof typeof SEALED;
  after: string;
}

/** What is sealed where, by the case that it belongs to. */
const SEALED = {
  kyc_cases: { columns: ['sealed', 'numbers', 'requests', 'rejection'], caseId: 'id' },
  kyc_case_history: { columns: ['detail'], caseId: 'case_id' },
  kyc_case_notes: { columns: ['text'], caseId: 'case_id' },
} as const;
const FINGERPRINTS = ['cin_index', 'rib_index', 'ice_index'] as const;
const TABLES = Object.keys(SEALED) as Place['table'][];

/**
 * Registers what puts cases under the key in use, round after round. Each round is a job of its own and commits with
 * the plan of the next: whoever is killed loses at most the one that runs, which is done again.
 */
export function resealInRounds(jobs: Pick<Jobs, 'repeat' | 'task'>): void {
  jobs.repeat('kyc.cases.reseal', '10 4 * * *', (_, { db }) => plan(db, { table: TABLES[0]!, after: '0' }));
  jobs.task<Place>(RESEAL, async (place, { db }) => {
    const next = await resealRound(db, place);
    if (next) await plan(db, next);
  });
}

async function plan(db: Querier, place: Place): Promise<void> {
  await enqueue(db, { task: RESEAL, payload: place });
}

/** Puts up to a hundred rows under the key in use; where the next round begins, null when all is done. */
export async function resealRound(db: Querier, { table, after }: Place): Promise<Place | null> {
  const { columns, caseId } = SEALED[table];
  const more = table === 'kyc_cases' ? `, ${FINGERPRINTS.join(', ')}` : '';
  // By the column, not by the text that goes out under its name: 1000 comes after 985.
  const { rows } = await db.query<Row>(
    `SELECT id::text, ${caseId}::text AS "caseId", ${columns.join(', ')}${more} FROM ${table}
     WHERE id > $1::bigint AND key_id IS DISTINCT FROM $2 AND coalesce(${columns.join(', ')}) IS NOT NULL
     ORDER BY ${table}.id LIMIT ${A_ROUND} FOR UPDATE`,
    [after, keyInUse()],
  );
  for (const row of rows) await resealRow(db, table, row);
  if (rows.length === A_ROUND) return { table, after: rows.at(-1)!.id };
  const next = TABLES[TABLES.indexOf(table) + 1];
  return next ? { table: next, after: '0' } : null;
}

type Row = { id: string; caseId: string } & Record<string, Buffer | string | null>;

async function resealRow(db: Querier, table: Place['table'], row: Row): Promise<void> {
  const owner = sealedFor(row.caseId);
  const known: Record<string, unknown> = {};
  try {
    for (const column of SEALED[table].columns) if (row[column]) known[column] = open(row[column] as Buffer, owner);
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    // Its key is not among the settings; it stays as it is, and the others are not held up by it.
    logOf().warn('Something of a case cannot be put under the key in use.', { table, row: row.id });
    return;
  }
  const change: Record<string, unknown> = Object.fromEntries(
    Object.entries(known).map(([column, value]) => [column, seal(value, owner)]),
  );
  // A case that was handed in has fingerprints; they are made anew from the numbers it was handed in with.
  if (table === 'kyc_cases') Object.assign(change, fingerprintsOf(row, known, owner));
  const names = Object.keys(change);
  await db.query(
    `UPDATE ${table} SET ${names.map((name, index) => `${name} = $${index + 3}, `).join('')}key_id = $2 WHERE id = $1`,
    [row.id, keyInUse(), ...Object.values(change)],
  );
}

/**
 * The fingerprints that a case has, of the numbers it was handed in with. One from before those were kept beside
 * them has only its values, which a draft of an answer may have left half typed: then the fingerprint stays.
 */
function fingerprintsOf(row: Row, known: Record<string, unknown>, owner: string): Record<string, Buffer> {
  const had = FINGERPRINTS.filter((column) => row[column]);
  if (had.length === 0) return {};
  const numbers = (known.numbers as CaseValues | undefined) ?? readable((known.sealed ?? {}) as CaseValues);
  const fresh = indexesOf(numbers);
  const made = had.flatMap((column) => (fresh[column] ? [[column, fresh[column]]] : []));
  return { ...Object.fromEntries(made), numbers: seal(numbers, owner) };
}

function readable(values: CaseValues): CaseValues {
  const today = dayInMorocco(new Date());
  const read = (['cin', 'rib', 'ice'] as const).flatMap((what: Numbered) => {
    const field = readField(what, values[what] ?? '', today);
    return field.ok ? [[what, field.value]] : [];
  });
  return Object.fromEntries(read) as CaseValues;
}
