import type { CaseState } from '../case/states.ts';
import { KINDS, type DocumentKind } from './kinds.ts';

/**
 * What became of the case that a document belongs to. `open`: it is being examined, or stands approved.
 * `abandoned`: it was never handed in. `ended`: it was approved once, and the person or the approval is gone.
 */
export type Fate = 'open' | 'abandoned' | 'refused' | 'ended';

export interface CaseAtRest {
  status: CaseState;
  /** When it last changed, and when its person left. */
  updatedAt: Date;
  closedAt: Date | null;
}

const DAY = 86_400_000;
const REFUSED: readonly CaseState[] = ['rejected', 'needs_info'];

/** The fate of a case, and since when; a document whose person has no case was abandoned when it came. */
export function fateOf(found: CaseAtRest | null, uploadedAt: Date): { fate: Fate; since: Date } {
  if (!found) return { fate: 'abandoned', since: uploadedAt };
  const { status, updatedAt, closedAt } = found;
  if (status === 'draft' || status === 'erased') {
    return { fate: 'abandoned', since: uploadedAt > updatedAt ? uploadedAt : updatedAt };
  }
  if (REFUSED.includes(status)) return { fate: 'refused', since: updatedAt };
  if (closedAt) return { fate: 'ended', since: closedAt };
  return { fate: status === 'revoked' ? 'ended' : 'open', since: updatedAt };
}

/** When a document is due to be erased; null while its case is open. */
export function erasureDue(kind: DocumentKind, { fate, since }: { fate: Fate; since: Date }): Date | null {
  return fate === 'open' ? null : new Date(since.getTime() + KINDS[kind].keptDays[fate] * DAY);
}

/** Whether it is erased at all. A legal hold wins over every date and every wish. */
export function mayErase(document: { heldSince: Date | null }): boolean {
  return document.heldSince === null;
}
