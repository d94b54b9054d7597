import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { ensureMarketplace } from '@sys/database/marketplace';
import { startClock, turnClock } from './clock.ts';
import { followFiles } from './files.ts';
import { answerReadsOn } from './http.ts';
import { openReader, type Reader } from './pool.ts';
import { followEdits, querierOf } from './projection.ts';
import { createPurger, type Purger } from './purge.ts';

interface Running {
  reader: Reader;
  purger: Purger;
  stopClock: () => void;
}
const running = new WeakMap<Core.Strapi, Running>();

/** Starts the public reads: fills their tables if need be, follows edits, answers requests. */
export async function startMarketplace(strapi: Core.Strapi): Promise<void> {
  const env = readEnvironment();
  const warn = (error: unknown) =>
    strapi.log.warn(`Public reads: ${error instanceof Error ? error.message : String(error)}`);
  const reader = openReader(env.DATABASE_URL, Math.max(2, Math.ceil(env.DATABASE_POOL / 2)), warn);
  const purger = createPurger({ url: env.SITE_URL, secret: env.PURGE_SECRET, warn: (text) => strapi.log.warn(text) });
  const filled = await strapi.db.transaction(async ({ trx }) => ensureMarketplace(await querierOf(trx)));
  if (filled) strapi.log.info('The tables of the public reads were filled.');
  followEdits(strapi, purger);
  followFiles(strapi, purger);
  const turn = async () => {
    await strapi.db.transaction(async ({ trx }) => turnClock(await querierOf(trx), purger));
  };
  running.set(strapi, { reader, purger, stopClock: startClock(turn, warn) });
  answerReadsOn(strapi.server.httpServer as Server, reader, warn);
}

export async function stopMarketplace(strapi: Core.Strapi): Promise<void> {
  const parts = running.get(strapi);
  running.delete(strapi);
  parts?.stopClock();
  await parts?.purger.close();
  await parts?.reader.close();
}
