import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { ChartCircle } from '@strapi/icons';
import { READ_MEASURE } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'audience', name: 'audience' });
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
