import { type Feature, staffRoute } from '@sys/platform/services';
import { reviewsController } from './controller.ts';

/** What of the commissions somebody of the staff has to look at, and what makes it so. */
export const reviews: Feature = {
  controllers: { reviews: reviewsController },
  staff: [
    staffRoute('GET', '/reviews', 'reviews.list'),
    staffRoute('POST', '/reviews/:id/decide', 'reviews.decide'),
    staffRoute('GET', '/fraud-rules', 'reviews.rules'),
    staffRoute('PUT', '/fraud-rules', 'reviews.change'),
  ],
};
