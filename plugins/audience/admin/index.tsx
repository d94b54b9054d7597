import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Cast } from '@strapi/icons';
import { READ_NEWSLETTER } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'audience', name: 'audience' });
    app.addMenuLink({
      to: 'plugins/audience/newsletter',
      icon: Cast,
      intlLabel: { id: 'audience.newsletter.title', defaultMessage: 'Lettre' },
      permissions: READ_NEWSLETTER,
      position: 25,
      Component: () => import('./newsletter/Newsletter.tsx').then(({ Newsletter }) => ({ default: Newsletter })),
    });
  },
};
