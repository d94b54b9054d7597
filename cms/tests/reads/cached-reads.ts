import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import { productsResponseSchema } from '../../contracts/marketplace.ts';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import type { Service } from '../../../scripts/lib/processes.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { get as ask, type Answer } from '../../../tests/support/http.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import { startRedis, type TestRedis } from '../../../tests/support/redis.ts';
import { figure } from '../../../tests/telemetry/support.ts';
import { withClient } from './support.ts';

export const FACETS = 'products?facets=1';
export const GENERATION = '{reads}:generation';

interface Stage {
  redis: TestRedis;
  /** Looks into Redis from outside. */
  inside: Redis;
  /** One process in the test, which does the jobs too; and another that only answers. */
  cms: TestCms;
  other: { url: string; metrics: string; service: Service };
  product: string;
}

/**
 * For a file of tests: a Redis and two processes of the CMS that keep their reads in it, with one product in them.
 * Registers the hooks; the members are there when a test runs.
 */
export function useCachedReads() {
  const stage = {} as Stage;
  let redis: TestRedis;
  let inside: Redis;
  let storefront: Server;
  /** What the storefront reads of the CMS when it is told to renew its pages. */
  const renewed: string[][] = [];
  let cms: TestCms;
  let other: { url: string; metrics: string; service: Service };
  let metrics: string;
  let product: string;

  beforeAll(async () => {
    redis = await startRedis();
    inside = new Redis(redis.url, { maxRetriesPerRequest: null });
    inside.on('error', () => {});
    storefront = createServer((_, response) => {
      void titles(FACETS, other.url).then((shown) => {
        renewed.push(shown);
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => storefront.listen(0, '127.0.0.1', resolve));
    const SITE_URL = `http://127.0.0.1:${(storefront.address() as AddressInfo).port}`;
    const [port, ours, theirs] = (await freePorts(3)) as [number, number, number];
    const env = { REDIS_URL: redis.url, SITE_URL, LIMIT_FACTOR: '1000', METRICS_HOST: '127.0.0.1' };
    cms = await startTestCms({ env: { ...env, ROLE: 'all', CMS_METRICS_PORT: String(ours) } });
    metrics = `http://127.0.0.1:${ours}`;
    const service = await startCms({
      ...demoEnvironment(cms.databaseUrl, { cms: port, storefront: port, database: 0 }, {}),
      ...env,
      ROLE: 'web',
      CMS_METRICS_PORT: String(theirs),
    });
    other = { url: `http://127.0.0.1:${port}`, metrics: `http://127.0.0.1:${theirs}`, service };
    const make = factories(cms.strapi);
    product = (await make.product({ title: 'Hammam', slug: 'hammam' })).documentId;
    await make.deal({ product });
    await settled();
    Object.assign(stage, { redis, inside, cms, other, product });
  });
  afterAll(async () => {
    await other?.service.stop();
    await cms?.close();
    storefront?.close();
    inside?.disconnect();
    await redis?.stop();
  });
  beforeEach(async () => {
    await write('Hammam');
    await inside.flushall();
  });

  const read = (query: string, site = cms.url): Promise<Answer> => ask(site, `/api/marketplace/${query}`);
  async function titles(query: string, site = cms.url): Promise<string[]> {
    const { status, text } = await read(query, site);
    if (status !== 200) throw new Error(`${query} answered ${status}: ${text}`);
    return productsResponseSchema.parse(JSON.parse(text)).data.map(({ title }) => title);
  }
  const sql = (text: string, values?: unknown[]) => withClient(cms, (client) => client.query(text, values));
  /** Behind everybody's back: who still answers the title before has it from a cache. */
  const write = (title: string) =>
    sql(`UPDATE marketplace_cards SET card = jsonb_set(card::jsonb, '{title}', to_jsonb($1::text))::text`, [title]);
  /** As an editor does it. */
  const edit = (title: string) =>
    cms.strapi
      .documents('api::product.product')
      .update({ documentId: product, locale: 'fr', data: { title }, status: 'published' });
  /** No job is left to do. */
  const settled = () =>
    vi.waitFor(async () => {
      const { rows } = await sql(
        `SELECT 1 FROM platform_events WHERE relayed_at IS NULL UNION ALL
         SELECT 1 FROM platform_jobs WHERE handler = 'content.changed/storefront.purge' AND state <> 'done'`,
      );
      expect(rows).toEqual([]);
    }, 30_000);
  const kept = async () => (await inside.keys('{reads}:*')).filter((key) => key !== GENERATION);
  const counted = async (from: string, of = metrics) =>
    figure(await (await fetch(`${of}/metrics`)).text(), 'shop_read_cache_answers_total', { from });

  /** Runs with searches that wait for whoever holds the lock 42, after they have chosen what they see. */
  async function withSlowSearch(work: (client: pg.Client) => Promise<void>): Promise<void> {
    await withClient(cms, async (client) => {
      await client.query(`ALTER FUNCTION marketplace_query(text, text) RENAME TO marketplace_query_itself;
        CREATE FUNCTION marketplace_query(text, text) RETURNS tsquery LANGUAGE plpgsql VOLATILE AS $$
          BEGIN PERFORM pg_advisory_xact_lock_shared(42); RETURN marketplace_query_itself($1, $2); END $$`);
      try {
        await work(client);
      } finally {
        await client.query(`SELECT pg_advisory_unlock_all(); DROP FUNCTION marketplace_query(text, text);
          ALTER FUNCTION marketplace_query_itself(text, text) RENAME TO marketplace_query`);
      }
    });
  }

  /** So many reads wait for the lock. */
  const waiting = (count: number) =>
    vi.waitFor(async () => {
      const { rows } = await sql(
        `SELECT 1 FROM pg_stat_activity WHERE application_name = 'sys-reads' AND wait_event = 'advisory' AND datname = current_database()`,
      );
      expect(rows).toHaveLength(count);
    }, 30_000);

  return Object.assign(stage, { renewed, read, titles, sql, write, edit, settled, kept, counted, withSlowSearch, waiting }); // prettier-ignore
}
