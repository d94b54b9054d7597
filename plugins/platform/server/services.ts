import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { createJobs, type Jobs } from './jobs/index.ts';
import { followNotifications } from './notifications/index.ts';
import { deliverSms } from './sms.ts';
import { deliverMail } from './post.ts';
import { watchTrail } from './watch-trail.ts';
import { countJob, knexPool, startMetrics, stopMetrics, watchPool } from './telemetry/metrics.ts';
import { logOf, reportsOf } from './telemetry/program.ts';
import type { JobEnd } from './jobs/types.ts';

export { guardRequests } from './door/guard.ts';
export { enter, gather, record, type AuditEntry } from './audit/index.ts';
export { whoAsks } from './audit/who.ts';
export { visitorAddress } from './door/visitors.ts';
export { openRoute, staffRoute, type Feature, type OpenRoute, type StaffRoute } from './feature.ts';
export { csvLine } from '../domain/exports/csv-line.ts';
export { formatDate, formatMoney, formatNumber, formatShare } from './mail/format.ts';
export { deviceLabel } from '../domain/notifications/device-label.ts';
export { drain } from './health/drain.ts';
export { partsOf, readBytes, takeTurns, type BodyRefusal } from './http/body.ts';
export { putInFront, type FrontHandler } from './http/front.ts';
export { personalRoute, type PersonalRoute } from './http/personal-route.ts';
export { answering, Refusal } from './http/refusal.ts';
export { PermanentError, enqueue, publish, type JobContext, type Jobs } from './jobs/index.ts';

export { notify, type NewNotification } from './notifications/notify.ts';
export { personIfAny, personOf } from './notifications/person.ts';
export { createOutbound } from './outbound/index.ts';
export { parseRequest } from './parse-request.ts';
export { actionsOf, letEverybodyIn, letPeopleIn, platformActions } from './people.ts';
export { queueMail, readBrand } from './post.ts';
export { followMails, type MailOutcome } from './mail/followers.ts';
export { renderMail } from './mail/index.ts';
export { post, type NewPosting } from './ledger/post.ts';
export { canSms, queueSms } from './sms.ts';
export { impatientRedis } from './redis.ts';
export { pgPool, watchPool, type PoolFigures } from './telemetry/metrics.ts';
export { logOf, reportsOf } from './telemetry/program.ts';
export { observeRequests } from './telemetry/requests.ts';
export { strapiLogger } from './telemetry/strapi-log.ts';
export { toJson } from './to-json.ts';
export { inTransaction, querierOf } from './transaction.ts';

const running = new WeakMap<Core.Strapi, { jobs: Jobs; closeMail: () => void }>();

/** The jobs of this CMS. Handlers are registered until it has booted; then `startJobs` begins. */
export function jobsOf(strapi: Core.Strapi): Jobs {
  const known = running.get(strapi);
  if (known) return known.jobs;
  const { DATABASE_URL, REDIS_URL } = readEnvironment();
  const jobs = createJobs({ databaseUrl: DATABASE_URL, redisUrl: REDIS_URL, log: strapi.log, onEnd: tellOfJob });
  running.set(strapi, { jobs, closeMail: deliverMail(strapi, jobs) });
  watchTrail(strapi, jobs);
  followNotifications(strapi, jobs);
  deliverSms(jobs);
  return jobs;
}

/** Begins to work, unless this process only answers requests. */
export async function startJobs(strapi: Core.Strapi): Promise<void> {
  if (readEnvironment().ROLE !== 'web') await jobsOf(strapi).start();
}

export async function stopJobs(strapi: Core.Strapi): Promise<void> {
  const parts = running.get(strapi);
  await parts?.jobs.stop();
  parts?.closeMail();
  running.delete(strapi);
}

/** Serves the figures of this process, when a port for them is set. */
export async function startFigures(strapi: Core.Strapi): Promise<void> {
  const jobs = jobsOf(strapi);
  watchPool('strapi', knexPool(strapi));
  watchPool('jobs', () => jobs.connections());
  await startMetrics(() => jobs.queue());
}

export const stopFigures = stopMetrics;

function tellOfJob(end: JobEnd): void {
  countJob(end);
  const { outcome, seconds, error } = end;
  // What failed has been told of already, with the reason.
  if (outcome === 'done') logOf().event('job', { outcome, ms: Math.round(seconds * 10_000) / 10 });
  if (outcome === 'dead') reportsOf().send(error, { outcome });
}
