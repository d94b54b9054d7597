import { expect, it } from 'vitest';
import { dayOf, lastDays } from './period.ts';
import { readChoice } from './choice.ts';

it('counts the day that it is there, and so many with it', () => {
  expect(dayOf(new Date('2026-07-05T23:30:00Z'), 'Africa/Casablanca')).toBe('2026-07-06');
  expect(dayOf(new Date('2026-07-05T23:30:00Z'), 'UTC')).toBe('2026-07-05');
  expect(lastDays(7, '2026-03-03')).toEqual({ from: '2026-02-25', to: '2026-03-03' });
  expect(lastDays(1, '2026-03-03')).toEqual({ from: '2026-03-03', to: '2026-03-03' });
});

it('reads what is looked at from an address, and what that does not say as it is at first', () => {
  const read = (query: string) => readChoice(new URLSearchParams(query), new Date('2026-07-05T23:30:00Z'));
  const first = { period: '28', from: '2026-06-09', to: '2026-07-06', zone: 'Africa/Casablanca', network: '', account: '', measure: 'engagement' }; // prettier-ignore
  expect(read('')).toEqual(first);
  expect(read('zone=Mars&measure=x&period=3&from=2026-01-01&to=2026-01-02')).toEqual(first);
  expect(read('period=own&from=x&to=y')).toEqual({ ...first, period: 'own' });
  expect(read('period=own&from=2026-01-01&to=2026-01-31&zone=UTC&measure=clicks&network=tiktok&account=acc_3')).toEqual(
    {
      ...{ period: 'own', from: '2026-01-01', to: '2026-01-31', zone: 'UTC' },
      ...{ network: 'tiktok', account: 'acc_3', measure: 'clicks' },
    },
  );
});
