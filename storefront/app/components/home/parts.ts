import { neverWake } from '~/utils/waking';

/** The parts of the home page below its first screen: links and words, which have nothing to wake for. */
export const HomeCategories = neverWake(() => import('./HomeCategories.vue'));
export const HomeTrust = neverWake(() => import('./HomeTrust.vue'));
export const HomeCities = neverWake(() => import('./HomeCities.vue'));
export const HomeVoices = neverWake(() => import('./HomeVoices.vue'));
