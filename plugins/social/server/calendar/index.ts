import { staffRoute, type Feature } from '../feature.ts';
import { calendars } from './controller.ts';

/** The editorial calendar of the house. */
export const calendar: Feature = {
  controllers: { calendars },
  staff: [staffRoute('GET', '/calendar', 'calendars.show')],
};
