import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '../../platform/tests/jobs/processes.ts';
import { MODES, useStage } from '../../platform/tests/jobs/stage.ts';
import { ask } from '../../platform/tests/jobs/until.ts';

import { startPlatform, type ScriptedPlatform } from './deliveries/platform.ts';
import { hurry, published, standing, type Query } from './deliveries/support.ts';

const stage = useStage();
let platform: ScriptedPlatform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.close());

const query: Query = async (text, values) => (await stage.ground.query(text, values)).rows as never;
const SCRIPT = path.join(import.meta.dirname, 'deliveries/worker.ts');
const start = (mode: string, more: Record<string, string> = {}) =>
  startWorker({ ...stage.settings(mode), PLATFORM: platform.url, ...more }, stage.workers, SCRIPT);

/** Knocks as often as somebody clicks. */
async function knock(part: string, times = 1): Promise<void> {
  await query(
    `INSERT INTO platform_jobs (handler, payload) SELECT 'social.deliver', jsonb_build_object('delivery', $1::text) FROM generate_series(1, $2::int)`,
    [part, times],
  );
  await query('NOTIFY platform_jobs');
}

const begin = async (options = {}) => {
  await stage.ground.empty();
  await query('TRUNCATE social_publications, social_accounts, social_turns CASCADE');
  platform.reset();
  return (await published(query, { options })).parts[0]!;
};

const STEPS = ['prepare-first', 'prepare', 'publish', 'result'];
const POINTS = [
  ...STEPS.flatMap((step) => [
    `before call @${step}`,
    `after call @${step}-called`,
    `after UPDATE social_deliveries @${step}-called`,
    `before COMMIT @${step}-called`,
    `after COMMIT @${step}-called`,
  ]),
  // The announcement.
  'before COMMIT @publish',
  'after COMMIT @publish',
];

// How jobs are handed out does not change what is done: with Bull, the call that publishes alone.
const pointsOf = (mode: string) =>
  mode === 'in process' ? POINTS : POINTS.filter((point) => point.includes('publish'));

describe.each(MODES)('a worker that is killed, %s', (mode) => {
  it.each(pointsOf(mode))('%s leaves one post at the most, and whoever comes goes on with what is stored', { timeout: 60_000 }, async (point) => {
    const part = await begin({ slow: true });
    await knock(part);
    expect(await start(mode, { CRASH: point }).ended()).toBe('SIGKILL');
    const worker = start(mode);
    // What is only to be looked for is looked for in a minute: here at once.
    const end = await ask(
      async () => {
        const now = await standing(query, part);
        if (now.state === 'unconfirmed') await hurry(query, part).then(() => knock(part));
        return now;
      },
      ({ state, attempts }) => state === 'published' || (state === 'unconfirmed' && attempts >= 3),
      { seconds: 30, every: 200 },
    );
    const wasCalled = platform.calls.includes('publish');
    // Announced and not called, nobody can tell from called and not heard of: it is for its owner to say.
    expect([end.state, platform.posts.length]).toEqual(wasCalled ? ['published', 1] : ['unconfirmed', 0]);
    expect(platform.calls.filter((name) => name === 'publish').length).toBe(wasCalled ? 1 : 0);
    if (wasCalled) expect(platform.posts[0]!.container).toBe((await standing(query, part)).remote.container);
    worker.signal('SIGTERM');
    await worker.ended();
  }); // prettier-ignore
});

describe('several workers', () => {
  it('make one post of a double click', { timeout: 60_000 }, async () => {
    const part = await begin();
    platform.slow = 30;
    const workers = [start('in process'), start('in process')];
    await Promise.all(workers.map((worker) => worker.saying('ready')));
    await knock(part, 20);
    await ask(
      () => standing(query, part),
      ({ state }) => state === 'published',
    );
    await knock(part, 20);
    await ask(
      async () => (await query(`SELECT 1 FROM platform_jobs WHERE state <> 'done'`)).length,
      (left) => left === 0,
    );
    expect([platform.posts.length, platform.calls.filter((name) => name === 'publish').length]).toEqual([1, 1]);
  });

  it('make one post when the one that publishes is frozen for longer than its lease', { timeout: 60_000 }, async () => {
    const part = await begin();
    platform.slow = 1_500;
    const sleeper = start('in process');
    await sleeper.saying('ready');
    await knock(part);
    await ask(async () => platform.calls.includes('publish'), Boolean, { every: 5 });
    sleeper.signal('SIGSTOP');
    const second = start('in process');
    await second.saying('ready');
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    sleeper.signal('SIGCONT');
    const end = await ask(
      async () => {
        const now = await standing(query, part);
        if (now.state !== 'published') await hurry(query, part).then(() => knock(part));
        return now;
      },
      ({ state }) => state === 'published',
      { seconds: 20, every: 300 },
    );
    expect([end.state, platform.posts.length, platform.calls.filter((name) => name === 'publish').length]).toEqual(['published', 1, 1]); // prettier-ignore
  });
});
