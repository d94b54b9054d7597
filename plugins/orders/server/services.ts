import { actionsOf } from '@sys/platform/services';
import { dealRoutes } from './deals/routes.ts';
import { ownReviewRoutes, reviewRoutes } from './reviews/routes.ts';
import { openRoutes, ownRoutes } from './routes.ts';
import { sellingRoutes } from './routes/selling.ts';
import { shopRoutes } from './routes/shop.ts';
import { teamRoutes } from './team/routes.ts';
import { voucherRoutes } from './routes/vouchers.ts';

export { sendFile } from './file-answer.ts';
export { issueVouchers, type Issue } from './vouchers/issue.ts';
export { owingAmong } from './money/owing.ts';
export { joinOrders, type OrderNeighbours } from './neighbours.ts';
export { ensureDemoShop } from './demo.ts';
export { shopFor, type Shop } from './shop/owner.ts';
export { openShop } from './deals/open.ts';
export { orderOfReference, referenceOf } from './orders/checkout.ts';
export { hasOrderedWith, isNewTo, ordersOfBuyer, peopleOfShop } from './sales/buyer.ts';
export { categoriesOf } from './sales/categories.ts';
export { lockSale, readSale, type Sale, type SoldLine } from './sales/read.ts';
export { findDeal, listDeals, type DealRow } from './deals/rows.ts';
export { makeCoupon } from './coupons/write.ts';
export { openBasket } from './basket/open.ts';
export { readOffers } from './basket/offers.ts';
export { takeOverBasket } from './basket/take-over.ts';
export { shopperOf } from './shopper.ts';
export { orderNamed } from './orders/named.ts';

/** What whoever comes may do: with an account, a basket’s token or an order’s key. */
export const shoppingActions = [openRoutes, voucherRoutes, reviewRoutes].flatMap((routes) =>
  actionsOf('orders', routes),
);
/** What belongs to whoever is signed in. */
export const orderActions = [ownRoutes, ownReviewRoutes, shopRoutes, teamRoutes, dealRoutes, sellingRoutes].flatMap(
  (routes) => actionsOf('orders', routes),
);
