import { personalRoute as route } from '@sys/platform/services';

/** Under /api, for whoever is signed in; whether they have a shop each controller asks. */
export const sellingRoutes = [
  route('GET', '/shop/coupons', 'coupons.list'),
  route('POST', '/shop/coupons', 'coupons.create'),
  route('PUT', '/shop/coupons/:id', 'coupons.change'),
  route('POST', '/shop/coupons/:id/stop', 'coupons.stop'),
  route('GET', '/shop/money', 'money.read'),
  route('GET', '/shop/money/entries', 'money.entries'),
];
