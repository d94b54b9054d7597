import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import type { Jobs } from '../jobs/index.ts';
import { CLEANING, cleanNotifications } from './cleaning.ts';
import { deliverPushes } from './push/deliver.ts';
import { createPushSender, pushKeysOf } from './push/sender.ts';

/** Registers what notifications do later: pushes, and the cleaning at night. */
export function followNotifications(strapi: Core.Strapi, jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  const env = readEnvironment();
  const keys = pushKeysOf(env);
  if (!keys) strapi.log.warn('Nothing is pushed to browsers: the VAPID settings are not set.');
  deliverPushes(jobs, keys && createPushSender(keys, env.PUSH_STAND_IN));
  jobs.repeat(CLEANING.name, CLEANING.cron, (_, { db, signal }) => cleanNotifications(db, signal));
}
