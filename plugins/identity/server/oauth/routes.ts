import type { Context } from 'koa';

/** Tokens, and what belongs to one person, are kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};

const forAll = { auth: false as const, middlewares: [ofOnePerson] };
const config = { middlewares: [ofOnePerson] };

/** Under /api, for whoever comes; the storefront asks them with what its cookies hold. */
export const openOauthRoutes = [
  { method: 'POST', path: '/oauth/start', handler: 'oauth.start', config: forAll },
  { method: 'POST', path: '/oauth/callback', handler: 'oauth.callback', config: forAll },
  { method: 'POST', path: '/oauth/newcomer', handler: 'oauth.newcomer', config: forAll },
  { method: 'POST', path: '/oauth/sign-up', handler: 'oauth.signUp', config: forAll },
];

/** For whoever is signed in, and about them alone. */
export const ownOauthRoutes = [
  { method: 'GET', path: '/oauth/providers', handler: 'own-providers.list', config },
  { method: 'POST', path: '/oauth/link', handler: 'own-providers.link', config },
  { method: 'POST', path: '/oauth/unlink', handler: 'own-providers.unlink', config },
];
