import { type Feature, personalRoute } from '@sys/platform/services';
import { statistics as controller } from './controller.ts';

/** What links brought, from counts alone. */
export const statistics: Feature = {
  controllers: { statistics: controller },
  own: [personalRoute('GET', '/affiliate/link/:id/stats', 'statistics.link')],
};
