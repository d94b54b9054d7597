import type { Feature } from '@sys/platform/services';
import { consent } from './consent/index.ts';
import { measure } from './measure/index.ts';
import { purchases } from './purchases/index.ts';

/** All of the audience, one line a capability. */
export const FEATURES: readonly Feature[] = [consent, purchases, measure];
