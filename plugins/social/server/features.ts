import type { Feature } from './feature.ts';
import { accounts } from './accounts/index.ts';
import { captions } from './captions/index.ts';
import { deliveries } from './deliveries/index.ts';
import { deals } from './deals/index.ts';
import { media } from './media/index.ts';
import { publications } from './publications/index.ts';
import { posts } from './posts/index.ts';
import { calendar } from './calendar/index.ts';
import { queue } from './queue/index.ts';
import { library } from './library/index.ts';
import { templates } from './templates/index.ts';

/** All of publishing, one line a capability. */
export const FEATURES: readonly Feature[] = [
  accounts,
  captions,
  media,
  publications,
  deliveries,
  posts,
  calendar,
  queue,
  library,
  templates,
  deals,
];
