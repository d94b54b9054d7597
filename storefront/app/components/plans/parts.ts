import { neverWake } from '~/utils/waking';

/** What the price list says below its cards: words, which have nothing to wake for. */
export const PlanTable = neverWake(() => import('./PlanTable.vue'));
export const PlanTrial = neverWake(() => import('./PlanTrial.vue'));
export const PlanFaq = neverWake(() => import('./PlanFaq.vue'));
