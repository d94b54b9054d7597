import { personalRoute } from '@sys/platform/services';
import { openRoute, type Feature } from '../feature.ts';
import { media as controller, servedMedia } from './controller.ts';
import { sweepMedia } from './sweep.ts';

/** Pictures and videos that are published. */
export const media: Feature = {
  controllers: { media: controller, servedMedia },
  own: [
    personalRoute('POST', '/social/media/from-deal', 'media.fromDeal'),
    personalRoute('POST', '/social/media', 'media.upload'),
  ],
  // For networks: whoever has the address may, until it ends.
  open: [openRoute('GET', '/social/media/:place', 'servedMedia.serve')],
  follow: (_, jobs) => sweepMedia(jobs),
};
