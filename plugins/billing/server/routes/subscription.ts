import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};
const config = { middlewares: [ofOnePerson] };
const deed = (name: string) => ({ method: 'POST', path: `/billing/${name}`, handler: `subscription.${name}`, config });

/** Under /api, for merchants who are signed in; there is only one's own subscription. */
export const subscriptionRoutes = [
  { method: 'GET', path: '/billing/subscription', handler: 'subscription.read', config },
  ...['checkout', 'preview', 'change', 'cancel', 'resume', 'portal'].map(deed),
];

/** For everybody. */
export const planRoutes = [
  { method: 'GET', path: '/billing/plans', handler: 'subscription.plans', config: { auth: false } },
];
