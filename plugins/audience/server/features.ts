import type { Feature } from '@sys/platform/services';
import { proof } from './proof/index.ts';

/** All of the audience, one line a capability. */
export const FEATURES: readonly Feature[] = [proof];
