import { SITE } from '@sys/config';
import { sampleMail } from '../../plugins/platform/contracts/mail/samples/index.ts';
import { createMailer, MailFailure } from '../../plugins/platform/server/mail/index.ts';
import { MAILBOX_PORTS } from '../lib/environment.ts';
import { isTaken } from '@sys/database';
import { fail, messageOf, ok, skip, warn, type Check, type Finding } from './finding.ts';

const PATIENCE = 5_000;

/** Connects, speaks TLS where it must, signs in; sends a mail when asked to. */
export const checkMail: Check = async ({ settings, production, mailTo }) => {
  const { SMTP_URL, MAIL_FROM, SITE_URL } = settings;
  const smtpUrl = SMTP_URL ?? (production ? undefined : await mailbox());
  if (!smtpUrl) return [nowhere(production, mailTo)];
  if (!MAIL_FROM) return [];
  let mailer;
  try {
    const brand = { name: SITE.name, siteUrl: SITE_URL ?? '', supportEmail: SITE.supportEmail };
    mailer = createMailer({ smtpUrl, from: MAIL_FROM, brand, patienceMs: PATIENCE });
  } catch (error) {
    return [fail('mail sender', messageOf(error), 'give MAIL_FROM as Name <address>')];
  }
  const { host, protocol, username } = new URL(smtpUrl);
  const signedIn = username ? ', signed in' : ', without signing in';
  try {
    await mailer.verify();
    const findings = [ok('mail server', `${host} answers${protocol === 'smtps:' ? ' over TLS' : ''}${signedIn}`)];
    if (!mailTo) return findings;
    await mailer.send({ to: mailTo, kind: 'sign-in-code', locale: 'fr', data: sampleMail('sign-in-code', 'fr') });
    return [...findings, ok('test mail', `taken by ${host} for ${mailTo}: look whether it arrives, and not as spam`)];
  } catch (error) {
    return [refused(host, error)];
  } finally {
    mailer.close();
  }
};

async function mailbox(): Promise<string | undefined> {
  return (await isTaken(MAILBOX_PORTS.smtp)) ? `smtp://127.0.0.1:${MAILBOX_PORTS.smtp}` : undefined;
}

function nowhere(production: boolean, mailTo: string | undefined): Finding {
  if (mailTo) return fail('mail server', 'there is none to send a test mail by', 'set SMTP_URL, or start the demo');
  if (!production) return skip('mail server', 'the mail box of the demo does not run');
  return warn(
    'mail server',
    'SMTP_URL is not set: no mail leaves, not even one to reset a password',
    'set SMTP_URL=smtps://user:password@host:465',
  );
}

function refused(host: string, error: unknown): Finding {
  const message = `${host}: ${messageOf(error)}`;
  const reply = error instanceof MailFailure ? error.reply : undefined;
  if (reply !== undefined && [530, 534, 535, 538].includes(reply))
    return fail(
      'mail server',
      message,
      'correct the user and the password in SMTP_URL (special characters as %40 and the like)',
    );
  if (reply !== undefined)
    return fail('mail server', message, 'ask the mail provider whether this account may send as MAIL_FROM');
  return fail(
    'mail server',
    message,
    'compare host, port and scheme of SMTP_URL with the provider’s: smtps:// for port 465, smtp:// for 587; is the port open in the firewall?',
  );
}
