import { openHouse, type House } from '../../platform/tests/notifications/support.ts';
import { factories } from '../../../tests/support/factories.ts';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import type { ReceivedMail } from '../../../sandbox/mail/store.ts';

export interface Said<Data = unknown> {
  status: number;
  code?: string;
  /** As it came. */
  text: string;
  data: Data;
  fields?: { field: string; problem: string }[];
}

export interface LettersHouse extends House {
  make: ReturnType<typeof factories>;
  /** A stranger, below /api. */
  ask<Data = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Said<Data>>;
  /** One of the staff, below /audience. */
  staff(role: StaffRole): Promise<LettersHouse['ask']>;
  /** The next mail to an address with this subject. */
  mail(to: string, subject: RegExp): Promise<ReceivedMail>;
  /** How many came to an address. */
  mails(to: string, subject?: RegExp): number;
  /** Somebody who is confirmed, by the doors that everybody takes. */
  subscriber(options?: { locale?: 'fr' | 'ar' | 'en' }): Promise<{ email: string; id: string }>;
  /** A product with a live deal that is new; resolves to the deal's document. */
  deal(product?: Record<string, unknown>, more?: Record<string, unknown>): Promise<string>;
} // prettier-ignore

let serial = 0;
export const address = (more = ''): string => `lectrice${++serial}${more}@example.ma`;
export const tokenIn = (text: string): string => decodeURIComponent(/jeton=([\w.%-]+)/.exec(text)![1]!);

export async function openLettersHouse(env: Record<string, string> = {}): Promise<LettersHouse> {
  const house = await openHouse(env);
  const make = factories(house.cms.strapi);
  const ask: LettersHouse['ask'] = (method, path, body, headers) => call(`${house.cms.url}/api${path}`, method, body, headers);
  const self: LettersHouse = {
    ...house,
    make,
    ask,
    async staff(role) {
      const token = await signInStaff(house.cms.url, role);
      return (method, path, body) => call(`${house.cms.url}/audience${path}`, method, body, { authorization: `Bearer ${token}` });
    },
    mail: (to, subject) => house.mailbox.waitFor((mail) => mail.recipients.includes(to) && subject.test(mail.subject), 20_000),
    mails: (to, subject = /./) =>
      house.mailbox.messages().filter((mail) => mail.recipients.includes(to) && subject.test(mail.subject)).length,
    async subscriber({ locale = 'fr' } = {}) {
      const email = address();
      await ask('POST', '/newsletter/subscribe', { email, locale });
      const { text } = await self.mail(email, /./);
      const said = await ask('POST', '/newsletter/confirm', { token: tokenIn(text) });
      if (said.status !== 200) throw new Error(`confirm: ${said.status} ${said.text}`);
      const [row] = await house.query<{ id: string }>('SELECT id::text AS id FROM audience_subscribers WHERE email = $1', [email]);
      return { email, id: row!.id };
    },
    async deal(product = {}, more = {}) {
      const { documentId } = await make.product(product);
      return (await make.deal({ ...more, product: documentId })).documentId;
    },
  };
  return self;
} // prettier-ignore

async function call<Data>(url: string, method: string, body: unknown, headers: Record<string, string> = {}): Promise<Said<Data>> {
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const read = text.startsWith('{') ? (JSON.parse(text) as { data: Data; error?: { details?: object } }) : { data: null as never };
  return { status: response.status, text, data: read.data, ...read.error?.details };
} // prettier-ignore
