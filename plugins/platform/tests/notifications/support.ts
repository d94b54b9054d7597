import { startMailbox, type Mailbox } from '../../../../sandbox/mail/mailbox.ts';
import { startPushService, type PushService } from '../../../../sandbox/push/service.ts';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';
import { sampleMail } from '../../contracts/mail/samples/index.ts';
import type { MailKind } from '../../contracts/mail/index.ts';
import type { NotificationData } from '../../contracts/notification/data.ts';
import { KINDS, type NotificationKind } from '../../domain/notifications/kinds.ts';
import { notify, type NewNotification } from '../../server/notifications/notify.ts';
import type { NotificationList, Unread } from '../../contracts/notifications.ts';

/** Where the samples' links lead. */
export const SITE = 'https://shareyoursales.ma';

export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface Person {
  id: number;
  email: string;
  token: string;
  api<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  list(query?: string): Promise<NotificationList>;
  unread(): Promise<number>;
}

/** A CMS that does its jobs, with a mail box and a push service beside it. */
export interface House {
  cms: TestCms;
  mailbox: Mailbox;
  push: PushService;
  person(): Promise<Person>;
  tell<Kind extends NotificationKind>(notification: NewNotification<Kind>): Promise<string | null>;
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  const mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  // Another address than the CMS and the database have: those must stay out of reach.
  const push = await startPushService({ host: '127.0.0.5' });
  const given = { ROLE: 'all', SITE_URL: SITE, SMTP_URL: mailbox.smtpUrl, PUSH_STAND_IN: push.url, ...env };
  const cms = await startTestCms({ env: given });
  let people = 0;
  const query: House['query'] = (text, values) =>
    withClient(cms, async (client) => (await client.query(text, values)).rows as never);
  return {
    cms,
    mailbox,
    push,
    query,
    async person() {
      const email = `person${++people}@example.ma`;
      const plugin = cms.strapi.plugin('users-permissions');
      const role = await cms.strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'authenticated' } });
      const account = {
        username: `person${people}`,
        email,
        password: 'Long-enough-2026',
        confirmed: true,
        provider: 'local',
        role: role.id,
      };
      const { id } = (await plugin.service('user').add(account)) as { id: number };
      const token = (await plugin.service('jwt').issue({ id })) as string;
      const api = caller(cms.url, token);
      return {
        id,
        email,
        token,
        api,
        list: async (search = '') => (await api<NotificationList>('GET', search)).body,
        unread: async () => (await api<Unread>('GET', '/unread')).body.data.unread,
      };
    },
    tell: (notification) =>
      withClient(cms, async (client) => {
        await client.query('BEGIN');
        const id = await notify(client, notification);
        await client.query('COMMIT');
        return id;
      }),
    async close() {
      await cms.close();
      await Promise.all([mailbox.close(), push.close()]);
      for (const name of Object.keys(given)) delete process.env[name];
    },
  };
}

/** Calls below /api/notifications; without a token as a stranger. A string is sent as it is. */
export function caller(url: string, token?: string): Person['api'] {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}/api/notifications${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
  };
}

/** Data of a kind as its sender would give it. */
export function sample<Kind extends NotificationKind>(kind: Kind): NotificationData<Kind> {
  const own: Partial<Record<NotificationKind, unknown>> = {
    'new-order': {
      deal: 'Hammam traditionnel et gommage',
      number: 'CMD-2026-004512',
      quantity: 2,
      totalCentimes: 129_050,
      orderUrl: `${SITE}/marchand/commandes/CMD-2026-004512`,
    },
    'review-received': {
      product: 'Hammam traditionnel et gommage',
      author: 'Salma E.',
      rating: 4,
      reviewsUrl: `${SITE}/marchand/avis`,
    },
    'export-ready': { of: 'commissions', rows: 100_000, exportUrl: `${SITE}/influenceur/commissions` },
    'new-deal': {
      deal: 'Dîner de poisson pour deux sur le port',
      merchant: 'La Criée d’Essaouira',
      commission: { kind: 'share', basisPoints: 1250 },
      dealUrl: `${SITE}/produits/diner-de-poisson`,
    },
  };
  return (KINDS[kind].mail ? sampleMail(kind as MailKind, 'fr') : own[kind]) as NotificationData<Kind>;
}

/** A push about anything: one that no mail goes with. */
export const order = sample('new-order');
