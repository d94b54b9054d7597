import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMailbox, type Mailbox } from '../../../../sandbox/mail/mailbox.ts';
import { sampleMail } from '../../contracts/mail/samples/index.ts';
import { href, markup } from '../../server/mail/html/markup.ts';
import { createMailer, renderMail, type Mailer } from '../../server/mail/index.ts';
import { brand, visibleText } from './support.ts';

const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
let mailbox: Mailbox;
let mailer: Mailer;

beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  mailer = createMailer({ smtpUrl: mailbox.smtpUrl, from: 'ShareYourSales <bonjour@shareyoursales.ma>', brand });
});
afterAll(async () => {
  mailer.close();
  await mailbox.close();
});

it('shows markup as the letters it is made of', () => {
  const contact = {
    ...sampleMail('contact-received', 'fr'),
    name: HOSTILE,
    subject: HOSTILE,
    message: `${HOSTILE}\n${HOSTILE}`,
  };
  const deals = sampleMail('newsletter-weekly', 'ar').deals.map((deal) => ({
    ...deal,
    title: HOSTILE,
    merchant: HOSTILE,
    city: HOSTILE,
  }));
  const mails = [
    renderMail('contact-received', 'fr', contact, brand),
    renderMail('newsletter-weekly', 'ar', { ...sampleMail('newsletter-weekly', 'ar'), deals }, brand),
    renderMail('welcome', 'en', { ...sampleMail('welcome', 'en'), name: HOSTILE }, brand),
  ];
  for (const mail of mails) {
    expect(mail.html).not.toMatch(/<script|<img src=x|'>|"'/);
    expect(visibleText(mail.html)).toContain(HOSTILE);
  }
});

it('escapes what is put into attributes as well', () => {
  expect(markup`<a title="${'" onclick="x'}">${'<b>'}</a>`.text).toBe(
    '<a title="&quot; onclick=&quot;x">&lt;b&gt;</a>',
  );
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https://a.ma/"onclick="x',
  'https://a.ma/ b',
])('refuses the link %s', (startUrl) => {
  expect(() => renderMail('welcome', 'fr', { ...sampleMail('welcome', 'fr'), startUrl }, brand)).toThrow();
});

it('refuses such a link also where no schema stands before', () => {
  expect(() => href('javascript:alert(1)')).toThrow(TypeError);
  expect(href('mailto:support@shareyoursales.ma')).toBe('mailto:support@shareyoursales.ma');
});

it('does not let a subject or a name start a header', async () => {
  const attack = 'Bonjour\r\nBcc: victim@example.ma\r\n\r\n<b>autre corps</b>\u2028x';
  const data = { ...sampleMail('contact-received', 'fr'), subject: attack, name: attack };
  await mailer.send({ to: 'staff@example.ma', kind: 'contact-received', locale: 'fr', data });
  const mail = await mailbox.waitFor(({ recipients }) => recipients.includes('staff@example.ma'), 5000);
  expect(mail.recipients).toEqual(['staff@example.ma']);
  expect(mail.header('Bcc')).toBeUndefined();
  expect(mail.subject).toContain('Bonjour Bcc: victim@example.ma');
});

it.each([
  'a@example.ma\r\nBcc: b@example.ma',
  'a@example.ma, b@example.ma',
  'Name <a@example.ma>',
  'a@example.ma>\r\nRCPT TO:<b@example.ma',
  'nobody',
  '',
])('takes %j for no address', async (to) => {
  const order = { to, kind: 'contact-reply', locale: 'fr', data: sampleMail('contact-reply', 'fr') } as const;
  await expect(mailer.send(order)).rejects.toMatchObject({ name: 'MailFailure', kind: 'permanent' });
  expect(mailbox.messages().some(({ recipients }) => recipients.includes('b@example.ma'))).toBe(false);
});

it('takes no line end from an attachment’s name', async () => {
  const order = {
    to: 'file@example.ma',
    kind: 'contact-reply',
    locale: 'fr',
    data: sampleMail('contact-reply', 'fr'),
  } as const;
  const attachment = {
    filename: 'a.pdf"\r\nX-Evil: yes\r\n',
    contentType: 'application/pdf',
    content: Buffer.from('x'),
  };
  await mailer.send({ ...order, attachments: [attachment] });
  const mail = await mailbox.waitFor(({ recipients }) => recipients.includes('file@example.ma'), 5000);
  expect(mail.raw.toString()).not.toMatch(/^X-Evil/m);
});

it('refuses a sender that is more than a name and an address', () => {
  for (const from of ['x', 'A <a@b.ma>\r\nBcc: c@d.ma', 'A\r\nBcc: c@d.ma <a@b.ma>', 'a@b.ma, c@d.ma']) {
    expect(() => createMailer({ smtpUrl: mailbox.smtpUrl, from, brand })).toThrow(TypeError);
  }
});

it('takes marks of direction out of what people typed', () => {
  const name = 'Sal\u202Ema\u2066 <x>\u0000';
  const { text, html: page } = renderMail('refund', 'fr', { ...sampleMail('refund', 'fr'), name }, brand);
  expect(text).toContain('Bonjour Salma <x>,');
  expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

it('isolates values in Arabic, but never what is copied or clicked', () => {
  const { text } = renderMail('sign-in-code', 'ar', sampleMail('sign-in-code', 'ar'), brand);
  expect(text).toMatch(/^482913$/m);
  expect(text).toContain('\u2066Chrome, Windows\u2069');
  const reset = renderMail('reset-password', 'ar', sampleMail('reset-password', 'ar'), brand);
  expect(reset.text.split('\n')).toContain(sampleMail('reset-password', 'ar').resetUrl);
});

it('cuts a name that would fill the mail', () => {
  const { html: page } = renderMail('welcome', 'fr', { ...sampleMail('welcome', 'fr'), name: 'é'.repeat(5000) }, brand);
  expect(page).toContain(`${'é'.repeat(79)}…`);
  expect(page).not.toContain('é'.repeat(80));
});

it('repeats nothing a stranger typed to an address nobody has confirmed', () => {
  for (const kind of ['verify-address', 'contact-reply', 'newsletter-confirm'] as const) {
    const data = { ...sampleMail(kind, 'fr'), name: 'Gagnez un iPhone', subject: 'Gagnez', message: 'Gagnez' };
    const { html: page, text, subject } = renderMail(kind, 'fr', data, brand);
    expect(page + text + subject).not.toContain('Gagnez');
  }
});
