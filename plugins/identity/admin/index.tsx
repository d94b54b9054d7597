import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Key } from '@strapi/icons';
import { SEE_RECOVERIES } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'identity', name: 'identity' });
    app.addMenuLink({
      to: 'plugins/identity/recoveries',
      icon: Key,
      intlLabel: { id: 'identity.recoveries.title', defaultMessage: 'Seconds facteurs perdus' },
      permissions: SEE_RECOVERIES,
      position: 19,
      Component: () => import('./pages/RecoveriesPage.tsx').then(({ RecoveriesPage }) => ({ default: RecoveriesPage })),
    });
  },
};
