import { ZONES } from '../../words/dates.ts';
import { isMeasure, type Measure } from './measures.ts';
import { dayOf, lastDays, PERIODS, type Period } from './period.ts';

/** What is looked at; it stands in the address, so that it can be shared and gone back to. */
export interface Choice {
  period: Period;
  from: string;
  to: string;
  zone: string;
  network: string;
  account: string;
  measure: Measure;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an address asks for; what it does not say, or says wrongly, is as it is at first. */
export function readChoice(params: URLSearchParams, now: Date): Choice {
  const zone = ZONES.find((one) => one === params.get('zone')) ?? ZONES[0];
  const [from, to, measure, asked] = ['from', 'to', 'measure', 'period'].map((name) => params.get(name));
  const period: Period = asked === 'own' || (asked != null && Object.hasOwn(PERIODS, asked)) ? (asked as Period) : '28';
  const own = period === 'own' && DAY.test(from ?? '') && DAY.test(to ?? '');
  const days = own ? { from: from!, to: to! } : lastDays(period === 'own' ? 28 : Number(period), dayOf(now, zone));
  return {
    period,
    ...days,
    zone,
    network: params.get('network') ?? '',
    account: params.get('account') ?? '',
    measure: isMeasure(measure ?? null) ? (measure as Measure) : 'engagement',
  };
}
