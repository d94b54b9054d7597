import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Cast, ChartCircle, Mail } from '@strapi/icons';
import { READ_MEASURE, READ_MESSAGES, READ_NEWSLETTER } from './permissions.ts';

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
    app.addMenuLink({
      to: 'plugins/audience/newsletter',
      icon: Cast,
      intlLabel: { id: 'audience.newsletter.title', defaultMessage: 'Lettre' },
      permissions: READ_NEWSLETTER,
      position: 25,
      Component: () => import('./newsletter/Newsletter.tsx').then(({ Newsletter }) => ({ default: Newsletter })),
    });
    app.addMenuLink({
      to: 'plugins/audience/measure',
      icon: ChartCircle,
      intlLabel: { id: 'audience.measure.title', defaultMessage: 'Mesure' },
      permissions: READ_MEASURE,
      position: 27,
      Component: () => import('./pages/MeasurePage.tsx').then(({ MeasurePage }) => ({ default: MeasurePage })),
    });
  },
};
