import { conversions } from './conversions/index.ts';
import type { Feature } from './feature.ts';
import { holds } from './holds/index.ts';
import { clicks } from './clicks/index.ts';

/** All of the engine, one line a capability. */
export const FEATURES: readonly Feature[] = [clicks, conversions, holds];
