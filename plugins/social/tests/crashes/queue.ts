import { picture } from '../../../../sandbox/tests/social/files.ts';
import { film } from '../../../../sandbox/tests/social/tiktok-server.ts';
import { ask } from '../../../platform/tests/jobs/until.ts';
import { agreed } from '../../domain/networks/tiktok/choices.ts';
import { NETWORKS, type Network } from '../../domain/networks.ts';
import { ACCOUNT_SPACING, NETWORK_SPACING } from '../../domain/delivery/turns.ts';
import { DIRECT } from '../tiktok/choices.ts';
import type { CrashStage } from './stage.ts';

/** What is due at one moment: so many deliveries to so many accounts of each network. */
export interface Rush {
  deliveries: number;
  accounts: number;
  workers: number;
  /** Until the moment. */
  seconds: number;
}

export interface Left {
  network: Network;
  account: string;
  state: string;
  caption: string;
  post: string | null;
  /** Seconds from the moment to its first call, and to when it was known to be public. */
  begun: number;
  over: number;
}

const FORMATS: Record<Network, readonly string[]> = {
  facebook: ['link', 'photos'],
  instagram: ['image'],
  tiktok: ['video', 'photos'],
};

/** Has workers publish all that falls due at one moment; what became of each, in the order in which they began. */
export async function rush(stage: CrashStage, { deliveries, accounts, workers, seconds }: Rush): Promise<Left[]> {
  const { query } = stage;
  const image = await stage.keep({ kind: 'image', bytes: await picture(1080, 1080) });
  const video = await stage.keep({ kind: 'video', bytes: film(60_000), width: 1080, height: 1920, seconds: 20 });
  const crowd: Record<Network, string[]> = { instagram: [], facebook: [], tiktok: [] };
  for (const network of NETWORKS)
    for (let nth = 0; nth < accounts; nth++)
      crowd[network].push(await stage.account(network, network === 'tiktok' ? 'tiktok' : 'facebook', nth));
  for (let each = 0; each < workers; each++) await stage.work({ CONCURRENCY: '8' });
  const direct = JSON.stringify(agreed({ ...DIRECT, consent: true }, new Date()));
  const due = new Date(Date.now() + seconds * 1000);
  const wanted = Array.from({ length: deliveries }, (_, at) => {
    const network = NETWORKS[at % 3]!;
    const nth = Math.floor(at / 3);
    const format = FORMATS[network][nth % FORMATS[network].length]!;
    const media = format === 'link' ? [] : [format === 'video' ? video : image];
    return { network, account: crowd[network][nth % accounts]!, format, media, options: network === 'tiktok' ? direct : '{}' }; // prettier-ignore
  });
  await query(
    `WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(network text, account bigint, format text, media uuid[], options text)),
       numbered AS (SELECT row_number() OVER () AS n, g.* FROM given g),
       made AS (INSERT INTO social_publications (wish, due_at) SELECT 'rush-' || lpad(n::text, 6, '0'), $2 FROM numbered RETURNING id, wish),
       parts AS (INSERT INTO social_deliveries (publication, account, network, format, caption, media, options, next_at)
         SELECT m.id, n.account, n.network, n.format, 'Bon plan n° ' || n.n || ' #publicité', n.media, n.options::jsonb, $2
         FROM numbered n JOIN made m ON m.wish = 'rush-' || lpad(n.n::text, 6, '0') RETURNING id)
     INSERT INTO platform_jobs (handler, key, payload, run_at)
     SELECT 'social.deliver', id || ':1:0', jsonb_build_object('delivery', id::text), $2 FROM parts`,
    [JSON.stringify(wanted), due],
  );
  await query('NOTIFY platform_jobs');
  const open = async () =>
    (await query<{ n: number }>(`SELECT count(*)::integer AS n FROM social_deliveries WHERE state NOT IN ('published', 'failed', 'paused', 'in-inbox')`))[0]!.n; // prettier-ignore
  await ask(open, (left) => left === 0, { seconds: 600, every: 500 });
  return query<Left>(
    `SELECT d.network, d.account::text AS account, d.state, d.caption, d.post,
       extract(epoch FROM d.begun_at - p.due_at)::float8 AS begun,
       extract(epoch FROM (SELECT max(m.at) FROM social_delivery_moves m WHERE m.delivery = d.id) - p.due_at)::float8 AS over
     FROM social_deliveries d JOIN social_publications p ON p.id = d.publication ORDER BY d.begun_at`,
  );
}

const placesOf = (left: readonly Left[], of: (one: Left) => string): Map<string, Left[]> => Map.groupBy(left, of);

/** How soon each delivery may begin at the earliest, in seconds from the moment, by the turns of its network and its account. */
export function earliest(left: readonly Left[]): Map<Left, number> {
  const found = new Map<Left, number>();
  for (const [spacing, group] of [
    ...[...placesOf(left, ({ network }) => network).values()].map((group) => [NETWORK_SPACING, group] as const),
    ...[...placesOf(left, ({ account }) => account).values()].map((group) => [ACCOUNT_SPACING[group[0]!.network] ?? 0, group] as const),
  ])
    for (const [place, one] of group.entries()) found.set(one, Math.max(found.get(one) ?? 0, place * spacing));
  return found;
} // prettier-ignore

/** What everybody sees of what was posted, by its words. */
export const wordsShown = ({ social: { meta, tiktok } }: CrashStage): string[] =>
  [...meta.posts.map(({ text }) => text), ...tiktok.posts.map(({ caption }) => caption)].sort();

/** The most beginnings of posts of one account of TikTok within a minute, and how often it said that there were too many. */
export function tiktokPace(left: readonly Left[], { social: { tiktok } }: CrashStage): { most: number; refused: number } {
  const starts = [...placesOf(left.filter(({ network }) => network === 'tiktok'), ({ account }) => account).values()];
  const within = (group: Left[]) => Math.max(...group.map(({ begun }) => group.filter((one) => one.begun >= begun && one.begun < begun + 60).length));
  return { most: Math.max(...starts.map(within)), refused: tiktok.calls.filter(({ status }) => status === 429).length };
} // prettier-ignore
