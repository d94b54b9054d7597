import { randomBytes } from 'node:crypto';
import type { SharedShop } from './shared-shop.ts';

interface Mail {
  id: number;
  recipients: string[];
  subject: string;
  text: string;
}

/** Somebody of one test alone, and their mail. */
export interface TestPerson {
  email: string;
  password: string;
  /** The next mail with this subject, of those that were not asked for before. Throws when none comes. */
  mail(subject: RegExp): Promise<Mail>;
  /** The link in that mail. */
  linkIn(subject: RegExp): Promise<string>;
}

const PATIENCE_MS = 20_000;

/** Nobody knows them yet; their address is like no other, whatever else runs in the same shop. */
export function stranger(shop: SharedShop): TestPerson {
  const email = `personne-${randomBytes(5).toString('hex')}@example.ma`;
  const read = new Set<number>();
  const person: TestPerson = {
    email,
    password: 'rouge tasse nuage',
    async mail(subject) {
      for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
        const all = await json<Mail[]>(`${shop.mails}/mails.json`);
        // The newest comes first.
        const found = all.findLast((one) => !read.has(one.id) && one.recipients.includes(email) && subject.test(one.subject)); // prettier-ignore
        if (found) {
          read.add(found.id);
          return json<Mail>(`${shop.mails}/mails/${found.id}.json`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`No mail ${subject} came to ${email} within ${PATIENCE_MS} ms.`);
    },
    async linkIn(subject) {
      const { text } = await person.mail(subject);
      const link = /https?:\/\/\S+jeton=[\w-]{43}/.exec(text)?.[0];
      if (!link || new URL(link).origin !== shop.site) throw new Error(`No link of this shop is in:\n${text}`);
      return link;
    },
  };
  return person;
}

const PROFILES = {
  shopper: { kind: 'shopper', name: 'Nadia Alami' },
  influencer: {
    kind: 'influencer',
    name: 'Nadia Alami',
    niche: 'food',
    audience: '1k-10k',
    networks: { instagram: 'nadia.eats' },
    languages: ['darija', 'fr'],
    city: 'Rabat',
  },
  merchant: {
    kind: 'merchant',
    name: 'Zineb Tahiri',
    shopName: 'Dar Nassim',
    ice: '001525713000063',
    trade: 'wellbeing',
    city: 'Fès',
  },
} as const;

/** Somebody with a confirmed account, by the doors that everybody takes. */
export async function member(shop: SharedShop, kind: keyof typeof PROFILES = 'shopper'): Promise<TestPerson> {
  const person = stranger(shop);
  const { email, password } = person;
  await post(`${shop.cms}/api/accounts/register`, { ...PROFILES[kind], locale: 'fr', email, password });
  const token = new URL(await person.linkIn(/Confirmez/)).searchParams.get('jeton');
  await post(`${shop.cms}/api/accounts/verify`, { token });
  return person;
}

async function json<Body>(url: string): Promise<Body> {
  return (await (await fetch(url)).json()) as Body;
}

async function post(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
}
