import { parseSettings } from '@sys/config';
import { z } from 'zod';
import { startStripe } from './server.ts';

/** Runs the stand-in of Stripe until it is told to stop. */
const settings = parseSettings(
  z.object({
    STRIPE_STAND_IN_PORT: z.coerce.number().int().min(1).max(65_535).default(8027).describe('The port of the stand-in of Stripe in the demo.'), // prettier-ignore
    STRIPE_SECRET_KEY: z.string().optional().describe('The key by which Stripe knows us.'),
    STRIPE_WEBHOOK_SECRET: z.string().optional().describe('By which we know Stripe’s events.'),
    STRIPE_STAND_IN_WEBHOOK: z.url().optional().describe('Where the stand-in of Stripe takes its events.'),
  }),
  process.env,
);
const stripe = await startStripe({
  port: settings.STRIPE_STAND_IN_PORT,
  ...(settings.STRIPE_SECRET_KEY !== undefined && { secretKey: settings.STRIPE_SECRET_KEY }),
  ...(settings.STRIPE_WEBHOOK_SECRET !== undefined && { webhookSecret: settings.STRIPE_WEBHOOK_SECRET }),
  ...(settings.STRIPE_STAND_IN_WEBHOOK !== undefined && { webhookUrl: settings.STRIPE_STAND_IN_WEBHOOK }),
});
console.log(`Stand-in of Stripe: ${stripe.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stripe.close().then(() => process.exit(0)));
}
