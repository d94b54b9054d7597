import { startMailbox } from '../../sandbox/mail/mailbox.ts';
import { startStripe } from '../../sandbox/stripe/server.ts';
import type { SharedShop } from './shared-shop.ts';
import { startTestShop } from './shop.ts';

/** A shop as the demo is, with its mail box and its stand-in of Stripe. */
export async function startWholeShop(): Promise<{ shop: SharedShop; close(): Promise<void> }> {
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
  return {
    shop: { site, cms, databaseUrl, env, mails: mailbox.url, stripe: stripe.url },
    async close() {
      await shop.close();
      await outside();
    },
  };
}
