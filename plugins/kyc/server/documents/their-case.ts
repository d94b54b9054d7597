import type { Querier } from '@sys/database/marketplace';
import { proofsOf, type Changed } from '../../domain/case/proofs.ts';
import { CASE_STATES, EDITABLE, type CaseState } from '../../domain/case/states.ts';
import type { ApplicantRole, DocumentKind } from '../../domain/documents/kinds.ts';
import type { CaseAtRest } from '../../domain/documents/retention.ts';

/**
 * The case that a person's documents belong to, as its own room keeps it; null for who has none. All that
 * documents know of cases is here.
 */
export async function caseOf(db: Querier, userId: number): Promise<CaseAtRest | null> {
  const utc = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const { rows } = await db.query<{ status: string; updated: string; closed: string | null }>(
    `SELECT status, ${utc('updated_at')} AS updated, ${utc('closed_at')} AS closed FROM kyc_cases WHERE user_id = $1`,
    [userId],
  );
  if (!rows[0]) return null;
  const { status, updated, closed } = rows[0];
  return { status: known(status), updatedAt: new Date(updated), closedAt: closed === null ? null : new Date(closed) };
}

/** Whether the person may bring and take back documents now: also before they have begun with the form. */
export async function caseIsEditable(db: Querier, userId: number): Promise<boolean> {
  const found = await caseOf(db, userId);
  return found === null || (EDITABLE.includes(found.status) && found.closedAt === null);
}

/** Whether a document of this kind may be brought now: also one that proves what was changed after an approval. */
export async function mayBring(db: Querier, userId: number, document: DocumentKind): Promise<boolean> {
  if (await caseIsEditable(db, userId)) return true;
  const { rows } = await db.query<{ kind: ApplicantRole; status: string; changed: string }>(
    `SELECT kind, status, array_to_json(changed)::text AS changed FROM kyc_cases
     WHERE user_id = $1 AND closed_at IS NULL`,
    [userId],
  );
  if (!rows[0]) return false;
  const { kind, status, changed } = rows[0];
  // What a company has not is never asked for; to bring it all the same does no harm.
  return proofsOf(kind, { status: known(status), changed: JSON.parse(changed) as Changed[] }).includes(document);
}

function known(text: string): CaseState {
  const found = CASE_STATES.find((one) => one === text);
  if (!found) throw new Error(`A case is "${text}", which this release does not know.`);
  return found;
}
