import type { Feature } from '@sys/platform/services';

/** All of the audience, one line a capability. */
export const FEATURES: readonly Feature[] = [];
