import { personalRoute as route } from '@sys/platform/services';
import type { Feature } from '../feature.ts';
import { partners as controller } from './controller.ts';
import { forgetCalls } from './once.ts';

/** Merchants' own shops: their keys, where their servers are told, and what those tell us. */
export const partners: Feature = {
  controllers: { partners: controller },
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
  follow(_, jobs) {
    jobs.repeat('affiliate.calls.keep', '45 3 * * *', async (_, { db }) => forgetCalls(db));
  },
};
