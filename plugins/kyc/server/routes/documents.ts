import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};
const config = { middlewares: [ofOnePerson] };

/** Under /api. Who may call them is granted where the CMS starts; whose they are each controller asks. */
export const documentRoutes = [
  { method: 'GET', path: '/kyc/documents', handler: 'documents.list', config },
  { method: 'POST', path: '/kyc/documents', handler: 'documents.upload', config },
  { method: 'GET', path: '/kyc/documents/:id', handler: 'documents.content', config },
  { method: 'DELETE', path: '/kyc/documents/:id', handler: 'documents.remove', config },
];

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Under /kyc in the admin's own API. The right is asked for in the controller: a super administrator has it not. */
export const documentViewRoutes = [
  { method: 'POST', path: '/documents/:id/view', handler: 'documentViews.issue', config: signedIn },
  { method: 'GET', path: '/documents/view/:token', handler: 'documentViews.show', config: signedIn },
];
