import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
async function ofOnePerson(ctx: Context, next: () => Promise<void>): Promise<void> {
  ctx.set('cache-control', 'private, no-store');
  await next();
}

export interface PersonalRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handler: string;
  config: { middlewares: (typeof ofOnePerson)[] };
}

/**
 * A route of the content API whose answers belong to one person. Each has a configuration of its own: Strapi writes into
 * it whom it lets in, and one that is shared lets in whom its first route does.
 */
export const personalRoute = (method: PersonalRoute['method'], path: string, handler: string): PersonalRoute => ({
  method,
  path,
  handler,
  config: { middlewares: [ofOnePerson] },
});
