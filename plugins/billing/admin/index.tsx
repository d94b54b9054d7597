import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { PriceTag } from '@strapi/icons';
import { READ_BILLING } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'billing', name: 'billing' });
    app.addMenuLink({
      to: 'plugins/billing/subscriptions',
      icon: PriceTag,
      intlLabel: { id: 'billing.subscriptions.title', defaultMessage: 'Abonnements' },
      permissions: READ_BILLING,
      position: 19,
      Component: () => import('./pages/SubscriptionsPage.tsx').then(({ SubscriptionsPage }) => ({ default: SubscriptionsPage })), // prettier-ignore
    });
  },
};
