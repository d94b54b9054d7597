/** Whole per cent saved, rounded down: never more than what is saved. Prices are centimes. */
export function discountPercent(original: number, discounted: number): number {
  if (original <= 0 || discounted >= original) return 0;
  return Math.floor(((original - discounted) * 100) / original);
}

export type DealWorkflow = 'draft' | 'review' | 'live' | 'paused' | 'archived';
export type PublicDealState = 'live' | 'upcoming' | 'expired';

export interface DealWindow {
  state: DealWorkflow;
  startsAt: Date;
  endsAt: Date;
}

/** What the public sees of a deal at `now`; null when it sees nothing. The end itself is already over. */
export function publicState({ state, startsAt, endsAt }: DealWindow, now: Date): PublicDealState | null {
  if (state !== 'live' && state !== 'archived') return null;
  if (endsAt <= now) return 'expired';
  if (state === 'archived') return null;
  return startsAt <= now ? 'live' : 'upcoming';
}
