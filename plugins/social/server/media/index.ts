import { type Feature, openRoute, personalRoute } from '@sys/platform/services';
import { media as controller, servedMedia } from './controller.ts';
import { sweepMedia } from './sweep.ts';
import { UPLOAD_TIMEOUT_MS } from './take.ts';

/** Pictures and videos that are published. */
export const media: Feature = {
  controllers: { media: controller, servedMedia },
  own: [
    personalRoute('POST', '/social/media/from-deal', 'media.fromDeal'),
    personalRoute('POST', '/social/media', 'media.upload'),
  ],
  // For networks: whoever has the address may, until it ends.
  open: [openRoute('GET', '/social/media/:place', 'servedMedia.serve')],
  follow(strapi, jobs) {
    const { httpServer } = strapi.server;
    // Node lets a request take five minutes, and a film comes by a slow line.
    httpServer.requestTimeout = Math.max(httpServer.requestTimeout, UPLOAD_TIMEOUT_MS + 60_000);
    sweepMedia(jobs);
  },
};
