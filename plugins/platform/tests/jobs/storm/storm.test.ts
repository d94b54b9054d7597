import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MODES, useStage } from '../stage.ts';
import { account } from './account.ts';
import { storm } from './storm.ts';

const stage = useStage({ volatile: false });

describe.each(MODES)('a storm of disasters, %s', (mode) => {
  // The short form of `npm run chaos`; a failure names the seed that repeats it.
  it('loses nothing and does nothing twice', { timeout: 120_000 }, async () => {
    const { ground, redis } = stage;
    const figures = await storm({ ground, redis, mode, seconds: 8, seed: randomUUID().slice(0, 8), workers: 2 });
    // A storm over nothing shows nothing. Of the 800 that are meant, few get through while the stores are away, and on a busy
    // machine they are away for long.
    expect(figures.published).toBeGreaterThan(20);
    expect(figures.effects).toBe(2 * figures.published);
    expect(Object.keys(figures.disasters).length).toBeGreaterThan(2);
  });
});

it('an account of a storm tells what was lost, what was done twice and what is open', async () => {
  const { ground } = stage;
  await ground.query(
    `INSERT INTO platform_events (name, payload, relayed_at)
     SELECT 'test.happened', jsonb_build_object('n', n), CASE WHEN n < 3 THEN now() END FROM generate_series(1, 3) n`,
  );
  await ground.query(`INSERT INTO effects (n, handler) VALUES (1, 'one'), (1, 'one'), (1, 'two'), (2, 'one')`);
  await ground.query(
    `INSERT INTO platform_jobs (handler, payload, state, finished_at) VALUES ('x', '{}', 'dead', now())`,
  );
  expect(await account(ground)).toMatchObject({ published: 3, effects: 4, missing: 3, twice: 1, dead: 1, open: 1 });
});
