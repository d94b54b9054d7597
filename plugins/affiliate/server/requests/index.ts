import { type Feature, personalRoute } from '@sys/platform/services';
import { ownRequests } from './own.ts';
import { shopRequests } from './shop.ts';

/** Who may promote which deal: asked by influencers, answered by merchants. */
export const requests: Feature = {
  controllers: { ownRequests, shopRequests },
  own: [
    personalRoute('POST', '/marketplace/products/:id/request-affiliation', 'ownRequests.ask'),
    personalRoute('GET', '/affiliate/requests', 'ownRequests.list'),
    personalRoute('POST', '/affiliate/requests/:id/withdraw', 'ownRequests.withdraw'),
    personalRoute('GET', '/shop/affiliation/requests', 'shopRequests.listForShop'),
    personalRoute('POST', '/shop/affiliation/requests/decide', 'shopRequests.decide'),
  ],
};
