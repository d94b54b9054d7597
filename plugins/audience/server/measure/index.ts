import { staffRoute, type Feature } from '@sys/platform/services';
import { measure as controller } from './controller.ts';

/** The page of the panel that says what is measured. */
export const measure: Feature = {
  controllers: { measure: controller },
  staff: [staffRoute('GET', '/measure', 'measure.read')],
};
