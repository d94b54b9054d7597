import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMO_SECRETS } from '@sys/config';
import { freePorts } from '../../../tests/support/ports.ts';
import { startGround, type Ground } from '../../platform/tests/jobs/ground.ts';
import { startService, untilAnswers, type Service } from '../../../scripts/lib/processes.ts';

export const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'; // prettier-ignore
const SITE = 'https://shop.test';

export interface Redirects {
  ground: Ground;
  url: string;
  /** Where its journal lies. */
  folder: string;
  service: Service;
  /** Another one on the same database. */
  another(): Promise<{ url: string; service: Service }>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  start(): Promise<void>;
  follow(code: string, headers?: Record<string, string>, method?: string): Promise<Response>;
  end(): Promise<void>;
}

/** The program behind `/r/` on a PostgreSQL of its own. @param volatile as in `startCluster` */
export async function startRedirects({ volatile = true, env = {} as Record<string, string> } = {}): Promise<Redirects> {
  const ground = await startGround(volatile);
  const data = mkdtempSync(path.join(os.tmpdir(), 'sys-clicks-'));
  const run = async () => {
    const [port] = (await freePorts(1)) as [number];
    const url = `http://127.0.0.1:${port}`;
    const service = startService('The redirects', [START], {
      cwd: path.dirname(START),
      env: {
        ...DEMO_SECRETS,
        SYS_MODE: 'demo',
        DATABASE_URL: ground.url,
        DATA_DIR: data,
        SITE_URL: SITE,
        REDIRECTS_PORT: String(port),
        ...env,
      },
    });
    await untilAnswers(service, `${url}/livez`, 30);
    return { url, service };
  };
  const house: Redirects = {
    ground,
    folder: path.join(data, 'clicks'),
    ...(await run()),
    another: run,
    async kill() {
      process.kill(house.service.pid, 'SIGKILL');
      await house.service.ended;
    },
    async start() {
      Object.assign(house, await run());
    },
    follow: (code, headers = {}, method = 'GET') =>
      fetch(`${house.url}/r/${code}`, { method, redirect: 'manual', headers: { 'user-agent': PHONE, ...headers } }),
    async end() {
      await house.service.stop();
      await ground.end();
      rmSync(data, { recursive: true, force: true });
    },
  };
  return house;
}
const START = path.join(import.meta.dirname, '..', 'redirects', 'start.ts');

/** A deal with its pages, and a link to it. */
export async function linkTo(ground: Ground, code: string, { slug = `offre-${code}`, deal = `deal${code}` } = {}): Promise<string> {
  const { rows: pages } = await ground.query<{ n: string }>('SELECT count(*) AS n FROM marketplace_deals');
  await ground.query('INSERT INTO marketplace_deals (deal, deal_id, product_id) VALUES ($1, $2, $3)', [Number(pages[0]!.n) + 1, deal, `product-${deal}`]);
  for (const locale of ['fr', 'ar'])
    await ground.query(
      `INSERT INTO marketplace_pages (product_id, locale, slug, merchant_id, rating_sum, rating_count, images, tags, updated_at, page)
       VALUES ($1, $2, $3, 'm', 0, 0, '{}', '', now(), '{}')`,
      [`product-${deal}`, locale, locale === 'ar' ? `عرض-${code}` : slug],
    );
  const { rows } = await ground.query<{ id: string }>(
    `INSERT INTO affiliate_links (key, code, influencer, deal, merchant) VALUES (translate($1, 'oil', '011'), $1, 1, $2, 'm') RETURNING id::text`,
    [code, deal],
  );
  return rows[0]!.id;
} // prettier-ignore

export interface KeptClick {
  link: string;
  visitor: string;
  known: boolean;
  platform: string;
  device: string;
  in_app: boolean;
  country: string | null;
  campaign: string | null;
  network: string | null;
  address: string;
}
export const clicksOf = async (ground: Ground): Promise<KeptClick[]> =>
  (await ground.query<KeptClick>(`SELECT *, link::text, encode(address, 'hex') AS address FROM affiliate_clicks ORDER BY at, id`)).rows; // prettier-ignore
export const apartOf = async (ground: Ground): Promise<Record<string, number>> =>
  Object.fromEntries((await ground.query<{ because: string; times: string }>('SELECT because, times FROM affiliate_clicks_apart')).rows.map(({ because, times }) => [because, Number(times)])); // prettier-ignore
