import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { ensureMarketplace } from '@sys/database/marketplace';
import { inTransaction, jobsOf, watchPool } from '@sys/platform/services';
import { noteError } from '@sys/platform/telemetry';
import { CONTENT_CHANGED, contentChangedSchema } from './changes.ts';
import { CLOCK, turnClock } from './clock.ts';
import { followFiles } from './files.ts';
import { answerReadsOn } from './http.ts';
import { openReader, type Reader } from './pool.ts';
import { followEdits } from './projection.ts';
import { createPurge } from './purge.ts';

const running = new WeakMap<Core.Strapi, Reader>();

/** Starts the public reads: fills their tables if need be, follows edits, answers requests. */
export async function startMarketplace(strapi: Core.Strapi): Promise<void> {
  const env = readEnvironment();
  const warn = (error: unknown) => {
    noteError(error);
    strapi.log.warn(`Public reads: ${error instanceof Error ? error.message : String(error)}`);
  };
  const reader = openReader(env.DATABASE_URL, Math.max(2, Math.ceil(env.DATABASE_POOL / 2)), warn);
  running.set(strapi, reader);
  watchPool('reads', () => reader.connections());
  const filled = await inTransaction(strapi, ensureMarketplace);
  if (filled) strapi.log.info('The tables of the public reads were filled.');
  followEdits(strapi);
  followFiles(strapi);
  subscribe(strapi);
  answerReadsOn(strapi.server.httpServer as Server, reader, warn);
}

function subscribe(strapi: Core.Strapi): void {
  const env = readEnvironment();
  const jobs = jobsOf(strapi);
  const purge = createPurge({ urls: env.STOREFRONT_INTERNAL_URLS ?? [env.SITE_URL], secret: env.PURGE_SECRET });
  // A storefront that stays away for minutes comes back with an empty cache, and needs no purge.
  jobs.on(CONTENT_CHANGED, 'storefront.purge', (payload) => purge(contentChangedSchema.parse(payload).tags), {
    attempts: 8,
    backoffSeconds: 0.2,
    timeoutSeconds: 10,
  });
  jobs.repeat(CLOCK.name, CLOCK.cron, (_payload, { db }) => turnClock(db));
}

export async function stopMarketplace(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.close();
  running.delete(strapi);
}
