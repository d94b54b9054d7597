import { neverWake, wakeWhenIdle, wakeWhenSeen } from '~/utils/waking';

/** The parts of a deal's page, by when they wake. */
export const DealGallery = wakeWhenIdle(() => import('./DealGallery.vue'));
export const DealHeader = wakeWhenIdle(() => import('./DealHeader.vue'));
export const DealOffer = wakeWhenIdle(() => import('./DealOffer.vue'));
export const DealTabs = wakeWhenIdle(() => import('./DealTabs.vue'));
export const DealBar = wakeWhenIdle(() => import('./DealBar.vue'));
export const DealMap = wakeWhenSeen(() => import('./DealMap.vue'));
export const DealReviews = wakeWhenSeen(() => import('./DealReviews.vue'));
export const DealOverview = neverWake(() => import('./DealOverview.vue'));
export const DealConditions = neverWake(() => import('./DealConditions.vue'));
export const DealFaq = neverWake(() => import('./DealFaq.vue'));
export const DealMerchant = neverWake(() => import('./DealMerchant.vue'));
