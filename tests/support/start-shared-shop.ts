import type { TestProject } from 'vitest/node';
import { startMailbox } from '../../sandbox/mail/mailbox.ts';
import { startStripe } from '../../sandbox/stripe/server.ts';
import { startTestShop } from './shop.ts';

/** Vitest calls it once, before the first file that shares the shop; what it returns ends the shop. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [mailbox, stripe] = await Promise.all([startMailbox({ smtpPort: 0, httpPort: 0 }), startStripe()]);
  const outside = () => Promise.all([mailbox.close(), stripe.close()]);
  const shop = await startTestShop({ env: { SMTP_URL: mailbox.smtpUrl, ...stripe.env } }).catch(
    async (error: unknown) => {
      await outside();
      throw error;
    },
  );
  const { site, cms, databaseUrl, env } = shop;
  stripe.events.deliverTo(`${cms}/api/billing/webhooks/stripe`);
  project.provide('shop', { site, cms, databaseUrl, env, mails: mailbox.url, stripe: stripe.url });
  return async () => {
    await shop.close();
    await outside();
  };
}
