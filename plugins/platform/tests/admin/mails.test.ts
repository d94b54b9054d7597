import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMailbox, type Mailbox } from '../../../../sandbox/mail/mailbox.ts';
import { staffApi } from '../../../../cms/tests/editors/support.ts';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';
import { MAIL_KINDS, mailPreviewResponseSchema } from '../../contracts/index.ts';

describe('the mails in the admin panel', () => {
  let mailbox: Mailbox;
  let cms: TestCms;
  let admin: Awaited<ReturnType<typeof staffApi>>;
  beforeAll(async () => {
    mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
    cms = await startTestCms({ env: { ROLE: 'all', SMTP_URL: mailbox.smtpUrl } });
    admin = await staffApi(cms, 'strapi-super-admin');
  });
  afterAll(async () => {
    await cms?.close();
    await mailbox?.close();
    delete process.env.SMTP_URL;
  });

  it.each(MAIL_KINDS)('%s is shown in every language', async (kind) => {
    const subjects = new Set<string>();
    for (const [locale, direction] of [
      ['fr', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      const { body } = await admin('GET', `/platform/mails?kind=${kind}&locale=${locale}`);
      const { data } = mailPreviewResponseSchema.parse(body);
      expect(data.html).toMatch(new RegExp(`<html[^>]*lang="${locale}`));
      expect(data.html).toContain(`dir="${direction}"`);
      expect(data.html).not.toContain('cid:');
      subjects.add(data.subject);
    }
    expect(subjects.size).toBe(3);
  });

  it('is tried on the person who asks, and leaves nothing of it behind', async () => {
    expect((await admin('POST', '/platform/mails/test', { kind: 'sign-in-code', locale: 'ar' })).status).toBe(202);
    const mail = await mailbox.waitFor(({ recipients }) => recipients.includes('admin@demo.shareyoursales.ma'), 10_000);
    const preview = await admin('GET', '/platform/mails?kind=sign-in-code&locale=ar');
    expect(mail.subject).toBe(mailPreviewResponseSchema.parse(preview.body).data.subject);
    await vi.waitFor(async () => {
      const { rows } = await withClient(cms, (client) =>
        client.query("SELECT state, payload::text FROM platform_jobs WHERE handler = 'mail.send'"),
      );
      expect(rows).toEqual([{ state: 'done', payload: '{}' }]);
    }, 30_000);
  });

  it('brings its pictures along', async () => {
    await admin('POST', '/platform/mails/test', { kind: 'voucher', locale: 'fr' });
    const mail = await mailbox.waitFor(({ html }) => /bon/i.test(html) && html.includes('<img'), 10_000);
    expect(mail.html).not.toContain('src="http');
  });

  it.each([
    ['GET', '/platform/mails?kind=nothing&locale=fr', undefined],
    ['GET', '/platform/mails?kind=welcome&locale=de', undefined],
    ['POST', '/platform/mails/test', { kind: 'welcome', locale: 'fr', to: 'somebody@example.ma' }],
  ])('refuse nonsense: %s %s', async (method, path, payload) => {
    expect((await admin(method, path, payload)).status).toBe(400);
  });

  it('are none of the business of an editor', async () => {
    const api = await staffApi(cms, 'sys-editor');
    expect((await api('GET', '/platform/mails?kind=welcome&locale=fr')).status).toBe(403);
    expect((await api('POST', '/platform/mails/test', { kind: 'welcome', locale: 'fr' })).status).toBe(403);
  });
});
