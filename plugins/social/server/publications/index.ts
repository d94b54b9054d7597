import { type Feature, personalRoute } from '@sys/platform/services';
import { publications as controller } from './controller.ts';
import { previews } from './preview.ts';
import { keepZones } from './zones.ts';

/** What people publish: to one account or several, at once or at a time. */
export const publications: Feature = {
  controllers: { publications: controller, previews },
  own: [
    personalRoute('POST', '/social/preview', 'previews.show'),
    personalRoute('POST', '/social/publish', 'publications.publish'),
    personalRoute('POST', '/social/publish-all', 'publications.publishAll'),
    personalRoute('POST', '/affiliate/link/:id/publish', 'publications.publishLink'),
    personalRoute('GET', '/social/publications', 'publications.list'),
    personalRoute('GET', '/affiliate/publications', 'publications.ofLinks'),
    personalRoute('GET', '/social/publications/:id/stats', 'publications.stats'),
    personalRoute('GET', '/social/publications/:id', 'publications.show'),
    personalRoute('PUT', '/social/publications/:id/schedule', 'publications.schedule'),
    personalRoute('DELETE', '/social/publications/:id', 'publications.cancel'),
    personalRoute('POST', '/social/deliveries/:id/retry', 'publications.retry'),
    personalRoute('POST', '/social/deliveries/:id/attest', 'publications.attest'),
  ],
  follow: (_, jobs) => keepZones(jobs),
};
