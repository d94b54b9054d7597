import { LOCALE_FACTS, LOCALES } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailbox, type Mailbox } from '../../../../sandbox/mail/mailbox.ts';
import type { ReceivedMail } from '../../../../sandbox/mail/store.ts';
import { MAIL_KINDS, type MailKind } from '../../contracts/mail/index.ts';
import { sampleMail } from '../../contracts/mail/samples/index.ts';
import { createMailer, renderMail, type Mailer } from '../../server/mail/index.ts';
import { brand, linksOf, QR, visibleText, wordsOf } from './support.ts';

let mailbox: Mailbox;
let mailer: Mailer;
const every = LOCALES.flatMap((locale) =>
  MAIL_KINDS.map((kind) => ({ locale, kind, to: `${kind}.${locale}@example.ma` })),
);
const received = (to: string) => mailbox.waitFor((mail) => mail.recipients.includes(to), 10_000);

beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  mailer = createMailer({ smtpUrl: mailbox.smtpUrl, from: 'ShareYourSales <bonjour@shareyoursales.ma>', brand });
  await Promise.all(
    every.map(({ locale, kind, to }) =>
      mailer.send({ to, kind, locale, data: sampleMail(kind, locale), attachments: kind === 'voucher' ? [QR] : [] }),
    ),
  );
});
afterAll(async () => {
  mailer.close();
  await mailbox.close();
});

describe.each(every)('$kind in $locale', ({ kind, locale, to }) => {
  let mail: ReceivedMail;
  beforeAll(async () => {
    mail = await received(to);
  });

  it('arrives with subject, language and direction', () => {
    const rendered = renderMail(kind, locale, sampleMail(kind, locale), brand);
    expect(mail.subject).toBe(rendered.subject);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    const { tag, dir } = LOCALE_FACTS[locale];
    expect(mail.html).toContain(`<html lang="${tag}" dir="${dir}"`);
    expect(mail.from).toContain('bonjour@shareyoursales.ma');
  });

  it('says the same in plain text', () => {
    const inText = wordsOf(mail.text);
    const missing = [...wordsOf(visibleText(mail.html))].filter((word) => !inText.has(word));
    // The foot of the text gives the whole address.
    expect(missing).toEqual(['shareyoursales.ma']);
    for (const link of linksOf(mail.html)) expect(mail.text).toContain(link.replace(/^mailto:/, ''));
  });

  it('has no gaps', () => {
    for (const text of [mail.subject, visibleText(mail.html), mail.text]) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{|=>|Invalid/);
    }
    expect(mail.html).not.toMatch(/<[^>]*\sclass="[^"]*"[^>]*\sclass=/);
    expect(mail.html).not.toMatch(/<[^>]*\sstyle="[^"]*"[^>]*\sstyle=/);
  });

  it('is light enough not to be cut', () => {
    expect(Buffer.byteLength(mail.html)).toBeLessThan(40_000);
    expect(mail.raw.length).toBeLessThan(100_000);
  });

  it('tells machines not to answer', () => {
    expect(mail.header('Auto-Submitted')).toBe(kind === 'contact-reply' ? 'auto-replied' : 'auto-generated');
    const subscribed = kind === 'newsletter-weekly' || kind === 'basket-reminder';
    expect(mail.header('List-Unsubscribe-Post')).toBe(subscribed ? 'List-Unsubscribe=One-Click' : undefined);
    expect(mail.header('List-Unsubscribe') !== undefined).toBe(subscribed);
  });
});

it('speaks each language in full', async () => {
  for (const kind of MAIL_KINDS) {
    const [french, arabic, english] = LOCALES.map((locale) => sentences(kind, locale));
    expect(english!.filter((sentence) => french!.includes(sentence))).toEqual([]);
    // What is not Arabic in an Arabic mail is a name, a code or an address.
    expect(arabic!.filter((sentence) => !/\p{Script=Arabic}/u.test(sentence) && / \p{L}+ /u.test(sentence))).toEqual(
      [],
    );
  }
});

/** The longer lines of a mail: what is not a name, a code or an amount. */
function sentences(kind: MailKind, locale: (typeof LOCALES)[number]): string[] {
  const { text } = renderMail(kind, locale, sampleMail(kind, locale), brand);
  return text.split('\n').filter((row) => row.length > 40 && !row.includes('http') && !row.includes('==='));
}

it('shows the QR code that was attached, inside the mail', async () => {
  const mail = await received('voucher.fr@example.ma');
  expect(mail.html).toContain(`<img src="data:image/png;base64,${QR.content.toString('base64')}"`);
  expect(mail.attachments).toMatchObject([{ cid: 'voucher-qr', contentType: 'image/png', content: QR.content }]);
});

it('does not send a voucher without its QR code', async () => {
  const order = { to: 'x@example.ma', kind: 'voucher', locale: 'fr', data: sampleMail('voucher', 'fr') } as const;
  await expect(mailer.send(order)).rejects.toThrow('voucher-qr');
});

it('keeps codes and links out of subject and preview', async () => {
  for (const { kind, locale, to } of every) {
    const data: object = sampleMail(kind, locale);
    const secrets = Object.entries(data).flatMap(([name, value]) =>
      name === 'code' || name.endsWith('Url') ? [String(value)] : [],
    );
    const mail = await received(to);
    const preview = /<div style="display:none.*?<\/div>/s.exec(mail.html)![0];
    for (const secret of secrets) {
      expect(mail.subject).not.toContain(secret);
      expect(preview).not.toContain(secret);
    }
  }
});

it('lets the staff answer the visitor, and everybody answer the staff', async () => {
  expect((await received('contact-received.fr@example.ma')).header('Reply-To')).toBe('salma@example.ma');
  expect((await received('contact-reply.fr@example.ma')).header('Reply-To')).toBe('support@shareyoursales.ma');
});

it('gives the same Message-ID to the same key, and does not show the key', async () => {
  const order = { kind: 'contact-reply', locale: 'fr', data: sampleMail('contact-reply', 'fr') } as const;
  await mailer.send({ ...order, to: 'first@example.ma', messageId: 'contact:318' });
  await mailer.send({ ...order, to: 'again@example.ma', messageId: 'contact:318' });
  await mailer.send({ ...order, to: 'other@example.ma', messageId: 'contact:319' });
  const [first, again, other] = await Promise.all(
    ['first', 'again', 'other'].map((name) => received(`${name}@example.ma`)),
  );
  expect(first!.header('Message-ID')).toMatch(/^<[0-9a-f]{40}@shareyoursales\.ma>$/);
  expect(again!.header('Message-ID')).toBe(first!.header('Message-ID'));
  expect(other!.header('Message-ID')).not.toBe(first!.header('Message-ID'));
});
