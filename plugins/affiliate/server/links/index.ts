import { type Feature, personalRoute } from '@sys/platform/services';
import { links as controller } from './controller.ts';

/** The links of influencers, with the codes that they give away. */
export const links: Feature = {
  controllers: { links: controller },
  own: [
    personalRoute('POST', '/affiliate/generate-link', 'links.create'),
    personalRoute('GET', '/affiliate/my-links', 'links.list'),
    personalRoute('GET', '/affiliate/promotable', 'links.promotable'),
    personalRoute('POST', '/affiliate/links/:id/disable', 'links.disable'),
    personalRoute('POST', '/affiliate/links/:id/enable', 'links.enable'),
    personalRoute('POST', '/affiliate/links/:id/coupon', 'links.coupon'),
  ],
};
