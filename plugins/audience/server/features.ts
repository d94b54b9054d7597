import type { Feature } from '@sys/platform/services';
import { newsletter } from './newsletter/index.ts';
import { reminders } from './reminders/index.ts';

/** All of the audience, one line a capability. */
export const FEATURES: readonly Feature[] = [newsletter, reminders];
