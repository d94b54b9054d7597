import { expect } from 'vitest';
import type { Format, Login, Network } from '../../domain/networks.ts';
import { ask } from '../../../platform/tests/jobs/until.ts';
import type { Worker } from '../../../platform/tests/jobs/processes.ts';
import { hurry, standing, type Standing } from '../deliveries/support.ts';
import { isRead, type Point } from './gate.ts';
import type { CrashStage, StagedFile } from './stage.ts';

/** One way of publishing at one network. */
export interface Shape {
  network: Network;
  format: Format;
  login?: Login;
  files?: readonly StagedFile[];
  options?: object;
  /** What it comes to; published where nothing is said. */
  end?: 'published' | 'in-inbox';
  /** Whether the platform can tell, of a call of which not even an id was heard, that it has done it; yes where nothing is said. */
  tells?: boolean;
  /** Whether it can tell for sure that it has not; no where nothing is said. */
  tellsAbsence?: boolean;
}

interface Told {
  id: string;
  end: Standing;
  /** As the one who was killed has left it. */
  left: Standing | null;
  /** What the platform had made public by then, and has now. */
  shownThen: readonly string[];
  shown: readonly string[];
}

const KEPT = ['container', 'publish', 'video', 'children', 'photos'] as const;
const OVER = ['published', 'in-inbox', 'failed', 'paused', 'cancelled'];

/**
 * Publishes once undisturbed, and then once for each call that this took and each side of it that differs, killing whoever
 * makes the call: one post at the most, none is asked for twice that may be there, and what was stored is gone on with.
 */
export async function proveShape(stage: CrashStage, shape: Shape): Promise<void> {
  const files: string[] = [];
  for (const file of shape.files ?? []) files.push(await stage.keep(file));
  let worker = await stage.work();
  const live = async (point: Point | null) => {
    const { told, next } = await publish(stage, shape, files, worker, point);
    worker = next;
    return told;
  };

  const undisturbed = await live(null);
  expect([undisturbed.end.state, undisturbed.shown.length], undisturbed.end.failure?.code).toEqual([shape.end ?? 'published', 1]); // prettier-ignore
  const names = stage.gate.calls.map(({ name }) => name);
  for (const [at, name] of names.entries()) {
    const nth = names.slice(0, at).filter((one) => one === name).length;
    // Who dies at a question leaves the same here and there, whether it was heard or not.
    const sides = isRead(name) ? (['after'] as const) : (['before', 'after'] as const);
    for (const side of sides) {
      const point = { name, nth, side };
      judge(stage, shape, names, point, await live(point));
    }
  }
  worker.signal('SIGTERM');
  await worker.ended();
} // prettier-ignore

async function publish(
  stage: CrashStage,
  shape: Shape,
  files: readonly string[],
  worker: Worker,
  point: Point | null,
): Promise<{ told: Told; next: Worker }> {
  const { gate, query, social } = stage;
  const id = await scheduled(stage, shape, files);
  gate.arm(point, async () => {
    worker.signal('SIGKILL');
    await worker.ended();
  });
  const shown = () => shownBy(stage, shape.network);
  if (point === null) return { told: { id, end: await drive(stage, id), left: null, shownThen: [], shown: shown() }, next: worker }; // prettier-ignore
  await drive(stage, id, () => gate.fatal !== null);
  expect(gate.fatal, `nobody has come to ${point.name} ${point.nth}`).not.toBeNull();
  expect(await worker.ended()).toBe('SIGKILL');
  await social.tiktok.pulled();
  social.tiktok.settle();
  const left = await standing(query, id);
  const shownThen = shown();
  const next = await stage.work();
  return { told: { id, end: await drive(stage, id), left, shownThen, shown: shown() }, next };
}

