import { type Feature, personalRoute, staffRoute } from '@sys/platform/services';
import { captions as controller } from './controller.ts';
import { captionWords, houseCaptionWords } from './improve.ts';

/** What is written under posts. */
export const captions: Feature = {
  controllers: { captions: controller, captionWords, houseCaptionWords },
  own: [
    personalRoute('GET', '/social/captions', 'captions.propose'),
    personalRoute('GET', '/social/text-service', 'captionWords.available'),
    personalRoute('POST', '/social/captions/improve', 'captionWords.improve'),
  ],
  staff: [
    staffRoute('GET', '/text-service', 'houseCaptionWords.available'),
    staffRoute('POST', '/captions/improve', 'houseCaptionWords.improve'),
  ],
};
