import type { Feature } from './feature.ts';
import { clicks } from './clicks/index.ts';
import { payouts } from './payouts/index.ts';

/** All of the engine, one line a capability. */
export const FEATURES: readonly Feature[] = [clicks, payouts];
