import { type Feature, staffRoute } from '@sys/platform/services';
import { calendars } from './controller.ts';

/** The editorial calendar of the house. */
export const calendar: Feature = {
  controllers: { calendars },
  staff: [staffRoute('GET', '/calendar', 'calendars.show')],
};
