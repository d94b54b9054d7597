import { type Feature, staffRoute } from '@sys/platform/services';
import { templateCalls } from './controller.ts';

/** Words that posts begin with. */
export const templates: Feature = {
  controllers: { templateCalls },
  staff: [
    staffRoute('GET', '/templates', 'templateCalls.list'),
    staffRoute('POST', '/templates', 'templateCalls.create'),
    staffRoute('PUT', '/templates/:id', 'templateCalls.edit'),
    staffRoute('DELETE', '/templates/:id', 'templateCalls.archive'),
    staffRoute('POST', '/templates/:id/fill', 'templateCalls.fill'),
  ],
};
