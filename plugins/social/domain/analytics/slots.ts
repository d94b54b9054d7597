import { localOf } from '../schedule/zoned.ts';

/** An hour of the week by a clock on a wall. */
export interface Slot {
  /** 1 Monday – 7 Sunday. */
  weekday: number;
  /** 0–23. */
  hour: number;
}

export function slotOf(instant: Date, zone: string): Slot {
  const local = localOf(instant, zone);
  // As if it hung in UTC: what day it is there is what is asked.
  const day = new Date(`${local}Z`).getUTCDay();
  return { weekday: day === 0 ? 7 : day, hour: Number(local.slice(11, 13)) };
}
