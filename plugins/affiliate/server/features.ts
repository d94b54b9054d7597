import type { Feature } from '@sys/platform/services';
import { affiliates } from './affiliates/index.ts';
import { clicks } from './clicks/index.ts';
import { conversions } from './conversions/index.ts';
import { desk } from './desk/index.ts';
import { earnings } from './earnings/index.ts';
import { files } from './exports/index.ts';
import { holds } from './holds/index.ts';
import { hooks } from './hooks/index.ts';
import { links } from './links/index.ts';
import { offers } from './offers/index.ts';
import { partners } from './partners/index.ts';
import { payouts } from './payouts/index.ts';
import { prints } from './prints/index.ts';
import { programmes } from './programmes/index.ts';
import { requests } from './requests/index.ts';
import { reviews } from './reviews/index.ts';
import { sites } from './sites/index.ts';
import { statistics } from './statistics/index.ts';

/** All of the engine, one line a capability. */
export const FEATURES: readonly Feature[] = [
  clicks,
  partners,
  sites,
  hooks,
  conversions,
  holds,
  programmes,
  requests,
  offers,
  links,
  prints,
  statistics,
  payouts,
  earnings,
  affiliates,
  files,
  reviews,
  desk,
];
