import type { Core } from '@strapi/strapi';
import { registerPersonalData } from '@sys/identity/services';
import { jobsOf } from '@sys/platform/services';
import { basket } from './basket/controller.ts';
import { sweepBaskets } from './basket/sweep.ts';
import { coupons, staffCoupons } from './coupons/controllers.ts';
import { desk } from './desk/controller.ts';
import { orders } from './orders/controller.ts';
import { deals } from './deals/controller.ts';
import { followDeals, freeEndedPlaces } from './deals/follow.ts';
import { pictures } from './deals/pictures/controller.ts';
import { sweepPictures } from './deals/pictures/sweep.ts';
import { dealRoutes } from './deals/routes.ts';
import { money } from './money/controller.ts';
import { endOrders } from './orders/end.ts';
import { overview } from './overview/controller.ts';
import { takePayments } from './payments/follow.ts';
import { ordersOfPeople } from './personal-data.ts';
import { PERMISSIONS } from './permissions.ts';
import { receipts } from './receipts/controller.ts';
import { withdrawals } from './refunds/buyer.ts';
import { sendRefunds } from './refunds/send.ts';
import { refunds } from './refunds/staff.ts';
import { openRoutes, ownRoutes } from './routes.ts';
import { sellingRoutes } from './routes/selling.ts';
import { shopRoutes } from './routes/shop.ts';
import { staffRoutes } from './routes/staff.ts';
import { voucherRoutes } from './routes/vouchers.ts';
import { shop } from './shop/controller.ts';
import { shopExports } from './shop/export/controller.ts';
import { redemptions } from './shop/redeem.ts';
import { team } from './team/controller.ts';
import { teamRoutes } from './team/routes.ts';
import { keepTeamsUp } from './team/upkeep.ts';
import { showStock } from './stock/shown.ts';
import { sendVouchers } from './vouchers/send.ts';
import { vouchers } from './vouchers/show.ts';
import { keepVouchersUp } from './vouchers/upkeep.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerPersonalData(strapi, ordersOfPeople);
    followDeals(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
    const jobs = jobsOf(strapi);
    sweepBaskets(jobs);
    showStock(jobs);
    endOrders(jobs);
    takePayments(strapi, jobs);
    sendVouchers(jobs);
    keepVouchersUp(jobs);
    sendRefunds(strapi, jobs);
    keepTeamsUp(jobs);
    freeEndedPlaces(jobs);
    sweepPictures(strapi, jobs);
  },
  controllers: {
    basket,
    coupons,
    deals,
    desk,
    money,
    orders,
    overview,
    pictures,
    receipts,
    redemptions,
    refunds,
    shop,
    shopExports,
    staffCoupons,
    team,
    vouchers,
    withdrawals,
  },
  routes: {
    admin: { type: 'admin', routes: staffRoutes },
    'content-api': {
      type: 'content-api',
      prefix: '',
      routes: [
        ...ownRoutes,
        ...voucherRoutes,
        ...shopRoutes,
        ...teamRoutes,
        ...dealRoutes,
        ...sellingRoutes,
        ...openRoutes,
      ],
    },
  },
};
