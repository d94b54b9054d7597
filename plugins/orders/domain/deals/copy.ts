import type { DealContent } from './content.ts';

type Dates = Pick<DealContent, 'startsAt' | 'endsAt'>;

/** When the copy of a deal runs: as the deal when that is still to come, else for as long, from now on. */
export function datesOfCopy({ startsAt, endsAt }: Dates, now: Date): Dates {
  const [starts, ends] = [new Date(startsAt).getTime(), new Date(endsAt).getTime()];
  if (starts > now.getTime()) return { startsAt, endsAt };
  return { startsAt: now.toISOString(), endsAt: new Date(now.getTime() + (ends - starts)).toISOString() };
}
