import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Locale } from '@sys/config';
import type { MailData, MailKind } from '../../contracts/mail/index.ts';
import { messageIdOf, readAddress, readSender } from './address.ts';
import type { Brand } from './brand.ts';
import { failureOf } from './failure.ts';
import { renderMail, type RenderedMail } from './render.ts';

export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
  /** Shown inside the mail instead of beside it, where the data names this `cid`. */
  cid?: string;
}

export interface MailOrder<Kind extends MailKind> {
  /** One address, without a name: a name is typed by strangers. */
  to: string;
  kind: Kind;
  locale: Locale;
  data: MailData<Kind>;
  attachments?: MailAttachment[];
  /** The idempotency key of this mail; sending again with it gives the same Message-ID. */
  messageId?: string;
}

export interface Mailer {
  /** Resolves once the server has taken the mail. Throws a `MailFailure`, or a `ZodError` for wrong data. */
  send<Kind extends MailKind>(order: MailOrder<Kind>): Promise<void>;
  /** Connects and signs in without sending. Throws a `MailFailure`. */
  verify(): Promise<void>;
  close(): void;
}

export interface MailerSettings {
  /** `smtp://` (with STARTTLS where offered) or `smtps://`. */
  smtpUrl: string;
  /** `Name <address>` or an address. */
  from: string;
  brand: Brand;
  /** How long a silent server is waited for, and three times that for a whole mail. */
  patienceMs?: number;
}

export function createMailer({ smtpUrl, from, brand, patienceMs = 20_000 }: MailerSettings): Mailer {
  const sender = readSender(from);
  const transport = createTransport({
    ...serverOf(smtpUrl),
    pool: true,
    maxConnections: 3,
    // A mail whose connection broke may have arrived: whether it goes again is for the job to decide.
    maxRequeues: 0,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // The pool reports what breaks between mails; nobody waits for it, and the next mail opens anew.
  transport.on('error', () => undefined);

  return {
    async send({ to, kind, locale, data, attachments = [], messageId }) {
      const recipient = readAddress(to);
      const mail = renderMail(kind, locale, data, brand);
      const missing = mail.cids.find((cid) => !attachments.some((attachment) => attachment.cid === cid));
      if (missing !== undefined)
        throw new TypeError(`The mail "${kind}" needs an attachment with the cid "${missing}".`);
      try {
        await transport.sendMail({
          from: sender,
          to: { name: '', address: recipient },
          replyTo: { name: '', address: mail.replyTo ?? brand.supportEmail },
          subject: oneLine(mail.subject),
          html: mail.html,
          text: mail.text,
          messageId: messageId === undefined ? undefined : messageIdOf(messageId, sender.address),
          headers: headersOf(mail),
          attachments: attachments.map(({ filename, contentType, content, cid }) => ({
            filename: oneLine(filename),
            contentType,
            content,
            cid,
            contentDisposition: cid === undefined ? 'attachment' : 'inline',
          })),
          signal: AbortSignal.timeout(3 * patienceMs),
        });
      } catch (error) {
        throw failureOf(error);
      }
    },
    async verify() {
      try {
        await transport.verify();
      } catch (error) {
        throw failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Never a password over an open line: whoever gives one must be offered TLS, except on this machine. */
function serverOf(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const here = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return { host, port: Number(url.port) || (secure ? 465 : 587), secure, auth, requireTLS: Boolean(auth) && !here };
}

/** Headers that keep machines from answering, and let people leave what they subscribed to in one click. */
function headersOf({ unsubscribeUrl, answersAPerson }: RenderedMail): Record<string, string> {
  return {
    'Auto-Submitted': answersAPerson ? 'auto-replied' : 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(unsubscribeUrl !== undefined && {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    }),
  };
}

// eslint-disable-next-line no-control-regex
const oneLine = (text: string) => text.replace(/[\u0000-\u001F\u007F\u0085\u2028\u2029]+/g, ' ').trim();
