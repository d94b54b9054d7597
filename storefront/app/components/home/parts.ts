import type { HomeSection } from '@sys/cms/contracts';
import type { Component } from 'vue';
import { neverWake } from '~/utils/waking';

/** The home page is links and words, which have nothing to wake for: its switches and folds are the browser’s own. */
export const HomeHero = neverWake(() => import('./HomeHero.vue'));

/** What draws each kind of section; each is given its section and nothing else. */
export const HOME_SECTIONS: Record<HomeSection['kind'], Component> = {
  categories: neverWake(() => import('./HomeCategories.vue')),
  'deals-of-day': neverWake(() => import('./HomeDealsOfDay.vue')),
  featured: neverWake(() => import('./HomeFeatured.vue')),
  cities: neverWake(() => import('./HomeCities.vue')),
  advantages: neverWake(() => import('./HomeAdvantages.vue')),
  'how-it-works': neverWake(() => import('./HomeSteps.vue')),
  features: neverWake(() => import('./HomeFeatures.vue')),
  testimonials: neverWake(() => import('./HomeVoices.vue')),
  plans: neverWake(() => import('./HomePlans.vue')),
  faq: neverWake(() => import('./HomeFaq.vue')),
  trust: neverWake(() => import('./HomeTrust.vue')),
  'final-call': neverWake(() => import('./HomeCall.vue')),
};
