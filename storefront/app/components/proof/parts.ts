import { wakeWhenIdle } from '~/utils/waking';

/** What really happens here: asked for and shown once the browser has nothing better to do. */
export const SocialProof = wakeWhenIdle(() => import('./SocialProof.vue'));
