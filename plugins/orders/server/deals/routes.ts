import { personalRoute as route } from '@sys/platform/services';

/** Under /api, for whoever is signed in; whether they have a shop each controller asks. The more exact paths first. */
export const dealRoutes = [
  route('GET', '/shop/deals/choices', 'deals.choices'),
  route('GET', '/shop/deals', 'deals.list'),
  route('POST', '/shop/deals', 'deals.create'),
  route('GET', '/shop/deals/:id', 'deals.read'),
  route('PUT', '/shop/deals/:id', 'deals.change'),
  route('POST', '/shop/deals/:id/duplicate', 'deals.duplicate'),
  route('POST', '/shop/deals/:id/:move', 'deals.move'),
  route('GET', '/shop/overview', 'overview.read'),
  route('POST', '/shop/pictures', 'pictures.bring'),
];
