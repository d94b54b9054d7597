import { personalRoute, type Feature } from '@sys/platform/services';
import { basketReminders } from './controller.ts';
import { followBaskets } from './remind.ts';

/** For whoever comes: with an account, or a basket’s token. */
export const reminderRoutes = [
  personalRoute('POST', '/reminders/basket', 'basketReminders.ask'),
  personalRoute('POST', '/reminders/basket/open', 'basketReminders.open'),
];

/** Reminders of baskets, for who asked for them. */
export const reminders: Feature = {
  controllers: { basketReminders },
  own: reminderRoutes,
  follow(_strapi, jobs) {
    followBaskets(jobs);
  },
};
