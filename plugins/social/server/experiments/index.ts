import { type Feature, staffRoute } from '@sys/platform/services';
import { experimentsController } from './controller.ts';

/** Tests of one wording against another. */
export const experiments: Feature = {
  controllers: { experiments: experimentsController },
  staff: [
    staffRoute('GET', '/experiments', 'experiments.list'),
    staffRoute('POST', '/experiments', 'experiments.create'),
    staffRoute('GET', '/experiments/:id', 'experiments.show'),
    staffRoute('POST', '/experiments/:id/end', 'experiments.end'),
    staffRoute('DELETE', '/experiments/:id', 'experiments.remove'),
  ],
};
