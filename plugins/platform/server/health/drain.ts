import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { markLeaving } from './health.ts';

const LOOK_AGAIN_MS = 100;

export interface DrainOptions {
  /** Seconds between saying "not ready" and closing the door: the time a balancer takes to hear of it. */
  notice: number;
  /** Seconds that running requests have to end. */
  patience?: number;
}

/**
 * Lets the CMS go without a request lost: says it is leaving, takes no new connection, and waits for what
 * it is answering. Strapi's own `destroy` cuts every connection at once, so this comes before it.
 */
export async function drain(strapi: Core.Strapi, { notice, patience = 15 }: DrainOptions): Promise<void> {
  const server = strapi.server.httpServer as Server;
  markLeaving(strapi);
  await new Promise((resolve) => setTimeout(resolve, notice * 1000));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy when the door closed is idle after its answer, and would be kept.
  const sweep = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS);
  const tired = new Promise<void>((resolve) => setTimeout(resolve, patience * 1000).unref());
  await Promise.race([closed, tired]);
  clearInterval(sweep);
}
