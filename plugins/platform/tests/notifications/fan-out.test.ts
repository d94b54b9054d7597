import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { KINDS, NOTIFICATION_KINDS } from '../../domain/notifications/kinds.ts';
import { cleanNotifications } from '../../server/notifications/cleaning.ts';
import { notify } from '../../server/notifications/notify.ts';
import { openHouse, sample, type House } from './support.ts';

let house: House;
beforeAll(async () => (house = await openHouse()));
afterAll(() => house?.close());

/** Everything that is planned has been done, and nothing died of it. */
const settled = () =>
  vi.waitFor(async () => {
    const left = await house.query("SELECT handler, state, last_error FROM platform_jobs WHERE state <> 'done'");
    expect(left).toEqual([]);
  }, 30_000);

describe('a notification', () => {
  it.each(NOTIFICATION_KINDS.filter((kind) => 'asked' in KINDS[kind]))(
    '%s goes nowhere before its person has asked for it',
    async (kind) => {
      const person = await house.person();
      expect(await house.tell({ user: person.id, kind, data: sample(kind) })).not.toBeNull();
      await settled();
      expect((await person.list()).data).toEqual([]);
      expect(house.mailbox.messages().filter(({ recipients }) => recipients.includes(person.email))).toEqual([]);
    },
  );

  it.each(NOTIFICATION_KINDS.filter((kind) => !('asked' in KINDS[kind])))(
    '%s goes where it goes by default, in three languages',
    async (kind) => {
      const person = await house.person();
      const device = house.push.subscribe();
      expect((await person.api('POST', '/push', device.subscription)).status).toBe(201);
      const id = await house.tell({ user: person.id, kind, data: sample(kind) });
      const seen = new Set<string>();
      for (const locale of ['fr', 'ar', 'en']) {
        const { data, unread } = await person.list(`?locale=${locale}`);
        expect(data).toMatchObject([{ id, kind, readAt: null }]);
        expect(unread).toBe(1);
        expect(data[0]!.path).toMatch(/^\/[a-z]/);
        expect(data[0]!.title.length).toBeGreaterThan(5);
        expect(data[0]!.title + data[0]!.body).not.toMatch(/undefined|NaN|\[object|\$\{/);
        seen.add(data[0]!.title);
      }
      expect(seen.size).toBe(3);
      await settled();
      const { byDefault } = KINDS[kind];
      const mails = house.mailbox.messages().filter(({ recipients }) => recipients.includes(person.email));
      expect(mails).toHaveLength((byDefault as readonly string[]).includes('mail') ? 1 : 0);
      const pushes = house.push.received(device);
      expect(pushes).toHaveLength((byDefault as readonly string[]).includes('push') ? 1 : 0);
      if (pushes[0])
        expect(JSON.parse(pushes[0].text)).toMatchObject({
          id,
          locale: 'fr',
          title: (await person.list()).data[0]!.title,
        });
    },
  );

  it('writes amounts so that they cannot be misread', async () => {
    const person = await house.person();
    await house.tell({ user: person.id, kind: 'commission-earned', data: sample('commission-earned') });
    expect((await person.list()).data[0]!.title).toBe('Vous avez gagné 62,25\u00A0DH');
    expect((await person.list('?locale=ar')).data[0]!.title).toBe('ربحتم \u206862,25\u00A0درهم\u2069');
    expect((await person.list('?locale=en')).data[0]!.title).toBe('You earned 62.25\u00A0MAD');
    await house.tell({ user: person.id, kind: 'new-order', data: { ...sample('new-order'), deal: 'عشاء سمك' } });
    expect((await person.list()).data[0]!.body).toBe(
      '«\u00A0\u2068عشاء سمك\u2069\u00A0»\u2068 × 2\u2069, commande \u2066CMD-2026-004512\u2069.',
    );
  });

  it('goes where the person chose', async () => {
    const person = await house.person();
    const device = house.push.subscribe();
    await person.api('POST', '/push', device.subscription);
    const choices = [
      { kind: 'commission-earned', channel: 'inApp', on: false },
      { kind: 'commission-earned', channel: 'mail', on: false },
      { kind: 'new-order', channel: 'push', on: false },
    ];
    expect((await person.api('PUT', '/preferences', { choices })).status).toBe(204);
    await house.tell({ user: person.id, kind: 'commission-earned', data: sample('commission-earned') });
    await house.tell({ user: person.id, kind: 'new-order', data: sample('new-order') });
    await settled();
    expect((await person.list()).data.map(({ kind }) => kind)).toEqual(['new-order']);
    expect(await person.unread()).toBe(1);
    expect(house.mailbox.messages().filter(({ recipients }) => recipients.includes(person.email))).toEqual([]);
    expect(house.push.received(device).map(({ text }) => JSON.parse(text).path)).toEqual(['/influenceur/commissions']);
  });

  it('goes nowhere because of what somebody else chose, or what was chosen for another kind', async () => {
    const [one, other] = [await house.person(), await house.person()];
    const [ofOne, ofOther] = [house.push.subscribe(), house.push.subscribe()];
    await one.api('POST', '/push', ofOne.subscription);
    await other.api('POST', '/push', ofOther.subscription);
    const choices = [
      { kind: 'refund', channel: 'push', on: true },
      { kind: 'new-order', channel: 'inApp', on: false },
    ];
    expect((await one.api('PUT', '/preferences', { choices })).status).toBe(204);
    await house.tell({ user: other.id, kind: 'refund', data: sample('refund') });
    await house.tell({ user: other.id, kind: 'new-order', data: sample('new-order') });
    await house.tell({ user: one.id, kind: 'order-confirmed', data: sample('order-confirmed') });
    await settled();
    expect((await other.list()).data.map(({ kind }) => kind)).toEqual(['new-order', 'refund']);
    expect((await one.list()).data.map(({ kind }) => kind)).toEqual(['order-confirmed']);
    // And each hears of their own alone.
    const ids = (device: typeof ofOne) => house.push.received(device).map(({ text }) => JSON.parse(text).id);
    expect([ids(ofOne), ids(ofOther)]).toEqual([[], [(await other.list()).data[0]!.id]]);
  });

  it('still reaches by mail who has switched off all that they can', async () => {
    const person = await house.person();
    const choices = ['inApp', 'push'].map((channel) => ({ kind: 'payout-sent', channel, on: false }));
    await person.api('PUT', '/preferences', { choices });
    // Chosen when the mail of this kind could still be switched off.
    await house.query(
      `INSERT INTO platform_notification_choices (user_id, kind, channel, chosen) VALUES ($1, 'payout-sent', 'mail', false)`,
      [person.id],
    );
    await house.tell({ user: person.id, kind: 'payout-sent', locale: 'ar', data: sample('payout-sent') });
    const mail = await house.mailbox.waitFor(({ recipients }) => recipients.includes(person.email), 10_000);
    expect(mail.html).toContain('dir="rtl"');
    expect((await person.list()).data).toEqual([]);
  });

  it('is one for a key, called however often, also when the list does not show it', async () => {
    const person = await house.person();
    await person.api('PUT', '/preferences', { choices: [{ kind: 'kyc-approved', channel: 'inApp', on: false }] });
    const told = await Promise.all(
      Array.from({ length: 10 }, () =>
        house.tell({ user: person.id, kind: 'kyc-approved', data: sample('kyc-approved'), key: 'case-7' }),
      ),
    );
    expect(told.filter((id) => id !== null)).toHaveLength(1);
    await settled();
    expect(house.mailbox.messages().filter(({ recipients }) => recipients.includes(person.email))).toHaveLength(1);
    expect(
      await house.tell({ user: person.id, kind: 'kyc-approved', data: sample('kyc-approved'), key: 'case-8' }),
    ).not.toBeNull();
  });

  it('never was, when its transaction is rolled back', async () => {
    const person = await house.person();
    const device = house.push.subscribe();
    await person.api('POST', '/push', device.subscription);
    await withClient(house.cms, async (client) => {
      await client.query('BEGIN');
      expect(
        await notify(client, { user: person.id, kind: 'payout-sent', data: sample('payout-sent') }),
      ).not.toBeNull();
      await client.query('ROLLBACK');
    });
    await settled();
    expect(await person.list()).toEqual({ data: [], nextAfter: null, unread: 0 });
    expect(house.push.asked(device)).toBe(0);
    expect(house.mailbox.messages().filter(({ recipients }) => recipients.includes(person.email))).toEqual([]);
  });

  it('is one when the job that tells it is killed and done again', async () => {
    const person = await house.person();
    const work = (attempt: string) =>
      spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(import.meta.dirname, 'teller.ts')], {
        env: { ...process.env, DATABASE: house.cms.databaseUrl, USER_ID: String(person.id), DATA: JSON.stringify(sample('commission-earned')), ATTEMPT: attempt },
        stdio: ['ignore', 'inherit', 'inherit'],
      }); // prettier-ignore
    const [, signal] = (await once(work('first'), 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
    expect((await person.list()).data).toEqual([]);
    const [code] = (await once(work('second'), 'exit')) as [number | null];
    expect(code).toBe(0);
    await settled();
    expect((await person.list()).data).toHaveLength(1);
    expect(house.mailbox.messages().filter(({ recipients }) => recipients.includes(person.email))).toHaveLength(1);
  });

  it('is for nobody when nobody has this id, and goes with its person', async () => {
    expect(await house.tell({ user: 999_999, kind: 'kyc-approved', data: sample('kyc-approved') })).toBeNull();
    const person = await house.person();
    await person.api('POST', '/push', house.push.subscribe().subscription);
    await person.api('PUT', '/preferences', { choices: [{ kind: 'refund', channel: 'push', on: true }] });
    await house.tell({ user: person.id, kind: 'new-deal', data: sample('new-deal') });
    await house.cms.strapi.db.query('plugin::users-permissions.user').delete({ where: { id: person.id } });
    for (const table of ['platform_notifications', 'platform_notification_choices', 'platform_push_devices']) {
      expect(await house.query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [person.id])).toEqual([]);
    }
  });

  it('refuses data that its kind does not take, and a link away from the shop', async () => {
    const person = await house.person();
    const told = (data: object) =>
      house.tell({ user: person.id, kind: 'new-order', data: { ...sample('new-order'), ...data } });
    await expect(told({ totalCentimes: 1.5 })).rejects.toThrow(/totalCentimes/);
    await expect(told({ orderUrl: 'https://evil.example/x' })).rejects.toThrow(/leads away/);
    await expect(told({ orderUrl: 'javascript:alert(1)' })).rejects.toThrow();
    expect((await person.list()).data).toEqual([]);
  });

  it('leaves nothing of a push behind once it has left', async () => {
    await settled();
    const rows = await house.query<{ payload: string }>(
      "SELECT payload::text FROM platform_jobs WHERE handler IN ('push.send', 'mail.send') GROUP BY 1",
    );
    expect(rows).toEqual([{ payload: '{}' }]);
  });
});

describe('hostile words', () => {
  it('are inert: no mark, no line, no direction of theirs comes through', async () => {
    const person = await house.person();
    const device = house.push.subscribe();
    await person.api('POST', '/push', device.subscription);
    const deal = '<script>alert(1)</script>\r\nBcc: all@example.ma\u202E\u2066 051\u0000 "}]';
    const data = { ...sample('new-order'), deal };
    await house.tell({ user: person.id, kind: 'new-order', data });
    await settled();
    for (const locale of ['fr', 'ar', 'en']) {
      const { title, body } = (await person.list(`?locale=${locale}`)).data[0]!;
      // eslint-disable-next-line no-control-regex
      expect(title + body).not.toMatch(/[\u0000-\u001F\u202A-\u202E]/);
      // Text it stays: what shows it escapes it, and the isolates are ours, each closed.
      expect(body).toContain('<script>alert(1)</script> Bcc: all@example.ma 051 "}]');
      expect(body.match(/[\u2066-\u2068]/g)?.length).toBe(body.match(/\u2069/g)?.length);
    }
    const [pushed] = house.push.received(device);
    expect(JSON.parse(pushed!.text).body).toContain('<script>alert(1)</script> Bcc: all@example.ma 051');
  });

  it('reach a device cut to what a push may carry', async () => {
    const person = await house.person();
    const device = house.push.subscribe();
    await person.api('POST', '/push', { ...device.subscription, locale: 'ar' });
    const requests = Array.from({ length: 10 }, () => ({ document: 'ظ'.repeat(5000), reason: 'x' }));
    const data = { ...sample('kyc-needs-information'), requests };
    await house.tell({ user: person.id, kind: 'kyc-needs-information', data });
    await settled();
    const [pushed] = house.push.received(device);
    expect(Buffer.byteLength(pushed!.text)).toBeLessThanOrEqual(3000);
    expect(JSON.parse(pushed!.text)).toMatchObject({ locale: 'ar', title: 'ملفكم تنقصه وثيقة' });
  });
});

describe('notifications in the table', () => {
  it('are lost at night when they are old, and no others', async () => {
    const person = await house.person();
    const row = (path: string, created: number, read: number | null, listed = true) =>
      house.query(
        `INSERT INTO platform_notifications (user_id, kind, texts, path, listed, created_at, read_at)
         VALUES ($1, 'refund', '{}', $2, $3, now() - make_interval(days => $4), now() - make_interval(days => $5))`,
        [person.id, path, listed, created, read],
      );
    await row('/read-long-ago', 200, 91);
    await row('/read-lately', 200, 89);
    await row('/never-read', 364, null);
    await row('/never-read-at-all', 366, null);
    await row('/hidden-long-ago', 91, null, false);
    await row('/hidden-lately', 89, null, false);
    await withClient(house.cms, (client) => cleanNotifications(client, new AbortController().signal));
    const left = await house.query<{ path: string }>(
      'SELECT path FROM platform_notifications WHERE user_id = $1 ORDER BY id',
      [person.id],
    );
    expect(left.map(({ path }) => path)).toEqual(['/read-lately', '/never-read', '/hidden-lately']);
  });
});
