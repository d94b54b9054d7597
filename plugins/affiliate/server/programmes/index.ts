import { type Feature, personalRoute } from '@sys/platform/services';
import { programmes as controller } from './controllers.ts';

const BELOW = '/shop/affiliation/programmes';

/** What merchants offer for their deals. */
export const programmes: Feature = {
  controllers: { programmes: controller },
  own: [
    personalRoute('POST', `${BELOW}/:deal/open`, 'programmes.openProgramme'),
    personalRoute('POST', `${BELOW}/:deal/close`, 'programmes.closeProgramme'),
    personalRoute('GET', `${BELOW}/:deal`, 'programmes.readProgramme'),
    personalRoute('PUT', `${BELOW}/:deal`, 'programmes.writeProgramme'),
    personalRoute('GET', BELOW, 'programmes.listProgrammes'),
  ],
};
