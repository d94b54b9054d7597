import type { Querier } from '@sys/database/marketplace';
import type { CaseRequest } from '../../contracts/case.ts';
import type { RejectReason } from '../../contracts/reasons.ts';
import type { Verdict } from '../../contracts/review.ts';
import type { CaseKind, CaseValues } from '../../domain/case/fields.ts';
import type { CaseState } from '../../domain/case/states.ts';
import type { RiskFlag, RiskLevel } from '../../domain/risk/flags.ts';
import type { Changed } from '../../domain/case/proofs.ts';
import { open } from './crypto.ts';

export type Language = 'fr' | 'ar' | 'en';

export interface CaseRow {
  id: string;
  reference: string;
  user: number;
  kind: CaseKind;
  status: CaseState;
  version: number;
  locale: Language;
  /** Opened; empty once erased. */
  values: CaseValues;
  risk: RiskLevel;
  flags: RiskFlag[];
  changed: Changed[];
  verdicts: Record<string, Verdict>;
  requests: CaseRequest[];
  rejection: { reason: RejectReason; words?: string } | null;
  rejections: number;
  claimedBy: number | null;
  claimedName: string | null;
  claimedUntil: Date | null;
  firstApprover: number | null;
  submittedAt: Date | null;
  approvedAt: Date | null;
  /** `YYYY-MM-DD`. */
  expiresOn: string | null;
  frozenUntil: Date | null;
  closedAt: Date | null;
  heldSince: Date | null;
  heldWhy: string | null;
  updatedAt: Date;
}

// As text: whether a connection parses JSON, numbers and dates depends on whose it is.
const COLUMNS = `id::text, reference, user_id AS "user", kind, status, version, locale, sealed, risk,
  array_to_json(flags)::text AS flags, array_to_json(changed)::text AS changed, verdicts::text, requests,
  rejection, rejections, claimed_by AS "claimedBy", claimed_name AS "claimedName",
  claimed_until AS "claimedUntil", first_approver AS "firstApprover", submitted_at AS "submittedAt",
  approved_at AS "approvedAt", expires_on::text AS "expiresOn", payouts_frozen_until AS "frozenUntil",
  closed_at AS "closedAt", held_since AS "heldSince", held_why AS "heldWhy", updated_at AS "updatedAt"`;

type Raw = Record<Exclude<keyof CaseRow, 'requests' | 'rejection'>, never> & {
  sealed: Buffer | null;
  requests: Buffer | null;
  rejection: Buffer | null;
};

export const sealedFor = (id: string): string => `case:${id}`;

function readRow(raw: Raw): CaseRow {
  const { sealed, flags, changed, verdicts, requests, rejection, ...rest } = raw;
  const opened = (bytes: Buffer | null) => (bytes ? open(bytes, sealedFor(raw.id)) : null);
  return {
    ...rest,
    values: (opened(sealed) ?? {}) as CaseValues,
    flags: JSON.parse(flags),
    changed: JSON.parse(changed),
    verdicts: JSON.parse(verdicts),
    requests: (opened(requests) ?? []) as CaseRow['requests'],
    rejection: opened(rejection) as CaseRow['rejection'],
  };
}

/** Cases that `where` finds, as they are. */
export async function findCases(db: Querier, where: string, values: unknown[]): Promise<CaseRow[]> {
  const { rows } = await db.query<Raw>(`SELECT ${COLUMNS} FROM kyc_cases ${where}`, values);
  return rows.map(readRow);
}

export const caseOf = async (db: Querier, user: number): Promise<CaseRow | null> =>
  (await findCases(db, 'WHERE user_id = $1', [user]))[0] ?? null;

export const caseById = async (db: Querier, id: string): Promise<CaseRow | null> =>
  (await findCases(db, 'WHERE id = $1', [id]))[0] ?? null;
