import { personalRoute as route } from '@sys/platform/services';

/** Under /api, for whoever bought: with an account or an order’s key. */
export const reviewRoutes = [
  route('GET', '/orders/:number/reviews', 'reviews.list'),
  route('POST', '/orders/:number/reviews', 'reviews.write'),
  route('PUT', '/orders/:number/reviews/:id', 'reviews.change'),
  route('DELETE', '/orders/:number/reviews/:id', 'reviews.remove'),
  route('POST', '/orders/:number/pictures', 'pictures.bringForReview'),
];

/** For whoever is signed in. */
export const ownReviewRoutes = [
  route('GET', '/reviews/mine', 'reviews.mine'),
  route('GET', '/shop/reviews', 'shopReviews.list'),
  route('PUT', '/shop/reviews/:id/reply', 'shopReviews.reply'),
  route('DELETE', '/shop/reviews/:id/reply', 'shopReviews.unreply'),
  route('POST', '/shop/reviews/:id/report', 'shopReviews.report'),
];
