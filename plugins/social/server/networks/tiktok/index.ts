import { nextOfTikTok } from '../../../domain/networks/tiktok/plan.ts';
import type { NetworkClient } from '../network.ts';
import { measure } from './posts.ts';
import { reconcile } from './reconcile.ts';
import { optionsOf, remoteOf } from './remote.ts';
import { run } from './steps.ts';

/** TikTok. Videos are sent, so that what begins them publishes nothing; photos it fetches itself. */
export const tiktok: NetworkClient = {
  next: (work) =>
    nextOfTikTok({
      format: work.format,
      options: optionsOf(work),
      bytes: work.media[0]?.bytes ?? 0,
      remote: remoteOf(work),
    }),
  run,
  reconcile,
  // Its API takes nothing down.
  remove: async () => 'by-hand',
  measure,
};
