import { type Feature, staffRoute } from '@sys/platform/services';
import { analyticsController } from './controller.ts';

/** What the house’s posts came to: figures, good times, and both as files. */
export const analytics: Feature = {
  controllers: { analytics: analyticsController },
  staff: [
    staffRoute('GET', '/analytics', 'analytics.results'),
    staffRoute('GET', '/analytics/best-times', 'analytics.bestTimes'),
    staffRoute('GET', '/analytics/export', 'analytics.export'),
  ],
};
