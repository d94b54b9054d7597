/** What is known of a basket that its owner asked to be reminded of. */
export interface LeftBasket {
  /** When something was last put in or taken out. */
  changedAt: Date;
  /** When its reminders were sent, since it was last ordered from. */
  reminded: readonly Date[];
  /** Reminders to this person in the last seven days, of whatever basket. */
  thisWeek: number;
  /** Something was ordered after the last change. */
  boughtSince: boolean;
  /** Lines that are still on sale. */
  live: number;
}

const HOUR_MS = 3_600_000;
/** Hours after the last change at which each reminder is due. */
export const REMIND_HOURS = [4, 48] as const;
/** Then a basket is history. */
const UNTIL_HOURS = 96;
const MOST_A_WEEK = 2;

/** Whether a reminder is due now: two for a basket and two a person a week at most, and never of what cannot be had. */
export function reminderDue(basket: LeftBasket, now: Date): boolean {
  const hours = (now.getTime() - basket.changedAt.getTime()) / HOUR_MS;
  const due = REMIND_HOURS[basket.reminded.length];
  if (due === undefined || hours < due || hours > UNTIL_HOURS) return false;
  // A second one is for who left it alone since the first.
  if (basket.reminded.some((at) => at.getTime() > now.getTime() - (REMIND_HOURS[1] - REMIND_HOURS[0]) * HOUR_MS))
    return false;
  return !basket.boughtSince && basket.live > 0 && basket.thisWeek < MOST_A_WEEK;
}
