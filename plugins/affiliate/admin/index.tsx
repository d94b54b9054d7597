import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Eye, Link, PaperPlane, Shield } from '@strapi/icons';
import { READ_AFFILIATION, SEE_FRAUD, SEE_PAYOUTS } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'affiliate', name: 'affiliate' });
    app.addMenuLink({
      to: 'plugins/affiliate/programmes',
      icon: Link,
      intlLabel: { id: 'affiliate.programmes.title', defaultMessage: 'Programmes et liens' },
      permissions: READ_AFFILIATION,
      position: 19,
      Component: () =>
        import('./pages/desk/ProgrammesPage.tsx').then(({ ProgrammesPage }) => ({ default: ProgrammesPage })),
    });
    app.addMenuLink({
      to: 'plugins/affiliate/payouts',
      icon: PaperPlane,
      intlLabel: { id: 'affiliate.payouts.title', defaultMessage: 'Versements' },
      permissions: SEE_PAYOUTS,
      position: 20,
      Component: () => import('./payouts/PayoutsPage.tsx').then(({ PayoutsPage }) => ({ default: PayoutsPage })),
    });
    app.addMenuLink({
      to: 'plugins/affiliate/reviews',
      icon: Eye,
      intlLabel: { id: 'affiliate.reviews.title', defaultMessage: 'Commissions à examiner' },
      permissions: SEE_FRAUD,
      position: 21,
      Component: () => import('./pages/fraud/ReviewsPage.tsx').then(({ ReviewsPage }) => ({ default: ReviewsPage })),
    });
    app.addMenuLink({
      to: 'plugins/affiliate/fraud-rules',
      icon: Shield,
      intlLabel: { id: 'affiliate.rules.title', defaultMessage: 'Règles anti-fraude' },
      permissions: SEE_FRAUD,
      position: 22,
      Component: () => import('./pages/fraud/RulesPage.tsx').then(({ RulesPage }) => ({ default: RulesPage })),
    });
  },
};
