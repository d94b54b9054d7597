const HOUR = 3_600_000;
/** After it is public, a post is compared as it stood then: both at the same age, whenever each went out. */
export const HORIZON_HOURS = 72;
/** Where no value of that age came by then, the last one before it stands. */
const GIVEN_UP_HOURS = 96;

/** A part of a post at one account that is public, and when the value was told that it is compared by. */
export interface Part {
  publishedAt: Date;
  /** Null: none was told. */
  at: Date | null;
}

export const horizonOf = ({ publishedAt }: Pick<Part, 'publishedAt'>): Date =>
  new Date(publishedAt.getTime() + HORIZON_HOURS * HOUR);

/** Whether a part has the value that stands, whatever is told of it later. */
export const isSettled = (part: Part, now: Date): boolean =>
  (part.at !== null && part.at >= horizonOf(part)) ||
  now.getTime() >= part.publishedAt.getTime() + GIVEN_UP_HOURS * HOUR;
