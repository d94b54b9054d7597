import { type Feature, staffRoute } from '@sys/platform/services';
import { libraries, libraryFiles } from './controller.ts';

/** Pictures and videos of the house. */
export const library: Feature = {
  controllers: { libraries, libraryFiles },
  staff: [
    staffRoute('GET', '/media', 'libraries.list'),
    staffRoute('POST', '/media', 'libraryFiles.upload'),
    staffRoute('POST', '/media/from-deal', 'libraryFiles.fromDeal'),
    staffRoute('PUT', '/media/:id', 'libraries.edit'),
    staffRoute('DELETE', '/media/:id', 'libraries.archive'),
  ],
};
