import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateSync } from 'otplib';
import type pg from 'pg';
import { withClient } from '../../../cms/tests/reads/support.ts';
import type { ReceivedMail } from '../../../sandbox/mail/store.ts';
import { openHouse, type House } from '../../platform/tests/notifications/support.ts';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import type { MyCase } from '../contracts/case.ts';
import type { ReviewedCase } from '../contracts/review.ts';
import { requiredKinds } from '../domain/documents/kinds.ts';
import { controlKey } from '../domain/identifiers/tidy.ts';
import { png } from './documents/files.ts';

export interface Answer<Data> {
  status: number;
  code?: string;
  problems?: unknown;
  /** What it says to who reads the log. */
  message?: string;
  data: Data;
}

type Call = <Data = ReviewedCase>(method: string, path: string, body?: unknown) => Promise<Answer<Data>>;

export interface Applicant {
  id: number;
  email: string;
  call: Call;
  mine(): Promise<MyCase>;
  upload(kind: string, bytes: Uint8Array<ArrayBuffer>, more?: string): Promise<Answer<{ id: string }>>;
  /** Uploads a picture for each document that an influencer must bring. */
  bring(): Promise<void>;
  /** Sets a second factor up, and shows it. */
  showFactor(): Promise<void>;
  values: Record<string, string>;
}

export interface KycHouse extends House {
  applicant(email?: string): Promise<Applicant>;
  /** Signed in once for a role. */
  staff(role: StaffRole): Promise<Call>;
  /** Submits a case that raises no flag; resolves to its id. */
  submitted(applicant: Applicant, change?: Record<string, string>): Promise<string>;
  idOf(applicant: Applicant): Promise<string>;
  /** Does it on a connection of its own. */
  db<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** The names of what was published about somebody's case, oldest first. */
  eventsOf(user: number): Promise<string[]>;
  mailsTo(email: string): ReceivedMail[];
}

let serial = 0;

/** A form as somebody fills it in, with numbers of their own. */
export function filled(): Record<string, string> {
  const n = ++serial;
  const account = `011780${String(n).padStart(16, '7')}`;
  return {
    firstName: 'Fatima Zahra',
    lastName: 'El Amrani',
    birthDate: '1990-04-15',
    cin: `BE${100_000 + n}`,
    cinExpiresOn: '2036-06-30',
    address: '12, rue des Orangers',
    city: 'Rabat',
    rib: account + controlKey(account),
    accountHolder: 'EL AMRANI FATIMA-ZAHRA',
  };
}

export async function openKycHouse(): Promise<KycHouse> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-cases-'));
  const house = await openHouse({ DATA_DIR: dataDir });
  const page = new Uint8Array(await png());
  const calls = new Map<StaffRole, Promise<Call>>();
  const idOf = async ({ id }: Applicant) =>
    (await house.query<{ id: string }>('SELECT id::text FROM kyc_cases WHERE user_id = $1', [id]))[0]!.id;
  return {
    ...house,
    idOf,
    db: (work) => withClient(house.cms, work),
    async eventsOf(user) {
      const rows = await house.query<{ name: string }>(
        `SELECT name FROM platform_events WHERE name LIKE 'kyc.%' AND (payload ->> 'user')::int = $1 ORDER BY occurred_at, name`,
        [user],
      );
      return rows.map(({ name }) => name);
    },
    mailsTo: (email) => house.mailbox.messages().filter(({ recipients }) => recipients.includes(email)),
    async close() {
      await house.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
    async applicant(email) {
      const person = await house.person();
      await house.query(
        `UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = 'influencer') WHERE user_id = $1`,
        [person.id],
      );
      if (email) await house.query('UPDATE up_users SET email = $2 WHERE id = $1', [person.id, email]);
      const call = caller(`${house.cms.url}/api/kyc/case`, person.token);
      const one: Applicant = {
        id: person.id,
        email: email ?? person.email,
        call,
        values: filled(),
        mine: async () => (await call<MyCase>('GET', '')).data,
        async bring() {
          for (const kind of requiredKinds('influencer')) {
            const sent = await one.upload(kind, page);
            if (sent.status !== 201) throw new Error(`${kind}: ${sent.status} ${sent.code}`);
          }
        },
        async upload(kind, bytes, more = '') {
          const response = await fetch(`${house.cms.url}/api/kyc/documents?kind=${kind}${more}`, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${person.token}`,
              'content-type': 'image/png',
              'x-file-name': 'page.png',
            },
            body: bytes,
          });
          return answerOf(response);
        },
        async showFactor() {
          const factor = caller(`${house.cms.url}/api/two-factor`, person.token);
          const made = await factor<{ secret: string }>('POST', '/set-up', { password: 'Long-enough-2026' });
          const code = generateSync({ secret: made.data.secret.replaceAll(' ', '') });
          for (const step of ['/confirm', '/step-up']) {
            await house.query('UPDATE identity_totp SET last_step = NULL WHERE user_id = $1', [person.id]);
            const shown = await factor('POST', step, { code });
            if (shown.status !== 200) throw new Error(`${step}: ${shown.status} ${shown.code}`);
          }
        },
      };
      return one;
    },
    async staff(role) {
      if (!calls.has(role))
        calls.set(
          role,
          signInStaff(house.cms.url, role).then((token) => caller(`${house.cms.url}/kyc`, token)),
        );
      return calls.get(role)!;
    },
    async submitted(applicant, change = {}) {
      applicant.values = { ...applicant.values, ...change };
      await applicant.bring();
      const saved = await applicant.call<MyCase>('PUT', '', {
        kind: 'influencer',
        values: applicant.values,
        version: 0,
      });
      const sent = await applicant.call<MyCase>('POST', '/submit', { version: saved.data.version });
      if (sent.status !== 200) throw new Error(`${sent.status} ${sent.code} ${JSON.stringify(sent.problems)}`);
      return idOf(applicant);
    },
  };
}

interface Told {
  data: never;
  error?: { message?: string; details?: { code?: string; problems?: unknown } };
}

function caller(base: string, token: string): Call {
  return async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return answerOf(response);
  };
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  // Koa answers a method that a path has not in plain words.
  const read = text.startsWith('{') ? (JSON.parse(text) as Told) : null;
  return {
    status: response.status,
    data: read?.data as never,
    message: read?.error?.message,
    ...read?.error?.details,
  };
}

/** Claims a case and finds everything right; resolves to it as it is then. */
export async function examine(call: Call, id: string): Promise<ReviewedCase> {
  const seen = await call('GET', `/cases/${id}`);
  if (seen.status !== 200) throw new Error(`read: ${JSON.stringify(seen)}`);
  const claimed = await call('POST', `/cases/${id}/claim`, { version: seen.data.version });
  if (claimed.status !== 200) throw new Error(`claim: ${claimed.status} ${claimed.code}`);
  const verdicts = Object.fromEntries(claimed.data.toVerify.map((field) => [field, 'right']));
  return (await call('PUT', `/cases/${id}/verdicts`, { version: claimed.data.version, verdicts })).data;
}
