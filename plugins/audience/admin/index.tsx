import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Mail } from '@strapi/icons';
import { READ_MESSAGES } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'audience', name: 'audience' });
    app.addMenuLink({
      to: 'plugins/audience/messages',
      icon: Mail,
      intlLabel: { id: 'audience.messages.title', defaultMessage: 'Messages' },
      permissions: READ_MESSAGES,
      position: 24,
      Component: () => import('./contact/MessagesPage.tsx').then(({ MessagesPage }) => ({ default: MessagesPage })),
    });
  },
};
