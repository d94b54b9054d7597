import type { Feature } from '@sys/platform/services';
import { accounts } from './accounts/index.ts';
import { analytics } from './analytics/index.ts';
import { calendar } from './calendar/index.ts';
import { captions } from './captions/index.ts';
import { deals } from './deals/index.ts';
import { deliveries } from './deliveries/index.ts';
import { experiments } from './experiments/index.ts';
import { library } from './library/index.ts';
import { media } from './media/index.ts';
import { posts } from './posts/index.ts';
import { publications } from './publications/index.ts';
import { queue } from './queue/index.ts';
import { templates } from './templates/index.ts';

/** All of publishing, one line a capability. */
export const FEATURES: readonly Feature[] = [
  accounts,
  analytics,
  calendar,
  captions,
  deals,
  deliveries,
  experiments,
  library,
  media,
  posts,
  publications,
  queue,
  templates,
];
