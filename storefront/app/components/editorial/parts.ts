import { neverWake, wakeWhenIdle, wakeWhenSeen } from '~/utils/waking';

/** The parts of what is written, by when they wake. */
export const PartView = neverWake(() => import('./PartView.vue'));
export const ArticleVideo = wakeWhenSeen(() => import('./ArticleVideo.vue'));
export const ArticleOutline = wakeWhenIdle(() => import('./ArticleOutline.vue'));
