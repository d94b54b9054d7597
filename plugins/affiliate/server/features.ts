import type { Feature } from './feature.ts';
import { affiliates } from './affiliates/index.ts';
import { clicks } from './clicks/index.ts';
import { desk } from './desk/index.ts';
import { earnings } from './earnings/index.ts';
import { offers } from './offers/index.ts';
import { programmes } from './programmes/index.ts';
import { requests } from './requests/index.ts';
import { reviews } from './reviews/index.ts';

/** All of the engine, one line a capability. */
export const FEATURES: readonly Feature[] = [clicks, programmes, requests, offers, earnings, affiliates, reviews, desk];
