import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { PaperPlane } from '@strapi/icons';
import { SEE_PAYOUTS } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'affiliate', name: 'affiliate' });
    app.addMenuLink({
      to: 'plugins/affiliate/payouts',
      icon: PaperPlane,
      intlLabel: { id: 'affiliate.payouts.title', defaultMessage: 'Versements' },
      permissions: SEE_PAYOUTS,
      position: 20,
      Component: () => import('./payouts/PayoutsPage.tsx').then(({ PayoutsPage }) => ({ default: PayoutsPage })),
    });
  },
};
