import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};

const config = { middlewares: [ofOnePerson] };

/** Under /api. Who may call them is granted in `people.ts`; whose they are each controller asks. */
export const contentApiRoutes = [
  { method: 'GET', path: '/notifications', handler: 'notifications.list', config },
  { method: 'GET', path: '/notifications/unread', handler: 'notifications.unread', config },
  { method: 'POST', path: '/notifications/read', handler: 'notifications.read', config },
  { method: 'GET', path: '/notifications/preferences', handler: 'notifications.preferences', config },
  { method: 'PUT', path: '/notifications/preferences', handler: 'notifications.choose', config },
  { method: 'GET', path: '/notifications/push', handler: 'push.list', config },
  { method: 'POST', path: '/notifications/push', handler: 'push.subscribe', config },
  { method: 'DELETE', path: '/notifications/push/:id', handler: 'push.forget', config },
];
