import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { ensureMarketplace } from '@sys/database/marketplace';
import { enqueue, inTransaction, jobsOf, watchPool } from '@sys/platform/services';
import { noteError } from '@sys/platform/telemetry';
import { CONTENT_CHANGED, contentChangedSchema } from './changes.ts';
import { CLOCK, turnClock } from './clock.ts';
import { countFigures, ensureFigures, FIGURES } from './figures.ts';
import { followFiles } from './files.ts';
import { answerReadsOn } from './http.ts';
import { openReader, type Reader } from './pool.ts';
import { followEdits } from './projection.ts';
import { createPurge } from './purge.ts';
import { KEPT_SECONDS, openReadCache, type ReadCache } from './read-cache.ts';

const running = new WeakMap<Core.Strapi, { reader: Reader; cache: ReadCache | null }>();

/** Starts the public reads: fills their tables if need be, follows edits, answers requests. */
export async function startMarketplace(strapi: Core.Strapi): Promise<void> {
  const env = readEnvironment();
  const warn = (error: unknown) => {
    noteError(error);
    strapi.log.warn(`Public reads: ${error instanceof Error ? error.message : String(error)}`);
  };
  const reader = openReader(env.DATABASE_URL, Math.max(2, Math.ceil(env.DATABASE_POOL / 2)), warn);
  // Without Redis nothing is kept: the process that does the job of an edit could not tell those that answer.
  const cache = env.REDIS_URL ? openReadCache(env.REDIS_URL) : null;
  running.set(strapi, { reader, cache });
  watchPool('reads', () => reader.connections());
  const filled = await inTransaction(strapi, ensureMarketplace);
  await inTransaction(strapi, ensureFigures);
  if (filled) strapi.log.info('The tables of the public reads were filled.');
  followEdits(strapi);
  followFiles(strapi);
  subscribe(strapi, cache);
  answerReadsOn(strapi.server.httpServer as Server, reader, cache, warn);
}

/** Purges once more, when all that Redis kept before has gone by itself. */
const PURGE_AGAIN = 'storefront.purge-again';

function subscribe(strapi: Core.Strapi, cache: ReadCache | null): void {
  const env = readEnvironment();
  const jobs = jobsOf(strapi);
  const purge = createPurge({ urls: env.STOREFRONT_INTERNAL_URLS ?? [env.SITE_URL], secret: env.PURGE_SECRET });
  const tagsOf = (payload: unknown) => contentChangedSchema.parse(payload).tags;
  // A storefront that stays away for minutes comes back with an empty cache, and needs no purge.
  const persistence = { attempts: 8, backoffSeconds: 0.2, timeoutSeconds: 10 };
  jobs.on(
    CONTENT_CHANGED,
    'storefront.purge',
    async (payload, { attempt, db }) => {
      // Before the purge, or a page made after it could hold what was read before the edit.
      const failure = await cache?.renew().catch((error: Error) => error);
      // Also when Redis did not hear of it: while it is away, pages are made from PostgreSQL.
      await purge(tagsOf(payload));
      if (failure && attempt < persistence.attempts) throw failure;
      if (failure) await enqueue(db, { task: PURGE_AGAIN, payload, inSeconds: 2 * KEPT_SECONDS });
    },
    persistence,
  );
  jobs.task(PURGE_AGAIN, (payload) => purge(tagsOf(payload)), persistence);
  jobs.repeat(FIGURES.name, FIGURES.cron, (_payload, { db }) => countFigures(db));
  jobs.repeat(CLOCK.name, CLOCK.cron, (_payload, { db }) => turnClock(db));
}

export async function stopMarketplace(strapi: Core.Strapi): Promise<void> {
  const parts = running.get(strapi);
  parts?.cache?.close();
  await parts?.reader.close();
  running.delete(strapi);
}
