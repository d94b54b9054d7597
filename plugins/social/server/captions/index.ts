import { personalRoute } from '@sys/platform/services';
import type { Feature } from '../feature.ts';
import { captions as controller } from './controller.ts';

/** What is written under posts. */
export const captions: Feature = {
  controllers: { captions: controller },
  own: [personalRoute('GET', '/social/captions', 'captions.propose')],
};
