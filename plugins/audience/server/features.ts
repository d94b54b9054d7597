import type { Feature } from '@sys/platform/services';
import { contactFeature } from './contact/index.ts';
import { newsletter } from './newsletter/index.ts';
import { proof } from './proof/index.ts';
import { reminders } from './reminders/index.ts';

/** All of the audience, one line a capability. */
export const FEATURES: readonly Feature[] = [contactFeature, newsletter, proof, reminders];
