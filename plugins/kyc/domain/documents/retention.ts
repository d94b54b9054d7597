import { KINDS, type DocumentKind } from './kinds.ts';

/**
 * What became of the case that a document belongs to. `open`: it is being examined, or stands approved.
 * `abandoned`: it was never handed in. `ended`: it was approved once, and the person or the approval is gone.
 */
export type Fate = 'open' | 'abandoned' | 'refused' | 'ended';

const DAY = 86_400_000;

/** When a document is due to be erased; null while its case is open. `since`: since when it is so. */
export function erasureDue(kind: DocumentKind, fate: Fate, since: Date): Date | null {
  return fate === 'open' ? null : new Date(since.getTime() + KINDS[kind].keptDays[fate] * DAY);
}

/** Whether it is erased now. A legal hold wins over every date and every wish. */
export function mayErase(document: { heldSince: Date | null }): boolean {
  return document.heldSince === null;
}
