import type { Feature } from '@sys/platform/services';
import { consent } from './consent/index.ts';
import { contactFeature } from './contact/index.ts';
import { measure } from './measure/index.ts';
import { newsletter } from './newsletter/index.ts';
import { proof } from './proof/index.ts';
import { purchases } from './purchases/index.ts';
import { reminders } from './reminders/index.ts';

/** All of the audience, one line a capability. */
export const FEATURES: readonly Feature[] = [consent, contactFeature, measure, newsletter, proof, purchases, reminders];
