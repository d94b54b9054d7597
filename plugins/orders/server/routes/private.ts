import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
export const ofOnePerson = async (ctx: Context, next: () => Promise<void>): Promise<void> => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};
