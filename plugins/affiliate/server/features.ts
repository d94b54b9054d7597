import type { Feature } from './feature.ts';
import { affiliates } from './affiliates/index.ts';
import { clicks } from './clicks/index.ts';
import { earnings } from './earnings/index.ts';
import { reviews } from './reviews/index.ts';

/** All of the engine, one line a capability. */
export const FEATURES: readonly Feature[] = [clicks, earnings, affiliates, reviews];
