import { KINDS, type DocumentKind } from './kinds.ts';

/** What one person may have with us at a time, and bring in a day; bytes as they came. */
export const QUOTA = {
  fileBytes: 10 * 1024 * 1024,
  documents: 20,
  totalBytes: 120 * 1024 * 1024,
  /** With those that were removed since: bringing and removing costs us as much. */
  aDay: 60,
} as const;

export interface Holdings {
  /** How many there are of the kind that is brought; the one it replaces is not counted. */
  ofKind: number;
  documents: number;
  bytes: number;
  broughtToday: number;
}

export type QuotaRefusal = 'kind-full' | 'too-many' | 'too-much' | 'too-often';

/** Why no document of `bytes` may be added to what is there; null when it may. */
export function quotaRefusal(kind: DocumentKind, bytes: number, there: Holdings): QuotaRefusal | null {
  if (there.ofKind >= KINDS[kind].most) return 'kind-full';
  if (there.documents >= QUOTA.documents) return 'too-many';
  if (there.bytes + bytes > QUOTA.totalBytes) return 'too-much';
  return there.broughtToday >= QUOTA.aDay ? 'too-often' : null;
}
