import { type Feature, openRoute, personalRoute as route } from '@sys/platform/services';
import { partnerCalls } from './calls-controller.ts';
import { partners as controller } from './controller.ts';
import { forgetCalls } from './once.ts';

/** Merchants' own shops: their keys, where their servers are told, and what those tell us. */
export const partners: Feature = {
  controllers: { partners: controller, partnerCalls },
  own: [
    route('GET', '/shop/affiliation/keys', 'partners.keys'),
    route('POST', '/shop/affiliation/keys', 'partners.makeKey'),
    route('POST', '/shop/affiliation/keys/:id/revoke', 'partners.revokeKey'),
    route('GET', '/shop/affiliation/hooks', 'partners.hooks'),
    route('POST', '/shop/affiliation/hooks', 'partners.makeHook'),
    route('POST', '/shop/affiliation/hooks/messages/:message/again', 'partners.again'),
    route('POST', '/shop/affiliation/hooks/:id/rotate', 'partners.rotateHook'),
    route('POST', '/shop/affiliation/hooks/:id/remove', 'partners.removeHook'),
    route('GET', '/shop/affiliation/hooks/:id/messages', 'partners.messages'),
  ],
  open: [
    openRoute('GET', '/affiliate/v1/conversions', 'partnerCalls.list'),
    openRoute('POST', '/affiliate/v1/conversions', 'partnerCalls.tell'),
    openRoute('POST', '/affiliate/v1/conversions/:order/refunds', 'partnerCalls.refund'),
  ],
  follow(_, jobs) {
    jobs.repeat('affiliate.calls.keep', '45 3 * * *', async (_, { db }) => forgetCalls(db));
  },
};
