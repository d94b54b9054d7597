import type { OrderState } from '../order/states.ts';

/** Days for which who wrote a review may change it or take it back. */
export const CHANGE_DAYS = 30;
/** Days after an order was served, when its buyer is asked what they think. */
export const ASK_DAYS = 3;
/** Days after which nobody is asked any more. */
export const ASK_UNTIL_DAYS = 14;
const DAY_MS = 86_400_000;

/** A line of an order as it stands now; money in centimes. */
export interface HadLine {
  kind: 'goods' | 'service' | 'fee';
  quantity: number;
  returned: number;
  redeemed: number;
  deliveredAt: Date | null;
  paid: number;
  refunded: number;
  /** Whoever bought it sells it. */
  own: boolean;
}

export const REVIEW_VERDICTS = ['yes', 'not-yet', 'refunded', 'own'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/**
 * Whether who bought may say what they think of a product, by the lines of their order that are for it: once they have
 * had one of it, and have not been given all of it back. Nobody reviews what their own shop sells.
 */
export function mayReview(state: OrderState, lines: readonly HadLine[]): ReviewVerdict {
  if (lines.some(({ own }) => own)) return 'own';
  const kept = state === 'refunded' ? [] : lines.filter(isKept);
  if (kept.length === 0) return 'refunded';
  return kept.some(wasHad) ? 'yes' : 'not-yet';
}

const isKept = ({ quantity, returned, paid, refunded }: HadLine): boolean =>
  returned < quantity && (paid === 0 || refunded < paid);

const wasHad = ({ kind, redeemed, deliveredAt }: HadLine): boolean =>
  kind === 'goods' ? deliveredAt !== null : redeemed > 0;

/** The last moment at which a review that was posted then may be changed. */
export const changeableUntil = (postedAt: Date): Date => new Date(postedAt.getTime() + CHANGE_DAYS * DAY_MS);

export const mayChange = (postedAt: Date, now: Date): boolean => now <= changeableUntil(postedAt);

const MOST_LETTERS = 40;

/** How who wrote a review is called in public: a first name, and of the last name a letter. */
export function authorOf(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/u);
  const short = [...first].slice(0, MOST_LETTERS).join('');
  const initial = [...(others.at(-1) ?? '')][0];
  return initial === undefined ? short : `${short} ${initial.toLocaleUpperCase()}.`;
}