function judge(
  stage: CrashStage,
  shape: Shape,
  names: readonly string[],
  { name: fatal, nth, side }: Point,
  told: Told,
): void {
  const { end = 'published', tells = true, tellsAbsence = false } = shape;
  const where = `killed ${side} ${fatal}, ${nth} before it`;
  const { calls } = stage.gate;
  const left = told.left!;
  const isAnnounced = left.state === 'publishing';
  const wasDone = told.shownThen.length === 1;
  const isTold = !isAnnounced || (wasDone ? tells || left.remote.publish !== undefined : tellsAbsence);
  const expected = isTold ? [end, 1] : ['unconfirmed', wasDone ? 1 : 0];
  expect([told.end.state, told.shown.length], where).toEqual(expected);
  if (told.end.state === 'published') expect(told.end.post, where).toBe(told.shown[0]);

  // Made again is what changes nothing, and what was made before anything was announced, of which nobody has heard.
  for (const name of new Set(calls.map((call) => call.name).filter((one) => !isRead(one)))) {
    const usual = names.filter((one) => one === name).length;
    const passedOn = calls.filter((call) => call.name === name && call.isPassedOn).length;
    const unheard = name === fatal && side === 'after' && !isAnnounced ? 1 : 0;
    expect(passedOn, `${where}: ${name}`).toBeLessThanOrEqual(usual + unheard);
  }
  for (const key of KEPT) {
    const [before, now] = [left.remote[key], told.end.remote[key]];
    if (before === undefined) continue;
    expect(Array.isArray(before) ? (now as unknown[]).slice(0, before.length) : now, `${where}: ${key}`).toEqual(before); // prettier-ignore
  }
}

/** A delivery of the house that is due, with a tracked link; whatever was there before is forgotten, here and there. */
async function scheduled({ query, social, account }: CrashStage, { network, format, login, options = {} }: Shape, files: readonly string[]): Promise<string> {
  await query('DELETE FROM social_publications');
  await query('DELETE FROM social_accounts');
  await query('DELETE FROM social_turns');
  for (const list of [social.meta.posts, social.meta.calls, social.tiktok.posts, social.tiktok.calls]) list.length = 0;
  social.tiktok.publishes.clear();
  const at = await account(network, login ?? (network === 'tiktok' ? 'tiktok' : 'facebook'));
  await query(`INSERT INTO affiliate_links (key, code, influencer, deal, merchant) VALUES ('crash', 'crash', 1, 'd', 'm') ON CONFLICT DO NOTHING`);
  const [row] = await query<{ id: string }>(
    `WITH made AS (INSERT INTO social_publications (wish, link, due_at)
       SELECT gen_random_uuid()::text, id, now() FROM affiliate_links WHERE key = 'crash' RETURNING id)
     INSERT INTO social_deliveries (publication, account, network, format, caption, media, options, next_at)
     SELECT id, $1, $2, $3, 'Hammam à Fès, -30 % #publicité n° ' || id, $4::uuid[], $5, now() FROM made RETURNING id::text AS id`,
    [at, network, format, files, JSON.stringify(options)],
  );
  return row!.id;
} // prettier-ignore

/** What the platform has made public; of TikTok also what it has put into an inbox. */
function shownBy({ social: { meta, tiktok } }: CrashStage, network: Network): string[] {
  if (network !== 'tiktok') return meta.posts.map(({ id }) => id);
  const inbox = [...tiktok.publishes.values()].filter(({ status }) => status === 'SEND_TO_USER_INBOX');
  return [...tiktok.posts, ...inbox].map(({ id }) => id);
}

/** How often it is looked for before it counts as not told. */
const LOOKS = 6;

/** Lets time pass for a delivery until it is over, or cannot be told, or `until`. */
async function drive({ query }: CrashStage, id: string, until = () => false): Promise<Standing> {
  return ask(
    async () => {
      const now = await standing(query, id);
      if (now.state === 'unconfirmed') {
        // First within the minutes that a lost call takes, then after them, then after those that a film takes.
        const ago = now.attempts < 2 ? 0 : now.attempts < 4 ? 5 : 150;
        await query(`UPDATE social_deliveries SET committed_at = least(committed_at, now() - make_interval(mins => $2)) WHERE id = $1`, [id, ago]);
      }
      await hurry(query, id);
      await query(`INSERT INTO platform_jobs (handler, payload) VALUES ('social.deliver', jsonb_build_object('delivery', $1::text))`, [id]);
      await query('NOTIFY platform_jobs');
      return now;
    },
    ({ state, attempts }) => until() || OVER.includes(state) || (state === 'unconfirmed' && attempts >= LOOKS),
    { seconds: 40, every: 40 },
  );
} // prettier-ignore
