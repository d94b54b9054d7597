import { environmentSchema, parseSettings } from '@sys/config';
import { startMailbox } from './mail/mailbox.ts';

/** Runs the stand-ins of the outside until it is told to stop. */
const settings = parseSettings(
  environmentSchema.pick({ MAILBOX_HOST: true, MAILBOX_SMTP_PORT: true, MAILBOX_PORT: true }),
  process.env,
);
const mailbox = await startMailbox({
  smtpPort: settings.MAILBOX_SMTP_PORT,
  httpPort: settings.MAILBOX_PORT,
  host: settings.MAILBOX_HOST,
});
console.log(`Mail box: ${mailbox.url} (takes mail at ${mailbox.smtpUrl})`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void mailbox.close().then(() => process.exit(0)));
}
