import { randomUUID } from 'node:crypto';
import { pbkdf2, solveChallenge, type Challenge } from 'altcha/lib';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import { openHouse, type House } from '../../platform/tests/notifications/support.ts';
import type { Message } from '../contracts/contact/desk.ts';
import type { ContactSent } from '../contracts/contact/submit.ts';
import { newChallenge } from '../server/contact/challenge.ts';

export interface Said<Data> {
  status: number;
  code?: string;
  fields?: { field: string; problem: string }[];
  message?: string;
  data: Data;
}

/** Solves as a browser does. */
export async function solved(challenge: Challenge): Promise<string> {
  const { parameters, signature } = challenge;
  const solution = await solveChallenge({ challenge, deriveKey: pbkdf2.deriveKey });
  return Buffer.from(JSON.stringify({ challenge: { parameters, signature }, solution })).toString('base64');
}
/** A solved challenge that was given out so long ago; found at once, as hundreds are asked for here. */
export const proof = async (ageMs = 60_000) =>
  solved((await newChallenge(new Date(Date.now() - ageMs), 1)) as Challenge);

export interface ContactHouse extends House {
  /** Sends what `written` says, with a proof of its own unless it brings one. */
  write(written?: Record<string, unknown>, headers?: Record<string, string>): Promise<Said<ContactSent>>;
  get(path: string): Promise<Said<unknown>>;
  rows(): Promise<Record<string, unknown>[]>;
  /** Somebody of the staff: calls below /audience/messages. */
  staff(
    role: StaffRole,
  ): Promise<<Data = Message>(method: string, path: string, body?: unknown) => Promise<Said<Data>>>;
}

let serial = 0;
/** What somebody types, with a name of its own. */
export const typed = (more: Record<string, unknown> = {}) => ({
  ...{ wish: randomUUID(), name: 'Salma Bennani', email: `salma${++serial}@exemple.ma`, subject: 'question', language: 'fr' },
  ...{ message: 'Bonjour, comment offrir un bon à une amie ?', order: '', website: '' },
  ...more,
}); // prettier-ignore

export async function openContactHouse(env: Record<string, string> = {}): Promise<ContactHouse> {
  const house = await openHouse(env);
  const ask = async <Data>(path: string, method: string, body?: unknown, headers: Record<string, string> = {}): Promise<Said<Data>> => {
    const response = await fetch(`${house.cms.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { data, error } = (await response.json()) as { data: Data; error?: { message: string; details?: object } };
    return { status: response.status, data, message: error?.message, ...error?.details };
  }; // prettier-ignore
  return {
    ...house,
    write: async (written = {}, headers = {}) =>
      ask('/api/contact/submit', 'POST', { captcha: 'captcha' in written ? '' : await proof(), ...typed(written) }, headers), // prettier-ignore
    get: (path) => ask(path, 'GET'),
    rows: () => house.query('SELECT * FROM audience_messages ORDER BY id'),
    async staff(role) {
      const authorization = `Bearer ${await signInStaff(house.cms.url, role)}`;
      return (method, path, body) => ask(`/audience/messages${path}`, method, body, { authorization });
    },
  };
}
