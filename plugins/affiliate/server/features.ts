import type { Feature } from './feature.ts';
import { clicks } from './clicks/index.ts';
import { links } from './links/index.ts';
import { prints } from './prints/index.ts';
import { statistics } from './statistics/index.ts';

/** All of the engine, one line a capability. */
export const FEATURES: readonly Feature[] = [clicks, links, prints, statistics];
