export interface Every {
  interval: 'day' | 'week' | 'month' | 'year';
  interval_count: number;
}

export interface Period {
  start: number;
  end: number;
}

const DAY = 24 * 3600;

/** So many intervals after the anchor, on its day of the month; a shorter month ends earlier and moves nothing after it. */
function boundary(anchor: number, { interval, interval_count }: Every, times: number): number {
  const count = interval_count * times;
  if (interval === 'day') return anchor + count * DAY;
  if (interval === 'week') return anchor + count * 7 * DAY;
  const from = new Date(anchor * 1000);
  const month = from.getUTCMonth() + (interval === 'year' ? 12 * count : count);
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  const midnight = Date.UTC(from.getUTCFullYear(), month, day) / 1000;
  return midnight + (anchor % DAY);
}

/** The period that begins at `start`: until the next boundary counted from the anchor. */
export function periodFrom(anchor: number, every: Every, start: number): Period {
  let times = 1;
  while (boundary(anchor, every, times) <= start) times++;
  return { start, end: boundary(anchor, every, times) };
}

export const sameInterval = (one: Every, other: Every): boolean =>
  one.interval === other.interval && one.interval_count === other.interval_count;
