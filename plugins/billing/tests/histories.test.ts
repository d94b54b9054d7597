import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveThrough } from './histories.ts';
import { openPaidHouse, type PaidHouse } from './support.ts';

/** Ten merchants each. `HISTORIES=100 npm test -- plugins/billing/tests/histories` lives through a thousand, `FROM=41` from there. */
const FROM = Number(process.env.FROM || 1);
const SEEDS = Array.from({ length: Number(process.env.HISTORIES || 6) }, (_, at) => `night ${FROM + at}`);

/** A night compares everybody there is: a house of its own for each few keeps a thousand from taking the square of a hundred. */
const A_HOUSE = 10;
const HOUSES = Array.from({ length: Math.ceil(SEEDS.length / A_HOUSE) }, (_, at) => ({
  first: SEEDS[at * A_HOUSE],
  seeds: SEEDS.slice(at * A_HOUSE, (at + 1) * A_HOUSE),
}));

describe.each(HOUSES)('whatever happens to subscriptions and on the way to us, from $first', ({ seeds }) => {
  let house: PaidHouse;
  beforeAll(async () => {
    house = await openPaidHouse();
  });
  afterAll(() => house?.close());

  it.each(seeds)(
    'after a night we know what Stripe knows (seed %s)',
    async (seed) => {
      const ended = await liveThrough(house, { seed, merchants: 10, deeds: 70 });
      expect(ended.differences).toEqual([]);
      expect(ended.subscriptions).toBeGreaterThanOrEqual(10);
    },
    240_000,
  );

  it('and the night is what mends what was lost', { timeout: 120_000 }, async () => {
    house.stand.faults.set({ drop: 1000 });
    const ended = await liveThrough(house, { seed: 'lost', merchants: 2, deeds: 0 });
    expect(ended).toMatchObject({ differences: [], subscriptions: 2, mended: 2 });
  });
});
