import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { checkTrail } from './audit/index.ts';
import type { Jobs } from './jobs/index.ts';
import { queueMail, readBrand } from './post.ts';

/** Its name as a job, by which an administrator asks for it out of turn. */
export const AUDIT_CHECK = 'platform.audit.check';

/**
 * Checks the audit trail every night. The head goes to the log, where who administers the database has no
 * say; a chain that does not hold goes there as an error, and by mail to the address of the shop.
 */
export function watchTrail(strapi: Core.Strapi, jobs: Pick<Jobs, 'repeat'>): void {
  const check: Parameters<Jobs['repeat']>[2] = async (_payload, { db, id }) => {
    const { head, broken, at } = await checkTrail(db);
    const noted = `${head.seq}:${head.hash}`;
    if (!broken) {
      strapi.log.info(`The audit trail holds. Its head: ${noted}`);
      return;
    }
    const { row, reason } = broken;
    strapi.log.error(`THE AUDIT TRAIL IS BROKEN at row ${row} (${reason}). Its head: ${noted}`);
    const journalUrl = `${readEnvironment().CMS_URL}/admin/plugins/platform/audit`;
    const { supportEmail } = await readBrand(db);
    await queueMail(
      db,
      { to: supportEmail, kind: 'audit-broken', locale: 'fr', data: { row, reason, at, journalUrl } },
      { key: `${AUDIT_CHECK}:${id}` },
    );
  };
  jobs.repeat(AUDIT_CHECK, '40 4 * * *', check, { timeoutSeconds: 3600, attempts: 3 });
}
