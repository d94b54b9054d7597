import { startMailbox, type Mailbox } from '../../../../sandbox/mail/mailbox.ts';
import type { ReceivedMail } from '../../../../sandbox/mail/store.ts';
import { startTestCms, type TestCms, type TestCmsOptions } from '../../../../tests/support/cms.ts';
import { withClient } from '../../../../tests/operation/fingerprint.ts';

export const SITE = 'http://shop.example';
export const PASSWORD = 'rouge tasse nuage';

export interface Answer {
  status: number;
  headers: Headers;
  body: {
    data?: unknown;
    error?: {
      status: number;
      name: string;
      message: string;
      details: { fields?: { field: string; problem: string }[] };
    };
  };
}

/** A CMS that does its jobs, with a mail box beside it. */
export interface House {
  cms: TestCms;
  mailbox: Mailbox;
  call(
    method: string,
    path: string,
    body?: unknown,
    options?: { token?: string; headers?: Record<string, string> },
  ): Promise<Answer>;
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The next mail to an address whose text or subject fits, of those that no test has read yet. */
  mailTo(address: string, subject: RegExp): Promise<ReceivedMail>;
  /** Signs up and confirms; the address is new. */
  member(more?: object): Promise<{ id: number; email: string }>;
  /** The tokens of a new session; `null` when nobody is let in. */
  signIn(email: string, password?: string): Promise<{ jwt: string; refreshToken: string } | null>;
  close(): Promise<void>;
}

let people = 0;
export const newAddress = () => `person${++people}@example.ma`;
export const shopper = (email: string) => ({ kind: 'shopper', name: 'Nadia Alami', email, password: PASSWORD });

export async function openHouse(env: Record<string, string> = {}, more: TestCmsOptions = {}): Promise<House> {
  const mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  const given = { ROLE: 'all', SITE_URL: SITE, SMTP_URL: mailbox.smtpUrl, ...env };
  const cms = await startTestCms({ ...more, env: given });
  const read = new Set<number>();

  const house: House = {
    cms,
    mailbox,
    async call(method, path, body, { token, headers } = {}) {
      const response = await fetch(`${cms.url}/api${path}`, {
        method,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : {} };
    },
    query: (text, values) => withClient(cms.databaseUrl, async (client) => (await client.query(text, values)).rows),
    async mailTo(address, subject) {
      const wanted = (mail: ReceivedMail) =>
        !read.has(mail.id) && mail.recipients.includes(address) && subject.test(mail.subject);
      const mail = await mailbox.waitFor(wanted, 15_000);
      read.add(mail.id);
      return mail;
    },
    async member(more = {}) {
      const email = newAddress();
      await house.call('POST', '/accounts/register', { ...shopper(email), ...more });
      const token = tokenOf(await house.mailTo(email, /Confirmez votre adresse/));
      await house.call('POST', '/accounts/verify', { token });
      const [row] = await house.query<{ id: number }>('SELECT id FROM up_users WHERE email = $1', [email]);
      return { id: row!.id, email };
    },
    async signIn(email, password = PASSWORD) {
      const { status, body } = await house.call('POST', '/auth/local', { identifier: email, password });
      return status === 200 ? (body as unknown as { jwt: string; refreshToken: string }) : null;
    },
    async close() {
      await cms.close();
      await mailbox.close();
      for (const name of Object.keys(given)) delete process.env[name];
    },
  };
  return house;
}

/** The token of the link in a mail. */
export function tokenOf(mail: ReceivedMail): string {
  const token = /jeton=([\w-]{43})/.exec(mail.text)?.[1];
  if (!token) throw new Error(`The mail "${mail.subject}" has no link with a token.`);
  return token;
}

/** A link of a mail, by what its address holds. */
export function linkOf(mail: ReceivedMail): URL {
  return new URL(/https?:\/\/\S+jeton=[\w-]{43}/.exec(mail.text)![0]);
}
