import { neverWake, wakeWhenSeen } from '~/utils/waking';

/** The parts of a list, by when they wake. Cards are links and pictures: they have nothing to wake for. */
export const DealGrid = neverWake(() => import('./DealGrid.vue'));
export const DealRail = neverWake(() => import('./DealRail.vue'));
export const ListingFilters = wakeWhenSeen(() => import('./ListingFilters.vue'));
