import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { ArrowsCounterClockwise, Briefcase, PriceTag, ShoppingCart } from '@strapi/icons';
import { READ_ORDERS, SEE_COUPONS, SEE_REFUNDS, SEE_SETTLEMENTS } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'orders', name: 'orders' });
    app.addMenuLink({
      to: 'plugins/orders/desk',
      icon: ShoppingCart,
      intlLabel: { id: 'orders.desk.title', defaultMessage: 'Commandes' },
      permissions: READ_ORDERS,
      position: 16,
      Component: () => import('./pages/OrdersPage.tsx').then(({ OrdersPage }) => ({ default: OrdersPage })),
    });
    app.addMenuLink({
      to: 'plugins/orders/refunds',
      icon: ArrowsCounterClockwise,
      intlLabel: { id: 'orders.refunds.title', defaultMessage: 'Remboursements' },
      permissions: SEE_REFUNDS,
      position: 17,
      Component: () => import('./pages/RefundsPage.tsx').then(({ RefundsPage }) => ({ default: RefundsPage })),
    });
    app.addMenuLink({
      to: 'plugins/orders/coupons',
      icon: PriceTag,
      intlLabel: { id: 'orders.coupons.title', defaultMessage: 'Codes promo' },
      permissions: SEE_COUPONS,
      position: 18,
      Component: () => import('./pages/CouponsPage.tsx').then(({ CouponsPage }) => ({ default: CouponsPage })),
    });
    app.addMenuLink({
      to: 'plugins/orders/settlements',
      icon: Briefcase,
      intlLabel: { id: 'orders.settlements.title', defaultMessage: 'Règlements des marchands' },
      permissions: SEE_SETTLEMENTS,
      position: 20,
      Component: () =>
        import('./pages/SettlementsPage.tsx').then(({ SettlementsPage }) => ({ default: SettlementsPage })),
    });
  },
};
