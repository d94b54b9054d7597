import { describe, expect, it } from 'vitest';
import { SITE } from '@sys/config';
import { offsetOfNode } from '../../plugins/social/domain/schedule/zoned.ts';
import { zoneFinding } from './zone.ts';

const ahead = (at: Date) => offsetOfNode(at.getTime(), SITE.timeZone) / 60_000;

const now = new Date('2026-12-01T23:30:00Z');
/** A PostgreSQL that is `wrong` minutes ahead of Node from the `from`th instant on. */
const database = (wrong: number, from = 0) =>
  ({
    query: (_: string, [instants]: [Date[]]) =>
      Promise.resolve({
        rows: instants.map((at, nth) => ({ minutes: ahead(at) + (nth >= from ? wrong : 0) })),
      }),
  }) as never;

describe('zoneFinding', () => {
  it('is content where both show the same hour', async () => {
    expect(await zoneFinding(database(0), { now, production: true })).toMatchObject({ state: 'ok' });
  });

  it('warns of a production whose database has other rules, also of those of next year', async () => {
    for (const [wrong, from] of [[60, 0], [-60, 20]] as const) {
      const found = await zoneFinding(database(wrong, from), { now, production: true });
      expect(found).toMatchObject({ state: 'warn', mend: expect.stringContaining('tzdata') });
      const by = ahead(new Date(now.getTime() + from * 14 * 86_400_000));
      expect(found.detail).toMatch(new RegExp(`UTC[+-]${Math.abs(by + wrong)} minutes by PostgreSQL, UTC[+-]${Math.abs(by)} by Node`));
    }
  }); // prettier-ignore

  it('tells it in a demo', async () => {
    const found = await zoneFinding(database(60), { now, production: false });
    expect(found).toMatchObject({
      state: 'ok',
      detail: expect.stringContaining(`UTC+${ahead(now) + 60} minutes by PostgreSQL`),
    });
  });
});
