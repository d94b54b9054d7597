import { wakeWhenIdle } from '~/utils/waking';

/** On one page alone; what is asked over a page is made in the browser (start.ts). */
export const ConsentChoices = wakeWhenIdle(() => import('./ConsentChoices.vue'));
