import type { TestProject } from 'vitest/node';
import { startMailbox } from '../../sandbox/mail/mailbox.ts';
import { startTestShop } from './shop.ts';

/** Vitest calls it once, before the first file that shares the shop; what it returns ends the shop. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  const shop = await startTestShop({ env: { SMTP_URL: mailbox.smtpUrl } }).catch(async (error: unknown) => {
    await mailbox.close();
    throw error;
  });
  const { site, cms, databaseUrl, env } = shop;
  project.provide('shop', { site, cms, databaseUrl, env, mails: mailbox.url });
  return async () => {
    await shop.close();
    await mailbox.close();
  };
}
