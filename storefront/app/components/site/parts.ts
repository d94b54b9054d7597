import { kept } from '~/utils/kept';
import { neverWake, wakeWhenIdle, wakeWhenSeen } from '~/utils/waking';

/** The parts that stand on every page, by when they wake. */
export const SiteHeader = wakeWhenIdle(() => import('./SiteHeader.vue'));
// On a phone the one is never seen, and the other seldom.
export const SiteNav = wakeWhenSeen(() => import('./SiteNav.vue'));
export const SiteMenu = wakeWhenSeen(() => import('./SiteMenu.vue').then((module) => kept(module.default)));
export const SiteFooter = neverWake(() => import('./SiteFooter.vue').then((module) => kept(module.default)));
