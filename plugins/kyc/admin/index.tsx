import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { SealCheck } from '@strapi/icons';
import { SEE_CASES } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'kyc', name: 'kyc' });
    app.addMenuLink({
      to: 'plugins/kyc/cases',
      icon: SealCheck,
      intlLabel: { id: 'kyc.cases.title', defaultMessage: 'Vérifications' },
      permissions: SEE_CASES,
      position: 18,
      Component: () => import('./pages/CasesPage.tsx').then(({ CasesPage }) => ({ default: CasesPage })),
    });
  },
};
