import type { LinkStats } from '../../contracts/statistics.ts';
import { daysBetween, withoutGaps } from '../../domain/statistics/days.ts';
import { conversionRate, earningsPerClick } from '../../domain/statistics/rates.ts';
import type { Counted, Range, readStats, Sold } from './read.ts';

/** Values of one dimension that are told: of what anybody can write into an address there may be any number. */
const MOST = 50;

/** What a link brought, as a page shows it. */
export function viewStats(
  { counted, apart, sold }: Awaited<ReturnType<typeof readStats>>,
  { from, to }: Range,
): LinkStats {
  const days = daysBetween(from, to);
  const came = ofDimension(counted, 'total').map(({ value: day, clicks, visitors }) => ({ day, clicks, visitors }));
  const clicksByDay = withoutGaps(days, came, { clicks: 0, visitors: 0 });
  const soldByDay = withoutGaps<Sold>(days, sold, { conversions: 0, commission: 0 });
  const total = {
    clicks: sum(clicksByDay, 'clicks'),
    visitors: sum(clicksByDay, 'visitors'),
    apart,
    conversions: sum(soldByDay, 'conversions'),
    commission: sum(soldByDay, 'commission'),
  };
  /** The first are those that most came by. */
  const by = (dimension: string) =>
    ofDimension(counted, dimension)
      .sort((a, b) => b.clicks - a.clicks || (a.value < b.value ? -1 : 1))
      .slice(0, MOST)
      .map(({ value: key, clicks, visitors }) => ({ key, clicks, visitors }));
  return {
    total,
    conversionRate: conversionRate(total.conversions, total.visitors),
    earningsPerClick: earningsPerClick(total.commission, total.clicks),
    days: days.map((_, nth) => ({ ...clicksByDay[nth]!, ...soldByDay[nth]! })),
    platforms: by('platform') as LinkStats['platforms'],
    devices: by('device') as LinkStats['devices'],
    countries: by('country'),
    hours: by('hour')
      .map(({ key, ...counts }) => ({ key: Number(key), ...counts }))
      .sort((a, b) => a.key - b.key),
    campaigns: by('campaign'),
    networks: by('network'),
  };
}

const ofDimension = (counted: readonly Counted[], dimension: string) =>
  counted.filter((one) => one.dimension === dimension);

const sum = <Key extends string>(rows: readonly Record<Key, number>[], key: Key): number =>
  rows.reduce((all, row) => all + row[key], 0);
