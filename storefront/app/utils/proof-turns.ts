import type { Proof } from '@sys/audience/contracts';

export type ProofEvent = Proof['activity'][number];

/** How the cards of what happened come and go, in milliseconds. */
export const PROOF_TURNS = { first: 12_000, shown: 9_000, between: 30_000 } as const;
const MOST_A_VISIT = 3;
const SEEN = 'proof-seen';
const OFF = 'proof-off';
const OFF_DAYS = 90;

/** Pages where people look around; never where they pay, sign in or look at what is theirs. */
const LOOKING_AROUND = new Set(
  'index produits produits-slug categories-slug categories-slug-city villes-slug boutiques-slug blog blog-slug'.split(' '),
); // prettier-ignore
export const isLookingAround = (base: unknown): boolean => typeof base === 'string' && LOOKING_AROUND.has(base);

/** The next card of this visit: none of an offer that was shown already, nor of the page’s own; three at the most. */
export function nextProof(activity: readonly ProofEvent[], seen: readonly string[], here: string): ProofEvent | null {
  if (seen.length >= MOST_A_VISIT) return null;
  return activity.find(({ slug }) => slug !== here && !seen.includes(slug)) ?? null;
}

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** What this visit has shown, and whether the person wants none of it. A closed storage remembers nothing. */
export const proofMemory = (visit: Kept, ever: Kept, now = () => Date.now()) => ({
  seen(): string[] {
    try {
      const kept: unknown = JSON.parse(visit.getItem(SEEN) ?? '[]');
      return Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string') : [];
    } catch {
      return [];
    }
  },
  saw(slug: string): void {
    const seen = this.seen();
    try {
      visit.setItem(SEEN, JSON.stringify([...seen, slug]));
    } catch {
      // A private window: it may come once more.
    }
  },
  isOff(): boolean {
    try {
      return Number(ever.getItem(OFF) ?? 0) > now();
    } catch {
      return false;
    }
  },
  turnOff(): void {
    try {
      ever.setItem(OFF, String(now() + OFF_DAYS * 86_400_000));
    } catch {
      // It is gone for this page at least.
    }
  },
});
