import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** Milliseconds that the database has to answer. */
const PATIENCE = 1_000;

const leaving = new WeakSet<Core.Strapi>();

/** From now on this process says it is not ready, so that nobody sends it new requests. */
export function markLeaving(strapi: Core.Strapi): void {
  leaving.add(strapi);
}

/**
 * `/livez`: the process answers. `/readyz`: it can also work, and is not about to end. Neither says
 * more than that: both can be asked by anybody who reaches the port.
 */
export function answerHealth(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    if (ctx.path === '/livez') return say(ctx, true);
    if (ctx.path === '/readyz') return say(ctx, !leaving.has(strapi) && (await databaseAnswers(strapi)));
    return next();
  });
}

function say(ctx: Context, good: boolean): void {
  ctx.status = good ? 200 : 503;
  ctx.set('cache-control', 'no-store');
  ctx.body = good ? 'ok' : 'unavailable';
}

async function databaseAnswers(strapi: Core.Strapi): Promise<boolean> {
  const asked = strapi.db.connection.raw('SELECT 1').then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, PATIENCE, false)));
  return Promise.race([asked, tired]).finally(() => clearTimeout(timer));
}
