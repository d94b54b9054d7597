// The rights are asked for in the controllers: by Strapi's rule a super administrator has all of them.
const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Under /orders in the admin's own API. */
export const staffRoutes = [
  { method: 'GET', path: '/desk', handler: 'desk.list', config: signedIn },
  { method: 'GET', path: '/desk/:number', handler: 'desk.read', config: signedIn },
  { method: 'POST', path: '/desk/:number/clear', handler: 'desk.clear', config: signedIn },
  { method: 'POST', path: '/desk/:number/:move', handler: 'desk.move', config: signedIn },
  { method: 'GET', path: '/disputes', handler: 'desk.disputes', config: signedIn },
  { method: 'GET', path: '/refunds', handler: 'refunds.list', config: signedIn },
  { method: 'POST', path: '/refunds', handler: 'refunds.ask', config: signedIn },
  { method: 'POST', path: '/refunds/:id/agree', handler: 'refunds.agree', config: signedIn },
  { method: 'POST', path: '/refunds/:id/decline', handler: 'refunds.decline', config: signedIn },
  { method: 'POST', path: '/refunds/:id/retry', handler: 'refunds.retry', config: signedIn },
  { method: 'POST', path: '/refunds/:id/given', handler: 'refunds.given', config: signedIn },
  { method: 'GET', path: '/settlements', handler: 'settlements.list', config: signedIn },
  { method: 'POST', path: '/settlements', handler: 'settlements.record', config: signedIn },
  { method: 'GET', path: '/settlements/shops', handler: 'settlements.shops', config: signedIn },
  { method: 'POST', path: '/settlements/:id/confirm', handler: 'settlements.confirm', config: signedIn },
  { method: 'POST', path: '/settlements/:id/cancel', handler: 'settlements.cancel', config: signedIn },
  { method: 'GET', path: '/coupons', handler: 'staffCoupons.list', config: signedIn },
  { method: 'POST', path: '/coupons', handler: 'staffCoupons.create', config: signedIn },
  { method: 'PUT', path: '/coupons/:id', handler: 'staffCoupons.change', config: signedIn },
  { method: 'POST', path: '/coupons/:id/stop', handler: 'staffCoupons.stop', config: signedIn },
];
