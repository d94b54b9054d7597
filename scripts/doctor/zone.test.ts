import { describe, expect, it } from 'vitest';
import { SITE } from '@sys/config';
import { minutesAhead, zoneFinding } from './zone.ts';

const now = new Date('2026-12-01T23:30:00Z');
/** A PostgreSQL that is `wrong` minutes ahead of Node from the `from`th instant on. */
const database = (wrong: number, from = 0) =>
  ({
    query: (_: string, [instants]: [Date[]]) =>
      Promise.resolve({
        rows: instants.map((at, nth) => ({ minutes: minutesAhead(SITE.timeZone, at) + (nth >= from ? wrong : 0) })),
      }),
  }) as never;

describe('minutesAhead', () => {
  it.each([
    ['UTC', '2026-07-01T12:00:00Z', 0],
    ['Asia/Kolkata', '2026-07-01T12:00:00Z', 330],
    ['America/New_York', '2026-01-01T02:00:00Z', -300],
    ['Africa/Casablanca', '2025-06-01T12:00:00Z', 60],
  ])('%s on %s: %i', (zone, at, minutes) => {
    expect(minutesAhead(zone, new Date(at))).toBe(minutes);
  });
});

describe('zoneFinding', () => {
  it('is content where both show the same hour', async () => {
    expect(await zoneFinding(database(0), { now, production: true })).toMatchObject({ state: 'ok' });
  });

  it('warns of a production whose database has other rules, also of those of next year', async () => {
    for (const [wrong, from] of [[60, 0], [-60, 20]] as const) {
      const found = await zoneFinding(database(wrong, from), { now, production: true });
      expect(found).toMatchObject({ state: 'warn', mend: expect.stringContaining('tzdata') });
      expect(found.detail).toContain(`${-wrong} minutes`);
    }
  }); // prettier-ignore

  it('tells it in a demo', async () => {
    const found = await zoneFinding(database(60), { now, production: false });
    expect(found).toMatchObject({ state: 'ok', detail: expect.stringContaining('-60 minutes') });
  });
});
