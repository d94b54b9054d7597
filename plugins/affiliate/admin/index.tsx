import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Shield, Eye } from '@strapi/icons';
import { SEE_FRAUD } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'affiliate', name: 'affiliate' });
    app.addMenuLink({
      to: 'plugins/affiliate/reviews',
      icon: Eye,
      intlLabel: { id: 'affiliate.reviews.title', defaultMessage: 'Commissions à examiner' },
      permissions: SEE_FRAUD,
      position: 20,
      Component: () => import('./pages/fraud/ReviewsPage.tsx').then(({ ReviewsPage }) => ({ default: ReviewsPage })),
    });
    app.addMenuLink({
      to: 'plugins/affiliate/fraud-rules',
      icon: Shield,
      intlLabel: { id: 'affiliate.rules.title', defaultMessage: 'Règles anti-fraude' },
      permissions: SEE_FRAUD,
      position: 21,
      Component: () => import('./pages/fraud/RulesPage.tsx').then(({ RulesPage }) => ({ default: RulesPage })),
    });
  },
};
