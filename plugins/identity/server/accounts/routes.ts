import type { Context } from 'koa';

/** What belongs to one person, or tells what came of a link, is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};

const forAll = { auth: false, middlewares: [ofOnePerson] };
const config = { middlewares: [ofOnePerson] };

/** Under /api, for whoever comes. */
export const openAccountRoutes = [
  { method: 'POST', path: '/accounts/register', handler: 'accounts.register', config: forAll },
  { method: 'POST', path: '/accounts/verify', handler: 'accounts.verify', config: forAll },
  { method: 'POST', path: '/accounts/verify/resend', handler: 'accounts.resend', config: forAll },
  { method: 'POST', path: '/accounts/password/forgot', handler: 'accounts.forgot', config: forAll },
  { method: 'POST', path: '/accounts/password/reset', handler: 'accounts.reset', config: forAll },
  { method: 'POST', path: '/accounts/email/confirm', handler: 'accounts.confirmEmail', config: forAll },
];

/** For whoever is signed in, and about them alone. */
export const ownAccountRoutes = [
  { method: 'GET', path: '/accounts/me', handler: 'account.read', config },
  { method: 'PUT', path: '/accounts/me', handler: 'account.change', config },
  { method: 'PUT', path: '/accounts/picture', handler: 'account.putPicture', config },
  { method: 'DELETE', path: '/accounts/picture', handler: 'account.deletePicture', config },
  { method: 'POST', path: '/accounts/password', handler: 'account.changePassword', config },
  { method: 'POST', path: '/accounts/email', handler: 'account.changeEmail', config },
  { method: 'GET', path: '/accounts/export', handler: 'account.export', config },
  { method: 'POST', path: '/accounts/deletion', handler: 'account.delete', config },
];
