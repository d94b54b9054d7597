import { startMailbox } from '../../sandbox/mail/mailbox.ts';
import { startSocial } from '../../sandbox/social/stand-ins.ts';
import { startStripe } from '../../sandbox/stripe/server.ts';
import type { SharedShop } from './shared-shop.ts';
import { startTestShop } from './shop.ts';

/** A shop as the demo is, with its mail box and its stand-ins of Stripe and the networks. */
export async function startWholeShop(): Promise<{ shop: SharedShop; close(): Promise<void> }> {
  const starting = [startMailbox({ smtpPort: 0, httpPort: 0 }), startStripe(), startSocial()] as const;
  const [mailbox, stripe, social] = await Promise.all(starting);
  const outside = () => Promise.all([mailbox.close(), stripe.close(), social.close()]);
  const shop = await startTestShop({ env: { SMTP_URL: mailbox.smtpUrl, ...stripe.env, ...social.env } }).catch(
    async (error: unknown) => {
      await outside();
      throw error;
    },
  );
  const { site, cms, databaseUrl, env } = shop;
  social.tiktok.webhooks.url = `${cms}/api/social/webhooks/tiktok`;
  stripe.events.deliverTo(`${cms}/api/billing/webhooks/stripe`);
  return {
    shop: { site, cms, databaseUrl, env, mails: mailbox.url, stripe: stripe.url, social: social.url },
    async close() {
      await shop.close();
      await outside();
    },
  };
}
