import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Earth } from '@strapi/icons';
import { SEE_SOCIAL } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'social', name: 'social' });
    app.addMenuLink({
      to: 'plugins/social',
      icon: Earth,
      intlLabel: { id: 'social.title', defaultMessage: 'Réseaux sociaux' },
      permissions: SEE_SOCIAL,
      position: 23,
      Component: () => import('./Social.tsx').then(({ Social }) => ({ default: Social })),
    });
  },
};
