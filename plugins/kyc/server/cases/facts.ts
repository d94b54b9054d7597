import type { CaseFacts } from '../../domain/case/decide.ts';
import { fieldsOf, isOptional, type CaseField } from '../../domain/case/fields.ts';
import { FLAGS } from '../../domain/risk/flags.ts';
import type { CaseRow } from './rows.ts';

/** What decisions need of a row. */
export function factsOf(row: CaseRow): CaseFacts {
  return {
    state: row.status,
    subject: row.user,
    highRisk: row.risk === 'high',
    flagged: row.flags.some((flag) => FLAGS[flag] !== 'low'),
    verified: toVerify(row).every((field) => row.verdicts[field] === 'right'),
    claimedBy: row.claimedBy,
    claimedUntil: row.claimedUntil && new Date(row.claimedUntil),
    firstApprover: row.firstApprover,
    rejections: row.rejections,
  };
}

/** The fields that a reviewer has to find right: all that are filled, but for the zone, which is read by machine. */
export function toVerify({ kind, values }: Pick<CaseRow, 'kind' | 'values'>): CaseField[] {
  return fieldsOf(kind).filter((field) => field !== 'mrz' && (values[field] || !isOptional(field, values)));
}
