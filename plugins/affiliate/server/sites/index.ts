import { type Feature, personalRoute as route } from '@sys/platform/services';
import { sites as controller } from './controller.ts';

/** Merchants’ own shops as places that links lead to. */
export const sites: Feature = {
  controllers: { sites: controller },
  own: [
    route('GET', '/shop/affiliation/sites', 'sites.list'),
    route('POST', '/shop/affiliation/sites', 'sites.claim'),
    route('POST', '/shop/affiliation/sites/:id/verify', 'sites.verify'),
    route('POST', '/shop/affiliation/sites/:id/remove', 'sites.remove'),
    route('GET', '/shop/affiliation/landings', 'sites.landings'),
    route('PUT', '/shop/affiliation/landings/:deal', 'sites.setLanding'),
  ],
};
