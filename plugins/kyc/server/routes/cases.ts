import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};
const config = { middlewares: [ofOnePerson] };

/** Under /api. Who may call them is granted where the CMS starts; there is only one's own case. */
export const caseRoutes = [
  { method: 'GET', path: '/kyc/case', handler: 'myCase.read', config },
  { method: 'PUT', path: '/kyc/case', handler: 'myCase.save', config },
  { method: 'POST', path: '/kyc/case/submit', handler: 'myCase.submit', config },
  { method: 'POST', path: '/kyc/case/answer', handler: 'myCase.answer', config },
  { method: 'POST', path: '/kyc/case/restart', handler: 'myCase.restart', config },
  { method: 'POST', path: '/kyc/case/change', handler: 'myCase.change', config },
];

// The rights are asked for in the controller: by Strapi's rule a super administrator has all of them.
const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
const deed = (name: string) => ({ method: 'POST', path: `/cases/:id/${name}`, handler: `review.${name}`, config: signedIn }); // prettier-ignore

/** Under /kyc in the admin's own API. */
export const reviewRoutes = [
  { method: 'GET', path: '/cases', handler: 'review.queue', config: signedIn },
  { method: 'GET', path: '/cases/:id', handler: 'review.read', config: signedIn },
  ...['claim', 'release', 'ask', 'approve', 'confirm', 'return', 'reject', 'suspend', 'revoke'].map(deed),
  { method: 'PUT', path: '/cases/:id/verdicts', handler: 'review.judge', config: signedIn },
  { method: 'POST', path: '/cases/:id/notes', handler: 'review.note', config: signedIn },
  { method: 'PUT', path: '/cases/:id/hold', handler: 'review.hold', config: signedIn },
];
