import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { SITE } from '@sys/config/site';
import type { Querier } from '@sys/database/marketplace';
import type { MailKind } from '../contracts/mail/index.ts';
import { queuedMailSchema, type QueuedMail } from '../contracts/mail/order.ts';
import { enqueue, PermanentError, type JobContext, type Jobs } from './jobs/index.ts';
import { mails } from './telemetry/metrics.ts';
import { followerOf, outcomeOf } from './mail/followers.ts';
import { createMailer, MailFailure, type Brand, type Mailer, type MailOrder } from './mail/index.ts';

const TASK = 'mail.send';
const ATTEMPTS = 10;

/**
 * Plans a mail in the caller's transaction: it leaves when that commits. A `key` makes it one, however
 * often the caller tries. It may hold a code, or a link that opens an account: its job is a secret one. Throws a `ZodError` when the data is not what the kind of mail needs.
 */
export async function queueMail<Kind extends MailKind>(
  db: Querier,
  mail: QueuedMail<Kind>,
  options: { key?: string; trace?: string } = {},
): Promise<void> {
  await enqueue(db, { task: TASK, payload: queuedMailSchema.parse(mail), secret: true, ...options });
}

/**
 * Registers the worker that sends the mails. Without SMTP_URL there is none, and they wait for a process
 * that has it. Returns what closes the connections.
 */
export function deliverMail(strapi: Core.Strapi, jobs: Pick<Jobs, 'task'>): () => void {
  const { SMTP_URL, MAIL_FROM } = readEnvironment();
  if (!SMTP_URL) {
    strapi.log.warn('No mail leaves: SMTP_URL is not set.');
    return () => undefined;
  }
  let mailer: Mailer | undefined;
  let known = '';
  const mailerOf = (brand: Brand): Mailer => {
    if (!mailer || known !== brand.supportEmail) {
      mailer?.close();
      mailer = createMailer({ smtpUrl: SMTP_URL, from: MAIL_FROM, brand });
      known = brand.supportEmail;
    }
    return mailer;
  };
  jobs.task(TASK, async (payload, job) => sendOne(strapi, mailerOf(await readBrand(job.db)), payload, job), {
    attempts: ATTEMPTS,
    backoffSeconds: 15,
    concurrency: 3,
    timeoutSeconds: 90,
  });
  return () => mailer?.close();
}

async function sendOne(
  strapi: Core.Strapi,
  mailer: Mailer,
  payload: unknown,
  { id, db, attempt }: JobContext,
): Promise<void> {
  const { attachments, follow, ...mail } = queuedMailSchema.parse(payload);
  const files = attachments?.map((file) => ({ ...file, content: Buffer.from(file.content, 'base64') }));
  // The schema has checked the data against its kind, which TypeScript cannot see.
  const order = { ...mail, attachments: files, messageId: `mail-${id}` } as MailOrder<MailKind>;
  const follower = follow && followerOf(strapi, follow.by);
  if (follower && !(await follower.mayLeave(follow.ref))) return;
  try {
    await mailer.send(order);
  } catch (error) {
    mails.inc({ kind: order.kind, outcome: 'failed' });
    const permanent = error instanceof MailFailure && error.kind === 'permanent';
    if (follower) {
      // Told, it is no dead job that somebody has to look at.
      if (permanent || attempt >= ATTEMPTS) return follower.came(db, follow.ref, outcomeOf(error));
      await follower.stays(follow.ref);
    }
    if (permanent) throw new PermanentError(error.message);
    throw error;
  }
  mails.inc({ kind: order.kind, outcome: 'sent' });
  await follower?.came(db, follow!.ref, { kind: 'sent' });
}

/** Who the mails come from, with the address that the editors wrote in the settings of the site. */
export async function readBrand(db: Querier): Promise<Brand> {
  const { rows } = await db.query<{ email: string }>('SELECT email FROM site_settings WHERE email IS NOT NULL LIMIT 1');
  return {
    name: SITE.name,
    siteUrl: readEnvironment().SITE_URL,
    supportEmail: rows[0]?.email ?? SITE.supportEmail,
  };
}
